// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <vector>

namespace svarbord::storage {

class Database;

/// A setting of a workspace that was made from a backup or an export, until it is opened: what waits in its outbox may
/// have left since that was written.
inline const QString restoredKey = QStringLiteral("workspace.restored");
[[nodiscard]] Status markRestored(Database& db);

/// While it lives, no other program works with the workspace in this folder.
class SoleUse
{
public:
    /// Conflict, with which program it is where that is known.
    [[nodiscard]] static Result<SoleUse> of(const QString& folder);

private:
    std::vector<std::unique_ptr<QLockFile>> m_locks;
};

/// Makes room for what is restored: what lies there keeps lying beside it as "….replaced".
[[nodiscard]] bool setAside(const QString& path);

} // namespace svarbord::storage
