// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/account.h"
#include "domain/outbox.h"
#include "engine/engine_options.h"
#include "engine/folder_rights.h"
#include "engine/import_report.h"
#include "engine/reports.h"
#include "engine/waiting_folder.h"
#include "journal/log_folder.h"
#include "net/credential_store.h"
#include "storage/store.h"

#include <QFuture>
#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>

namespace svarbord::engine {

class DropFolderRunner;
class AttachmentIndexer;
class BlobSweeper;
class Indexer;
class NetworkWorker;

/// The façade of everything that talks to the world: synchronisation of every account, the outbox, importing, the
/// drop folder. Owns the network thread. Lives on the thread that makes it; every function returns at once, futures
/// finish on the network or database thread. store, credentials and clock must outlive it; credentials is used on
/// the network thread alone once start() or the first call was made.
class Engine : public QObject, public WaitingFolder
{
    Q_OBJECT

public:
    Engine(storage::Store& store, net::CredentialStore& credentials, const Clock& clock, EngineOptions options = {},
           QObject* parent = nullptr);
    /// Stops and waits.
    ~Engine() override;

    /// Begins the endless work: a runner for each enabled account, the outbox, the drop folder.
    void start();
    /// Ends it; after that only a new Engine starts again.
    QFuture<void> stop();

    /// After accounts were added, changed or removed.
    void accountsChanged();
    /// Look at every server now (a click, the network came back).
    void syncNow();
    /// Flags were changed here (conversation marked read): take them to the servers.
    void flagsWaiting();
    /// One pass over this account, or over all enabled ones side by side when invalid; the engine need not be started.
    /// An account that fails does not stop the others; the first error is in the report.
    QFuture<Result<SyncReport>> syncOnce(AccountId account = {});

    /// Step by step; stops at the first that fails. The account need not be stored.
    Future<QList<ConnectionCheck>> testAccount(domain::Account account, QString secret);

    /// Puts the account's password or token into the keychain; Unsupported where there is none.
    QFuture<Status> storeSecret(domain::Account account, QString secret);
    /// The account's address or server changed: keeps the secret under its new name.
    QFuture<Status> moveSecret(domain::Account before, domain::Account after);
    QFuture<Status> forgetSecret(domain::Account account);
    /// Other secrets than those of accounts, by a name of their own. Unsupported where there is no keychain.
    Future<Status> keepSecret(QString name, QString secret);
    Future<Result<QString>> readSecret(QString name);
    Future<Status> dropSecret(QString name);

    /// Builds the mail and stores it with its outbox row in one transaction: the conversation shows it at once. It
    /// leaves after delay at the earliest. An invalid conversation starts a new one. composed is what editing the
    /// queued mail brings back.
    QFuture<Result<OutboxId>> queue(domain::OutgoingMail mail, QString senderName,
                                    std::chrono::milliseconds delay = std::chrono::milliseconds{0},
                                    std::optional<domain::OutgoingMail> composed = {});
    /// Conflict when it has left already. The message row goes with it.
    QFuture<Status> cancelSend(OutboxId id);
    /// A failed, held or waiting one is sent now: the member has decided.
    Future<Status> retrySend(OutboxId id);
    /// Sends everything that is due and saves copies, then says what is left; does not wait for later retries.
    QFuture<Result<OutboxReport>> flushOutbox();

    /// Something in the outbox may leave now.
    void wakeOutbox();
    Future<Status> putWaiting(AccountId account, QString messageId, QByteArray mail) override;
    Future<Result<imap::PartContent>> fetchWaiting(AccountId account, QString messageId) override;
    Future<Status> removeWaiting(AccountId account, QString messageId) override;

    /// A draft was kept or thrown away: its copy on the server follows after a pause.
    void draftsChanged();
    /// The same at once, for whoever ends soon.
    QFuture<Status> copyDrafts();

    /// The decoded content, from here or from the server. NetworkFailed when offline and not here.
    Future<Result<QByteArray>> attachmentContent(AttachmentId id);
    /// The whole mail as it came, from here or from the server.
    QFuture<Result<QByteArray>> source(MessageId id);

    /// The journal that a team shares in this account's mailbox, watched as long as the folder lives. This engine has
    /// to outlive it; start() is not needed.
    [[nodiscard]] std::unique_ptr<journal::LogFolder> openJournal(const domain::Account& account);
    /// The folder beside it where workstations note who is present, likewise.
    [[nodiscard]] std::unique_ptr<journal::LogFolder> openPresence(const domain::Account& account);

    /// Lets the server keep out of the team's folders in this mailbox who has nothing to write there.
    Future<Result<RightsOutcome>> keepFolderRights(const domain::Account& account, const QList<TeamLogin>& team);

    /// .eml files, mbox files, Maildirs, and folders of .eml files. History: closed, no tickets.
    QFuture<Result<ImportReport>> importPaths(QStringList paths);

    [[nodiscard]] QList<domain::AccountStatus> statuses() const { return m_statuses.values(); }

signals:
    // All emitted on this object's thread.
    void accountStatusChanged(const svarbord::domain::AccountStatus& status);
    /// A mail could not be sent and will not be tried again by itself (INB-17).
    void sendGivenUp(const svarbord::domain::OutboxEntry& entry);

private:
    [[nodiscard]] std::unique_ptr<journal::LogFolder> openShared(const domain::Account& account, const QString& name);
    void fetchUnfinished();
    /// Runs work on the network thread.
    void post(std::function<void(NetworkWorker&)> work);
    template <typename T, typename F>
    Future<T> ask(F start);

    storage::Store& m_store;
    net::CredentialStore& m_credentials;
    const Clock& m_clock;
    QThread m_thread;
    NetworkWorker* m_worker = nullptr; ///< lives on m_thread, deleted there
    QHash<AccountId, domain::AccountStatus> m_statuses;
    std::unique_ptr<Indexer> m_indexer;
    std::unique_ptr<AttachmentIndexer> m_attachments; ///< while the engine runs
    std::unique_ptr<BlobSweeper> m_sweeper;           ///< likewise
    QString m_dropFolder;
    std::unique_ptr<DropFolderRunner> m_drop;
    std::unique_ptr<QThreadPool> m_cpuPool; ///< builds mails and imports
    int m_journals = 0;                     ///< opened so far
};

} // namespace svarbord::engine
