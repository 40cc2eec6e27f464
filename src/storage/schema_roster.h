// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// Who belongs to a shared workspace: members, their devices, and who asks to join.
[[nodiscard]] Status addRoster(Database& db);

} // namespace svarbord::storage
