// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "imap/sync/account_sync.h"
#include "storage/draft_copy_repository.h"
#include "storage/found_draft_repository.h"
#include "storage/store.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace svarbord::engine {

/// The Drafts folders of the accounts, as far as this needs them; the seam for its tests.
class DraftsFolder
{
public:
    virtual ~DraftsFolder() = default;

    /// The UID it got, 0 where the server does not say.
    virtual QCoro::Task<Result<quint32>> putDraft(domain::Account account, QByteArray mail) = 0;
    /// Also when there is none with this Message-ID; unless uid is 0, that one alone.
    virtual QCoro::Task<Status> removeDraft(domain::Account account, QString messageId, quint32 uid) = 0;
    /// NotFound when it is gone.
    virtual QCoro::Task<Result<imap::PartContent>> fetchDraft(domain::Account account,
                                                              storage::FoundDraftRepository::Place place) = 0;
};

/// Keeps one copy of each draft in the Drafts folder of its account, so that other mail programs show it and a lost
/// machine loses no words; and reads what other machines and programs put there, for members to go on with. Nothing
/// here changes a draft by itself: the words of the one and the other are joined where somebody sees it, in the
/// composer. Lives on the network thread.
class DraftCopies : public QObject
{
    Q_OBJECT

public:
    DraftCopies(storage::Store& store, const Clock& clock, DraftsFolder& folder,
                std::chrono::milliseconds pause = std::chrono::seconds{3}, QObject* parent = nullptr);

    /// Looks at everything, also at what a former run left behind.
    void start();
    /// A draft was kept or thrown away, or a Drafts folder changed: all follows when nobody has written for the pause.
    void draftsChanged();
    QCoro::Task<void> stop();
    /// Everything that is due, once.
    QCoro::Task<Status> follow();

signals:
    void followed();

private:
    QCoro::Task<void> run();
    QCoro::Task<Status> upload(storage::DraftCopyRepository::Wanted wanted);
    QCoro::Task<Status> removeStale();
    QCoro::Task<Status> readOthers();
    QCoro::Task<Status> readOne(domain::Account account, storage::FoundDraftRepository::Place place);

    storage::Store& m_store;
    const Clock& m_clock;
    DraftsFolder& m_folder;
    QTimer m_timer;
    bool m_running = false;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace svarbord::engine
