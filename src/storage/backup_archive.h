// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace svarbord::storage {

class Database;

/// A whole workspace in one zip file: a consistent copy of the database, the files beside it, and a list of both.
/// Passwords are not in it: they are in the keychain.
struct BackupSummary
{
    qint64 files = 0;
    qint64 bytes = 0;
    [[nodiscard]] QJsonObject toJson() const;
};

/// Writes it while the workspace is in use; file appears only when it is complete. progress gets bytes written.
[[nodiscard]] Result<BackupSummary> writeBackup(Database& db, const QString& file,
                                                const std::function<void(qint64)>& progress = {});

/// Reads all of it, holding every check sum against the content and the database against its own rules, without
/// touching any workspace.
[[nodiscard]] Result<BackupSummary> checkBackup(const QString& file);

/// Puts a backup into a workspace folder that no program has open. What was there stays beside it with the suffix
/// ".replaced". Corrupt, and nothing changed, when the backup is not sound; Conflict when the folder holds a workspace
/// and replacing was not asked for.
enum class Replace { No, Yes };
[[nodiscard]] Result<BackupSummary> restoreBackup(const QString& file, const QString& folder, Replace replace);

} // namespace svarbord::storage
