// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace svarbord::storage {

class Database;

// Everything a workspace holds as files that any program can read: each table as JSON lines (one object a row; bytes
// as {"base64": …}), and beside them the contents that are too large for the database. Only what follows from the rest,
// the search index, is left out.

/// Gives what manifest.json holds: the schema and the number of rows of each table. The folder is there and empty.
[[nodiscard]] Result<QJsonObject> writeTables(Database& db, const QString& folder);

/// Makes a workspace of it in a folder that holds none yet (else Conflict): row by row what was exported. An older
/// Svarbord's export is brought up to date. Corrupt, and nothing left behind, when it is not whole; Unsupported when a
/// newer Svarbord wrote it.
[[nodiscard]] Status readTables(const QString& from, const QString& workspaceFolder);

} // namespace svarbord::storage
