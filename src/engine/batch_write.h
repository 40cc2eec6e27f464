// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/intake.h"
#include "imap/sync/sync_store.h"

namespace svarbord::engine {

/// Everything of a synchronisation batch but its messages: flags, expunges, modification sequence, counts. Part of the
/// batch's transaction, on the database thread.
[[nodiscard]] Status writeFolderChanges(storage::WriteContext& context, const imap::SyncBatch& batch);

/// The setting that remembers the end of a folder's first pass.
[[nodiscard]] QString historyKey(FolderId folder);

/// Ledger rows for mails that are here from another folder, and for drafts; the UIDs that got one.
[[nodiscard]] Result<imap::UidRanges> recordCopiesOf(storage::WriteContext& context, FolderId folder,
                                                     const QList<imap::MailLabel>& labels);

} // namespace svarbord::engine
