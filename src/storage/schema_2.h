// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// What members share beside conversations, what a queued mail was written against, and copies of drafts on servers.
[[nodiscard]] Status createSchema2(Database& db);

} // namespace svarbord::storage
