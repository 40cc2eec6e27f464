// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// What this workstation read in the shared log, and what counted for nothing.
[[nodiscard]] Status addLogRecord(Database& db);

} // namespace svarbord::storage
