// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"

#include <QSet>

namespace svarbord::storage {
class Database;
}

namespace svarbord::engine {

/// Keys of every address that is ours: those of the accounts, and their user names where these are addresses.
[[nodiscard]] Result<QSet<QString>> ownAddresses(storage::Database& db);

} // namespace svarbord::engine
