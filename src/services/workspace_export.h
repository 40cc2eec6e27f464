// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace svarbord::storage {
class Store;
}

namespace svarbord::services {

/// Writes all that a workspace holds into a new folder, so that nobody is held here: mail.mbox for any mail program
/// (each mail as it came, or made anew from what was kept of it), every table as JSON lines (conversations, tickets,
/// contacts, the journal, members, shared values, drafts, the outbox, …), and the contents of attachments. Only
/// passwords and keys stay in the keychain. Conflict when the folder is not empty. Gives what was written.
[[nodiscard]] Result<QJsonObject> exportWorkspace(storage::Store& store, const QString& folder);

/// Makes a workspace of such a folder, equal to the one that was exported. No program has the workspace's folder open.
[[nodiscard]] Status importWorkspace(const QString& from, const QString& workspaceFolder);

} // namespace svarbord::services
