// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace svarbord::storage {
class Database;
}

namespace svarbord::engine {

/// Writes every mail of a workspace into one mbox file (RFC 4155, mboxrd quoting), oldest first: as it came where that
/// was kept, or made anew of what is here. Gives how many.
[[nodiscard]] Result<qint64> writeMbox(storage::Database& db, const QString& file);

} // namespace svarbord::engine
