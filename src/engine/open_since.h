// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <optional>

namespace svarbord::storage {
class Database;
}

namespace svarbord::engine {

/// From when on the first import of an account opens conversations instead of filing them as history (INB-25).
/// nullopt: all of it is history.
[[nodiscard]] Result<std::optional<Timestamp>> openSince(storage::Database& db, AccountId account);
[[nodiscard]] Status setOpenSince(storage::Database& db, AccountId account, Timestamp since);

} // namespace svarbord::engine
