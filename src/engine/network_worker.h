// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/account_runner.h"
#include "engine/draft_copies.h"
#include "engine/engine_options.h"
#include "engine/folder_rights.h"
#include "engine/journal_channel.h"
#include "engine/network_carrier.h"
#include "engine/outbox.h"
#include "engine/stored_sync_store.h"
#include "net/credential_store.h"
#include "net/protocol_log.h"

#include <QLockFile>
#include <QObject>

#include <map>
#include <memory>

namespace svarbord::engine {

/// Everything that lives on the network thread: a runner for each account and the outbox. Made and deleted there.
class NetworkWorker : public QObject
{
    Q_OBJECT

public:
    NetworkWorker(storage::Store& store, net::CredentialStore& credentials, const Clock& clock, EngineOptions options);
    ~NetworkWorker() override;

    void start();
    QCoro::Task<void> stop();
    void accountsChanged();
    void syncNow();
    void flagsWaiting();
    void wakeOutbox();
    void draftsChanged();
    /// Brings the Drafts folders up to date once.
    QCoro::Task<Status> copyDrafts();
    QCoro::Task<Result<SyncReport>> syncOnce(AccountId account);
    QCoro::Task<Result<OutboxReport>> flushOutbox();
    QCoro::Task<QList<ConnectionCheck>> testAccount(domain::Account account, QString secret);
    /// The undecoded bytes of a part of a stored message; an empty section is the whole mail.
    QCoro::Task<void> fetch(MessageId message, QString section, std::function<void(Result<QByteArray>)> done);

    /// The shared log of an account, under a number of the caller's; watched until it is closed.
    void openJournal(int id, domain::Account account, QString folder);
    QCoro::Task<void> closeJournal(int id);
    QCoro::Task<Result<journal::LogPosition>> appendToJournal(int id, journal::LogAddition addition);
    QCoro::Task<Result<journal::LogSlice>> readJournal(int id, quint32 epoch, qint64 position, int limit);
    QCoro::Task<Result<journal::LogSlice>> readChapters(int id, quint32 epoch, qint64 position, int limit,
                                                        journal::ChapterPart part);
    QCoro::Task<Status> removeBatches(int id, quint32 epoch, QList<qint64> positions);
    QCoro::Task<Status> removeFromJournal(int id, quint32 epoch, QList<qint64> positions);

    QCoro::Task<Result<RightsOutcome>> keepFolderRights(domain::Account account, QList<TeamLogin> team);

    /// Mail that waits for its time in the account's own mailbox (WaitingFolder).
    QCoro::Task<Status> putWaiting(AccountId account, QString messageId, QByteArray mail);
    QCoro::Task<Result<imap::PartContent>> fetchWaiting(AccountId account, QString messageId);
    QCoro::Task<Status> removeWaiting(AccountId account, QString messageId);

signals:
    void journalArrived(int id);
    void journalReachable(int id, bool reachable, const QString& problem);
    void journalEpochChanged(int id, quint32 epoch);
    void accountStatusChanged(const svarbord::domain::AccountStatus& status);
    void sendGivenUp(const svarbord::domain::OutboxEntry& entry);

private:
    QCoro::Task<void> refresh();
    QCoro::Task<void> stopDrafts();
    [[nodiscard]] std::shared_ptr<AccountRunner> runnerFor(const domain::Account& account);
    [[nodiscard]] imap::SyncSurroundings surroundings();
    QCoro::Task<void> stopJournals();

    storage::Store& m_store;
    const Clock& m_clock;
    EngineOptions m_options;
    net::CredentialStore& m_credentials;
    net::ProtocolLog m_log;
    StoredSyncStore m_syncStore;
    smtp::Submission m_submission;
    std::unique_ptr<NetworkCarrier> m_carrier;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<DraftCopies> m_drafts;
    QLockFile m_outboxLock; ///< one process sends at a time
    std::map<AccountId, std::shared_ptr<AccountRunner>> m_runners;
    std::map<int, std::shared_ptr<JournalChannel>> m_journals;
    bool m_started = false;
    bool m_stopping = false;
};

} // namespace svarbord::engine
