// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/sync/sync_store.h"

#include <QMap>
#include <QSet>

namespace svarbord::testing {

/// A SyncStore in memory that keeps what synchronisation promises and notes when it does not.
class MemorySyncStore : public imap::SyncStore
{
public:
    struct Folder
    {
        imap::FolderState state;
        QMap<quint32, imap::FetchedMessage> messages;
        QSet<quint32> history; ///< UIDs that came as history
        QList<imap::PendingFlag> pending;
        std::optional<quint32> serverCount;
    };

    bool keepContent = true;
    int commits = 0;
    int resets = 0;
    qint64 contentBytes = 0;
    QMap<qint64, Folder> folders;
    QSet<QString> here; ///< Message-IDs of mails that other folders hold
    QStringList faults;
    std::function<void(const imap::SyncBatch&)> onCommit;

    [[nodiscard]] Folder* byName(const QString& name)
    {
        for (Folder& folder : folders)
            if (folder.state.name == name)
                return &folder;
        return nullptr;
    }
    [[nodiscard]] qint64 messageCount(const QString& name)
    {
        const Folder* folder = byName(name);
        return folder ? folder->messages.size() : -1;
    }

    QCoro::Task<Result<QList<imap::FolderState>>>
    openFolders(AccountId, QList<std::pair<QString, imap::FolderRole>> listed) override
    {
        QList<imap::FolderState> states;
        for (const auto& [name, role] : listed) {
            if (!byName(name)) {
                Folder folder;
                folder.state.id = FolderId{folders.size() + 1};
                folder.state.name = name;
                folders.insert(folder.state.id.value, folder);
            }
            byName(name)->state.role = role;
            states.append(byName(name)->state);
        }
        co_return states;
    }
    QCoro::Task<Result<imap::FolderState>> folderState(FolderId folder) override
    {
        const imap::FolderState state = folders[folder.value].state; // co_return moves out of anything not const
        co_return state;
    }
    QCoro::Task<Status> resetFolder(FolderId id, quint32 uidValidity) override
    {
        ++resets;
        Folder& folder = folders[id.value];
        folder.messages.clear();
        folder.state.known.clear();
        folder.state.highestModSeq = 0;
        folder.state.uidValidity = uidValidity;
        co_return Status{};
    }
    QCoro::Task<Status> commit(imap::SyncBatch batch) override
    {
        ++commits;
        Folder& folder = folders[batch.folder.value];
        folder.state.uidValidity = batch.uidValidity;
        QList<quint32> added;
        for (imap::FetchedMessage& message : batch.messages) {
            if (folder.messages.contains(message.uid))
                faults += QStringLiteral("twice: %1").arg(message.uid);
            if (message.raw.isEmpty() && message.headers.isEmpty() && message.problem.isEmpty() && !batch.filtered)
                faults += QStringLiteral("empty: %1").arg(message.uid);
            if (batch.history)
                folder.history.insert(message.uid);
            added.append(message.uid);
            contentBytes += message.raw.size() + message.headers.size();
            const quint32 uid = message.uid;
            folder.messages.insert(uid, keepContent ? std::move(message) : imap::FetchedMessage{});
        }
        folder.state.known = imap::united(folder.state.known, imap::rangesOf(added));
        for (const imap::FlagChange& change : std::as_const(batch.flagChanges)) {
            if (!folder.messages.contains(change.uid))
                faults += QStringLiteral("flags of a stranger: %1").arg(change.uid);
            folder.messages[change.uid].flags = change.flags;
        }
        for (const imap::UidRange& range : std::as_const(batch.vanished))
            for (quint32 uid = range.first; uid <= range.last; ++uid)
                folder.messages.remove(uid);
        folder.state.known = imap::subtracted(folder.state.known, batch.vanished);
        if (batch.highestModSeq)
            folder.state.highestModSeq = *batch.highestModSeq;
        if (batch.serverCount)
            folder.serverCount = batch.serverCount;
        folder.state.historyComplete = folder.state.historyComplete || batch.historyComplete;
        if (onCommit)
            onCommit(batch);
        co_return Status{};
    }
    QCoro::Task<Result<QList<imap::PendingFlag>>> pendingFlags(FolderId folder) override
    {
        const QList<imap::PendingFlag> pending = folders[folder.value].pending;
        co_return pending;
    }
    QCoro::Task<Result<imap::UidRanges>> recordCopies(FolderId folder, quint32, QList<imap::MailLabel> labels) override
    {
        QList<quint32> recorded;
        for (const imap::MailLabel& label : std::as_const(labels))
            if (label.draft || here.contains(label.messageId))
                recorded.append(label.uid);
        const imap::UidRanges ranges = imap::rangesOf(recorded);
        folders[folder.value].state.known = imap::united(folders[folder.value].state.known, ranges);
        co_return ranges;
    }
    QCoro::Task<Status> flagsStored(FolderId folder, QList<imap::PendingFlag>) override
    {
        folders[folder.value].pending.clear();
        co_return Status{};
    }
};

} // namespace svarbord::testing
