// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace svarbord::storage {

class Database;

/// The schema's version this program writes.
[[nodiscard]] int newestSchemaVersion();
/// Brings a database to version (for tests) or the newest, one transaction for each step. Unsupported when the file
/// is newer than this program. Copies the file to "<file>.before-v<N>" first when it holds an older version.
[[nodiscard]] Status migrate(Database& db);
[[nodiscard]] Status migrateTo(Database& db, int version);
[[nodiscard]] Result<int> schemaVersion(Database& db);

/// Corrupt when SQLite finds damage (quick_check; thorough adds index contents and foreign keys).
enum class CheckDepth { Quick, Thorough };
[[nodiscard]] Status checkIntegrity(Database& db, CheckDepth depth);

/// A consistent copy of a database that is in use, as one file.
[[nodiscard]] Status backUp(Database& db, const QString& toFile);
/// Puts a copy in place of workspace.sqlite in folder; nobody may have it open. The former one is kept beside it.
[[nodiscard]] Status restore(const QString& copy, const QString& folder);

} // namespace svarbord::storage
