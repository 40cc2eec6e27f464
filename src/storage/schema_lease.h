// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// What must happen once over all workstations, who holds it, and which queued mail is such a task.
[[nodiscard]] Status addLeases(Database& db);

} // namespace svarbord::storage
