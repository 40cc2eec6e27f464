// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network_worker.h"

#include "base/log.h"
#include "engine/await_future.h"
#include "engine/indexer.h"
#include "engine/network_carrier.h"
#include "imap/session/connection_test.h"
#include "net/oauth_grant.h"
#include "storage/account_repository.h"
#include "storage/ledger_repository.h"

#include <QElapsedTimer>

#include <algorithm>

namespace svarbord::engine {

namespace {

QFuture<Result<QList<domain::Account>>> loadAccounts(storage::Store& store)
{
    return store.readAsync([](storage::Database& db) { return storage::AccountRepository(db).list(); });
}

/// Where on a server a stored message lies.
struct ServerPlace
{
    domain::Account account;
    storage::Folder folder;
    quint32 uid = 0;
};

Result<ServerPlace> placeOf(storage::Database& db, MessageId message)
{
    const auto copies = storage::LedgerRepository(db).copiesOf(message);
    if (!copies)
        return fail(copies.error());
    for (const storage::LedgerRow& row : *copies) {
        const auto folder = storage::FolderRepository(db).find(row.folder);
        if (!folder || !folder->present)
            continue;
        const auto account = storage::AccountRepository(db).find(folder->account);
        if (account)
            return ServerPlace{*account, *folder, row.uid};
    }
    return fail(ErrorCode::NotFound, NetworkWorker::tr("No server has this mail any more."));
}

ConnectionCheck::Step stepOf(imap::ConnectionStep::Kind kind)
{
    switch (kind) {
    case imap::ConnectionStep::Kind::Reach:
        return ConnectionCheck::Step::ImapReach;
    case imap::ConnectionStep::Kind::SignIn:
        return ConnectionCheck::Step::ImapSignIn;
    case imap::ConnectionStep::Kind::OpenInbox:
        break;
    }
    return ConnectionCheck::Step::ImapFolders;
}

ConnectionCheck::Step stepOf(smtp::ProbeStep::Kind kind)
{
    switch (kind) {
    case smtp::ProbeStep::Kind::Reach:
        return ConnectionCheck::Step::SmtpReach;
    case smtp::ProbeStep::Kind::Encrypt:
        return ConnectionCheck::Step::SmtpEncrypt;
    case smtp::ProbeStep::Kind::SignIn:
        break;
    }
    return ConnectionCheck::Step::SmtpSignIn;
}

} // namespace

NetworkWorker::NetworkWorker(storage::Store& store, net::CredentialStore& credentials, const Clock& clock,
                             EngineOptions options)
    : m_store(store),
      m_clock(clock),
      m_options(std::move(options)),
      m_credentials(credentials),
      m_log(clock, m_options.protocolLog),
      m_syncStore(store),
      m_submission(m_options.submission),
      m_outboxLock(store.folder() + QStringLiteral("/outbox.lock"))
{
    m_carrier = std::make_unique<NetworkCarrier>(
        m_submission, m_credentials, [this](const domain::Account& account) { return runnerFor(account); },
        m_options.dropFolder);
    m_outbox = std::make_unique<Outbox>(m_store, m_clock, *m_carrier, m_options.outbox);
    m_drafts = std::make_unique<DraftCopies>(m_store, m_clock, *m_carrier);
    connect(m_outbox.get(), &Outbox::givenUp, this, &NetworkWorker::sendGivenUp);
    m_syncStore.tellOfDrafts(
        [this] { QMetaObject::invokeMethod(this, &NetworkWorker::draftsChanged, Qt::QueuedConnection); });
    m_outboxLock.setStaleLockTime(0);
}

NetworkWorker::~NetworkWorker() = default;

void NetworkWorker::start()
{
    m_started = true;
    refresh();
    if (m_outboxLock.tryLock()) {
        m_outbox->start();
        m_drafts->start();
    } else {
        qCInfo(logEngine) << "another process sends the mail of this workspace";
    }
}

QCoro::Task<void> NetworkWorker::stop()
{
    m_stopping = true;
    m_submission.cancelAll();
    co_await m_outbox->stop();
    co_await stopDrafts();
    co_await stopJournals();
    const auto runners = m_runners;
    for (const auto& [id, runner] : runners)
        co_await runner->stop();
    m_runners.clear();
    m_outboxLock.unlock();
}

void NetworkWorker::accountsChanged()
{
    refresh();
    m_outbox->wake();
}

QCoro::Task<void> NetworkWorker::refresh()
{
    auto future = loadAccounts(m_store);
    const auto accounts = co_await future;
    if (!accounts) {
        qCWarning(logEngine) << "accounts not readable:" << accounts.error().detail;
        co_return;
    }
    const auto current = m_runners;
    for (const auto& [id, runner] : current) {
        const bool same = std::any_of(accounts->begin(), accounts->end(), [&runner](const domain::Account& account) {
            return account == runner->account() && account.enabled;
        });
        if (same)
            continue;
        m_runners.erase(id);
        co_await runner->stop();
    }
    if (!m_started || m_stopping)
        co_return;
    for (const domain::Account& account : *accounts)
        if (account.enabled)
            runnerFor(account)->start();
}

imap::SyncSurroundings NetworkWorker::surroundings()
{
    imap::SyncSurroundings surroundings;
    surroundings.store = &m_syncStore;
    surroundings.credentials = &m_credentials;
    surroundings.clock = &m_clock;
    surroundings.log = &m_log;
    surroundings.sockets = m_options.sockets;
    return surroundings;
}

std::shared_ptr<AccountRunner> NetworkWorker::runnerFor(const domain::Account& account)
{
    const auto it = m_runners.find(account.id);
    if (it != m_runners.end())
        return it->second;
    auto runner = std::make_shared<AccountRunner>(account, surroundings(), m_options.sync);
    connect(runner.get(), &AccountRunner::statusChanged, this, &NetworkWorker::accountStatusChanged);
    m_runners.emplace(account.id, runner);
    return runner;
}

void NetworkWorker::syncNow()
{
    for (const auto& [id, runner] : m_runners)
        runner->sync().syncNow();
    for (const auto& [id, journal] : m_journals)
        journal->wake();
    m_outbox->wake();
}

void NetworkWorker::flagsWaiting()
{
    for (const auto& [id, runner] : m_runners)
        runner->sync().flagsWaiting();
}

/// What still talks to a server is cut off by the runners' end.
QCoro::Task<void> NetworkWorker::stopDrafts()
{
    auto stopping = m_drafts->stop();
    for (const auto& [id, runner] : m_runners)
        runner->sync().stopAsking();
    co_await stopping;
}

void NetworkWorker::draftsChanged()
{
    m_drafts->draftsChanged();
}

QCoro::Task<Status> NetworkWorker::copyDrafts()
{
    Status followed = co_await m_drafts->follow();
    co_return followed;
}

void NetworkWorker::wakeOutbox()
{
    m_outbox->wake();
}

QCoro::Task<Result<SyncReport>> NetworkWorker::syncOnce(AccountId wanted)
{
    QElapsedTimer timer;
    timer.start();
    auto future = loadAccounts(m_store);
    auto accounts = co_await future;
    if (!accounts)
        co_return fail(accounts.error());
    accounts->removeIf([wanted](const domain::Account& account) {
        return wanted.isValid() ? account.id != wanted : !account.enabled;
    });
    if (wanted.isValid() && accounts->isEmpty())
        co_return fail(ErrorCode::NotFound, tr("There is no such account."));
    const IntakeReport before = m_syncStore.taken();
    // All begin before the first is waited for.
    std::vector<QCoro::Task<Result<imap::SyncSummary>>> passes;
    for (const domain::Account& account : *accounts)
        passes.push_back(runnerFor(account)->syncOnce());
    SyncReport report;
    for (auto& pass : passes) {
        const Result<imap::SyncSummary> summary = co_await pass;
        if (!summary && !report.problem)
            report.problem = summary.error();
    }
    // Who synchronises once wants to find what came.
    for (int indexed = 1; indexed > 0;) {
        auto indexing = indexSome(m_store);
        const Result<int> number = co_await indexing;
        indexed = number.value_or(0);
    }
    const IntakeReport after = m_syncStore.taken();
    report.messages = after.messages - before.messages;
    auto tidying = tidyAfter(m_store, report.messages);
    co_await tidying;
    report.conversations = after.conversations - before.conversations;
    report.tickets = after.tickets - before.tickets;
    report.duplicates = after.duplicates - before.duplicates;
    report.failed = after.failed - before.failed;
    report.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    co_return report;
}

QCoro::Task<Result<OutboxReport>> NetworkWorker::flushOutbox()
{
    const bool mine = m_outboxLock.isLocked();
    if (!mine && !m_outboxLock.tryLock())
        co_return fail(ErrorCode::Busy, tr("Another running Svarbord sends the mail of this workspace."));
    auto report = co_await m_outbox->flush();
    if (!mine)
        m_outboxLock.unlock();
    co_return report;
}

QCoro::Task<QList<ConnectionCheck>> NetworkWorker::testAccount(domain::Account account, QString secret)
{
    QList<ConnectionCheck> checks;
    // Who changes an account need not say its password again.
    if (secret.isEmpty()) {
        const Result<QString> kept = co_await m_credentials.read(net::credentialKey(account));
        if (!kept) {
            checks.append({ConnectionCheck::Step::ImapSignIn, fail(kept.error())});
            co_return checks;
        }
        secret = *kept;
    }
    secret = net::accessTokenOf(secret);
    const QList<imap::ConnectionStep> imapSteps = co_await imap::testConnection(account, secret, m_options.sockets);
    for (const imap::ConnectionStep& step : imapSteps)
        checks.append({stepOf(step.kind), step.outcome});
    auto future = m_submission.probe(submissionServer(account, secret));
    const QList<smtp::ProbeStep> smtpSteps = co_await future;
    for (const smtp::ProbeStep& step : smtpSteps)
        checks.append({stepOf(step.kind), step.outcome});
    co_return checks;
}

QCoro::Task<void> NetworkWorker::fetch(MessageId message, QString section, std::function<void(Result<QByteArray>)> done)
{
    auto future = m_store.readAsync([message](storage::Database& db) { return placeOf(db, message); });
    const Result<ServerPlace> place = co_await future;
    if (!place) {
        done(fail(place.error()));
        co_return;
    }
    const std::shared_ptr<AccountRunner> runner = runnerFor(place->account);
    auto fetched =
        co_await runner->sync().fetchPart(place->folder.name, place->folder.uidValidity, place->uid, section);
    if (fetched)
        done(std::move(fetched->bytes));
    else
        done(fail(fetched.error()));
}

} // namespace svarbord::engine
