// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/batch_write.h"

#include "storage/conversation_repository.h"
#include "storage/folder_repository.h"
#include "storage/ledger_repository.h"
#include "storage/message_repository.h"
#include "storage/settings_repository.h"

namespace svarbord::engine {

namespace {

const QString& seenFlag()
{
    static const QString flag = QStringLiteral("\\Seen");
    return flag;
}

/// What was changed here and is not on the server yet outlives what the server says.
Result<QSet<quint32>> uidsWithPendingSeen(storage::Database& db, FolderId folder)
{
    const auto pending = storage::LedgerRepository(db).pendingFlags(folder);
    if (!pending)
        return fail(pending.error());
    QSet<quint32> uids;
    for (const storage::PendingFlagRow& row : *pending)
        if (row.flag.compare(seenFlag(), Qt::CaseInsensitive) == 0)
            uids.insert(row.uid);
    return uids;
}

Status writeSeen(storage::WriteContext& context, MessageId message, bool seen, QSet<ConversationId>& touched)
{
    storage::MessageRepository messages(context.db);
    const Result<bool> changed = messages.setSeen(message, seen);
    if (!changed)
        return fail(changed.error());
    if (!*changed)
        return {};
    const auto stored = messages.find(message);
    if (!stored)
        return fail(stored.error());
    touched.insert(stored->conversation);
    return {};
}

Status writeFlags(storage::WriteContext& context, const imap::SyncBatch& batch)
{
    if (batch.flagChanges.isEmpty())
        return {};
    const auto pending = uidsWithPendingSeen(context.db, batch.folder);
    if (!pending)
        return fail(pending.error());
    storage::LedgerRepository ledger(context.db);
    QSet<ConversationId> touched;
    for (const imap::FlagChange& change : batch.flagChanges) {
        if (pending->contains(change.uid))
            continue;
        const auto row = ledger.find(batch.folder, change.uid);
        if (!row)
            return fail(row.error());
        if (!*row || !(*row)->message.isValid())
            continue;
        const bool seen = change.flags.contains(seenFlag(), Qt::CaseInsensitive);
        if (const Status written = writeSeen(context, (*row)->message, seen, touched); !written)
            return written;
    }
    storage::ConversationRepository conversations(context.db);
    for (const ConversationId id : touched)
        if (const Status refreshed = conversations.refreshUnread(id); !refreshed)
            return refreshed;
    context.changes.conversations.unite(touched);
    return {};
}

Status writeExpunges(storage::Database& db, const imap::SyncBatch& batch)
{
    if (batch.vanished.isEmpty())
        return {};
    storage::UidSpans spans;
    for (const imap::UidRange& range : batch.vanished)
        spans.append({range.first, range.last});
    return storage::LedgerRepository(db).remove(batch.folder, spans);
}

} // namespace

QString historyKey(FolderId folder)
{
    return QStringLiteral("folder.%1.history-complete").arg(folder.value);
}

Result<imap::UidRanges> recordCopiesOf(storage::WriteContext& context, FolderId folder,
                                       const QList<imap::MailLabel>& labels)
{
    QStringList ids;
    for (const imap::MailLabel& label : labels)
        if (!label.messageId.isEmpty())
            ids.append(label.messageId);
    const auto here = storage::MessageRepository(context.db).holding(ids);
    if (!here)
        return fail(here.error());
    storage::LedgerRepository ledger(context.db);
    QList<quint32> recorded;
    for (const imap::MailLabel& label : labels) {
        const auto copy = here->constFind(label.messageId);
        if (copy == here->cend() && !label.draft)
            continue;
        const storage::LedgerRow row =
            label.draft
                ? storage::LedgerRow{folder, label.uid, domain::LedgerState::Filtered, QStringLiteral("draft"), {}}
                : storage::LedgerRow{folder, label.uid, domain::LedgerState::Duplicate, {}, copy->message};
        if (const Status put = ledger.put(row); !put)
            return fail(put.error());
        recorded.append(label.uid);
    }
    return imap::rangesOf(recorded);
}

Status writeFolderChanges(storage::WriteContext& context, const imap::SyncBatch& batch)
{
    if (const Status expunged = writeExpunges(context.db, batch); !expunged)
        return expunged;
    if (const Status flags = writeFlags(context, batch); !flags)
        return flags;
    storage::FolderRepository folders(context.db);
    if (batch.highestModSeq)
        if (const Status set = folders.setHighestModSeq(batch.folder, *batch.highestModSeq); !set)
            return set;
    if (batch.serverCount)
        if (const Status set = folders.setServerCount(batch.folder, *batch.serverCount); !set)
            return set;
    if (batch.historyComplete)
        return storage::SettingsRepository(context.db).set(historyKey(batch.folder), QStringLiteral("1"));
    return {};
}

} // namespace svarbord::engine
