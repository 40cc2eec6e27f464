// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// Every change of a folder's ledger is counted, so that who remembers it knows whether it is still so.
[[nodiscard]] Status countLedgerChanges(Database& db);

} // namespace svarbord::storage
