// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// Schema 7: what a log that several workstations write needs of each operation.
[[nodiscard]] Status addLogOrder(Database& db);
/// Schema 11: an order says the place in a log that a team shares, and there was none before.
[[nodiscard]] Status forgetLocalOrder(Database& db);

} // namespace svarbord::storage
