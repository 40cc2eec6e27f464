// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// Conversations are filed under the channel they came through, so that inboxes can be narrowed down to.
[[nodiscard]] Status addChannels(Database& db);

} // namespace svarbord::storage
