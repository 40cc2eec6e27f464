// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "base/when_done.h"
#include "engine/attachment_indexer.h"
#include "engine/blob_sweeper.h"
#include "engine/deliver.h"
#include "engine/drop_folder_runner.h"
#include "engine/importer.h"
#include "engine/indexer.h"
#include "engine/journal_folder.h"
#include "engine/network_worker.h"
#include "engine/on_demand.h"
#include "engine/outgoing.h"
#include "engine/own_addresses.h"
#include "storage/account_repository.h"
#include "storage/ledger_repository.h"
#include "storage/shared_repository.h"

#include <QPromise>

namespace svarbord::engine {

namespace {

Result<domain::Account> accountFor(storage::Store& store, AccountId id)
{
    if (!id.isValid())
        return localAccount();
    return store.read([id](storage::Database& db) { return storage::AccountRepository(db).find(id); });
}

Result<domain::FromName> fromNameOf(storage::Store& store, const QString& address)
{
    return store.read([&address](storage::Database& db) -> Result<domain::FromName> {
        using domain::SenderStyle;
        const auto shared =
            storage::SharedRepository(db).find(SenderStyle::area.toString(), SenderStyle::keyOf(address));
        if (!shared)
            return fail(shared.error());
        return *shared ? SenderStyle::fromJson(**shared).fromName : domain::FromName::AgentAndCompany;
    });
}

} // namespace

/// Runs a task of the worker on its thread and gives its outcome to a future.
template <typename T, typename F>
Future<T> Engine::ask(F start)
{
    auto promise = std::make_shared<Promise<T>>();
    Future<T> future = promise->future();
    post([promise, start = std::move(start)](NetworkWorker& worker) { deliver(promise, start(worker)); });
    return future;
}

Engine::Engine(storage::Store& store, net::CredentialStore& credentials, const Clock& clock, EngineOptions options,
               QObject* parent)
    : QObject(parent),
      m_store(store),
      m_credentials(credentials),
      m_clock(clock),
      m_dropFolder(options.dropFolder),
      m_cpuPool(std::make_unique<QThreadPool>())
{
    qRegisterMetaType<domain::AccountStatus>();
    qRegisterMetaType<domain::OutboxEntry>();
    m_cpuPool->setMaxThreadCount(1);
    m_indexer = std::make_unique<Indexer>(m_store);
    m_thread.setObjectName(QStringLiteral("network"));
    m_thread.start();
    // Timers and sockets have to be made on the thread they live on.
    QObject birth;
    birth.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &birth,
        [&] {
            m_worker = new NetworkWorker(store, credentials, clock, std::move(options));
            birth.moveToThread(thread());
        },
        Qt::BlockingQueuedConnection);
    connect(m_worker, &NetworkWorker::accountStatusChanged, this, [this](const domain::AccountStatus& status) {
        m_statuses.insert(status.account, status);
        emit accountStatusChanged(status);
    });
    connect(m_worker, &NetworkWorker::sendGivenUp, this, &Engine::sendGivenUp);
}

Engine::~Engine()
{
    m_drop.reset();
    m_attachments.reset();
    m_sweeper.reset();
    stop().waitForFinished();
    m_cpuPool->waitForDone();
    // A mail that was sent in the moment of quitting is still being stored, and what follows on that needs the worker.
    m_store.write([](storage::WriteContext&) -> Status { return {}; }).waitForFinished();
    m_worker->deleteLater(); // on its own thread, at the latest when that ends
    m_thread.quit();
    m_thread.wait();
    m_indexer.reset();
}

void Engine::post(std::function<void(NetworkWorker&)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, work = std::move(work)] { work(*worker); }, Qt::QueuedConnection);
}

void Engine::start()
{
    post([](NetworkWorker& worker) { worker.start(); });
    m_attachments = std::make_unique<AttachmentIndexer>(m_store);
    connect(m_attachments.get(), &AttachmentIndexer::queued, m_indexer.get(), &Indexer::wake);
    m_sweeper = std::make_unique<BlobSweeper>(m_store);
    // An account or a mail that another program put into the same workspace.
    connect(&m_store, &storage::Store::changed, this, [this](const domain::ChangeSet& changes) {
        if (changes.accounts)
            accountsChanged();
        if (changes.shared)
            fetchUnfinished();
    });
    if (!m_dropFolder.isEmpty())
        m_drop = std::make_unique<DropFolderRunner>(m_store, m_clock, m_dropFolder);
}

/// A filter that was changed may let mail in that it left out before.
void Engine::fetchUnfinished()
{
    whenDone(m_store.readAsync([](storage::Database& db) {
        return storage::LedgerRepository(db).inState(domain::LedgerState::Pending, 1);
    }),
             this, [this](const Result<QList<storage::LedgerRow>>& unfinished) {
                 if (unfinished && !unfinished->isEmpty())
                     syncNow();
             });
}

QFuture<void> Engine::stop()
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QFuture<void> stopped = promise->future();
    post([promise](NetworkWorker& worker) { deliver(promise, worker.stop()); });
    return stopped;
}

std::unique_ptr<journal::LogFolder> Engine::openJournal(const domain::Account& account)
{
    return openShared(account, QStringLiteral("Journal"));
}

std::unique_ptr<journal::LogFolder> Engine::openPresence(const domain::Account& account)
{
    return openShared(account, QStringLiteral("Presence"));
}

Future<Result<RightsOutcome>> Engine::keepFolderRights(const domain::Account& account, const QList<TeamLogin>& team)
{
    return ask<Result<RightsOutcome>>(
        [account, team](NetworkWorker& worker) { return worker.keepFolderRights(account, team); });
}

std::unique_ptr<journal::LogFolder> Engine::openShared(const domain::Account& account, const QString& name)
{
    const int id = ++m_journals;
    auto folder = std::make_unique<JournalFolder>(
        *m_worker, [this](std::function<void(NetworkWorker&)> work) { post(std::move(work)); }, id);
    post([id, account, name](NetworkWorker& worker) { worker.openJournal(id, account, name); });
    return folder;
}

void Engine::accountsChanged()
{
    post([](NetworkWorker& worker) { worker.accountsChanged(); });
}

void Engine::syncNow()
{
    post([](NetworkWorker& worker) { worker.syncNow(); });
    if (m_drop)
        m_drop->look();
}

void Engine::flagsWaiting()
{
    post([](NetworkWorker& worker) { worker.flagsWaiting(); });
}

QFuture<Result<SyncReport>> Engine::syncOnce(AccountId account)
{
    return ask<Result<SyncReport>>([account](NetworkWorker& worker) { return worker.syncOnce(account); });
}

Future<QList<ConnectionCheck>> Engine::testAccount(domain::Account account, QString secret)
{
    return ask<QList<ConnectionCheck>>(
        [account, secret](NetworkWorker& worker) { return worker.testAccount(account, secret); });
}

QFuture<Result<OutboxId>> Engine::queue(domain::OutgoingMail mail, QString senderName, std::chrono::milliseconds delay,
                                        std::optional<domain::OutgoingMail> composed)
{
    auto promise = std::make_shared<Promise<Result<OutboxId>>>();
    auto future = promise->future();
    const auto finish = [promise](Result<OutboxId> outcome) { promise->finish(std::move(outcome)); };
    m_cpuPool->start([this, finish, mail = std::move(mail), senderName, delay, composed = std::move(composed)] {
        const Result<domain::Account> account = accountFor(m_store, mail.account);
        const auto own = m_store.read([](storage::Database& db) { return ownAddresses(db); });
        if (!account || !own)
            return finish(fail(account ? own.error() : account.error()));
        const auto style = fromNameOf(m_store, account->address);
        if (!style)
            return finish(fail(style.error()));
        auto prepared = prepareOutgoing(mail, *account, {senderName, *style}, *own, m_clock.now(), delay);
        if (!prepared)
            return finish(fail(prepared.error()));
        prepared->composed = composed;
        auto shared = std::make_shared<PreparedMail>(std::move(*prepared));
        m_store.write([shared](storage::WriteContext& context) { return storeOutgoing(context, *shared); })
            .andThen([this, finish](const Result<OutboxId>& id) {
                // First, for whoever waits may end this engine as soon as it is told.
                post([](NetworkWorker& worker) { worker.wakeOutbox(); });
                finish(id);
            });
    });
    return future;
}

QFuture<Status> Engine::cancelSend(OutboxId id)
{
    return m_store.write([id](storage::WriteContext& context) { return cancelOutgoing(context, id); });
}

Future<Status> Engine::retrySend(OutboxId id)
{
    return m_store.write([id](storage::WriteContext& context) { return retryOutgoing(context, id); })
        .andThen([this](const Status& outcome) {
            post([](NetworkWorker& worker) { worker.wakeOutbox(); });
            return outcome;
        });
}

QFuture<Result<OutboxReport>> Engine::flushOutbox()
{
    return ask<Result<OutboxReport>>([](NetworkWorker& worker) { return worker.flushOutbox(); });
}

void Engine::wakeOutbox()
{
    post([](NetworkWorker& worker) { worker.wakeOutbox(); });
}

Future<Status> Engine::putWaiting(AccountId account, QString messageId, QByteArray mail)
{
    return ask<Status>(
        [account, messageId, mail](NetworkWorker& worker) { return worker.putWaiting(account, messageId, mail); });
}

Future<Result<imap::PartContent>> Engine::fetchWaiting(AccountId account, QString messageId)
{
    return ask<Result<imap::PartContent>>(
        [account, messageId](NetworkWorker& worker) { return worker.fetchWaiting(account, messageId); });
}

Future<Status> Engine::removeWaiting(AccountId account, QString messageId)
{
    return ask<Status>(
        [account, messageId](NetworkWorker& worker) { return worker.removeWaiting(account, messageId); });
}

void Engine::draftsChanged()
{
    post([](NetworkWorker& worker) { worker.draftsChanged(); });
}

QFuture<Status> Engine::copyDrafts()
{
    return ask<Status>([](NetworkWorker& worker) { return worker.copyDrafts(); });
}

Future<Result<QByteArray>> Engine::attachmentContent(AttachmentId id)
{
    auto promise = std::make_shared<Promise<Result<QByteArray>>>();
    auto future = promise->future();
    post([this, promise, id](NetworkWorker& worker) { fetchAttachment(m_store, worker, id, promise); });
    return future;
}

QFuture<Result<QByteArray>> Engine::source(MessageId id)
{
    auto promise = std::make_shared<Promise<Result<QByteArray>>>();
    auto future = promise->future();
    post([this, promise, id](NetworkWorker& worker) { fetchSource(m_store, worker, id, promise); });
    return future;
}

QFuture<Result<ImportReport>> Engine::importPaths(QStringList paths)
{
    auto promise = std::make_shared<QPromise<Result<ImportReport>>>();
    promise->start();
    m_cpuPool->start([this, promise, paths = std::move(paths)] {
        Importer importer(m_store, m_clock);
        promise->addResult(importer.run(paths, [promise] { return promise->isCanceled(); }));
        promise->finish();
    });
    return promise->future();
}

} // namespace svarbord::engine
