// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/intake.h"
#include "engine/known_mail.h"
#include "imap/sync/sync_store.h"
#include "storage/store.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <mutex>

namespace svarbord::engine {

/// Synchronisation's memory over the database. Each batch is parsed on one CPU thread ahead of the database thread
/// and written in one transaction, in the order handed over; the caller's own bound of batches in flight is the
/// back-pressure. Called on the network thread, which it never blocks. Shared by all accounts.
class StoredSyncStore final : public imap::SyncStore
{
public:
    explicit StoredSyncStore(storage::Store& store);
    ~StoredSyncStore() override;

    QCoro::Task<Result<QList<imap::FolderState>>>
    openFolders(AccountId account, QList<std::pair<QString, imap::FolderRole>> folders) override;
    QCoro::Task<Result<imap::FolderState>> folderState(FolderId folder) override;
    QCoro::Task<Status> resetFolder(FolderId folder, quint32 uidValidity) override;
    QCoro::Task<Status> commit(imap::SyncBatch batch) override;
    QCoro::Task<Result<QList<imap::PendingFlag>>> pendingFlags(FolderId folder) override;
    QCoro::Task<Result<imap::UidRanges>> recordCopies(FolderId folder, quint32 uidValidity,
                                                      QList<imap::MailLabel> labels) override;
    QCoro::Task<Status> flagsStored(FolderId folder, QList<imap::PendingFlag> done) override;

    /// What was taken in since the object was made.
    [[nodiscard]] IntakeReport taken() const;
    /// Called, on any thread, after something came to a Drafts folder or left it. Before the first batch.
    void tellOfDrafts(std::function<void()> tell) { m_draftsSeen = std::move(tell); }

private:
    struct Work;

    void parse(const std::shared_ptr<Work>& work);
    void store(const std::shared_ptr<Work>& work);
    /// After a batch that the database refused for what is in it: each mail alone, so that one cannot hold up the rest.
    void storeOneByOne(const std::shared_ptr<Work>& work);
    void finish(const std::shared_ptr<Work>& work, const Result<IntakeReport>& outcome);
    [[nodiscard]] Result<IntakeSource> sourceFor(const imap::SyncBatch& batch) const;

    storage::Store& m_store;
    QThreadPool m_parsing;
    std::shared_ptr<KnownMail> m_known = std::make_shared<KnownMail>(); ///< reads under way outlive this
    mutable std::mutex m_takenMutex;
    IntakeReport m_taken;
    std::function<void()> m_draftsSeen;
};

} // namespace svarbord::engine
