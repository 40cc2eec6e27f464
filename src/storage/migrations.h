// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <span>

namespace svarbord::storage {

class Database;

/// One step of the schema; run in its own transaction, which also stamps the version.
struct Migration
{
    int version = 0;
    Status (*run)(Database&) = nullptr;
};

/// Every step since the first release, in order.
[[nodiscard]] std::span<const Migration> migrations();

/// Brings a database to the newest version of steps. Unsupported when the file is newer than that. Copies the file
/// to backupFile(...) first when it holds an older version; a failed step leaves the version before it.
/// progress is told of each part before it begins; the first is the copy.
using MigrationProgress = std::function<void(int part, int of)>;
[[nodiscard]] Status migrate(Database& db, std::span<const Migration> steps = migrations(),
                             const MigrationProgress& progress = {});
/// Whether migrate() has something to do that may last, from the head of the file alone: without opening it.
[[nodiscard]] bool mayNeedUpdate(const QString& databaseFile);
[[nodiscard]] Result<int> schemaVersion(Database& db);
/// Where migrate() keeps the copy of a database of this version.
[[nodiscard]] QString backupFile(const QString& databaseFile, int version);

enum class CheckDepth {
    Quick,    ///< every page and row reads back
    Thorough, ///< and every index agrees, every reference leads somewhere
};
/// Corrupt, with what SQLite found as detail.
[[nodiscard]] Status checkIntegrity(Database& db, CheckDepth depth);

/// A consistent copy of a database that is in use, as one file that must not exist yet.
[[nodiscard]] Status backUp(Database& db, const QString& toFile);
/// Puts a copy in place of the database; nobody may have it open. The former one is kept as "<file>.replaced".
/// Corrupt, and nothing done, when the copy is no sound database.
[[nodiscard]] Status restore(const QString& copy, const QString& databaseFile);

} // namespace svarbord::storage
