// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/sync/account_loop.h"

#include "base/log.h"
#include "imap/sync/account_connection.h"

#include <QTimer>

#include <algorithm>

namespace svarbord::imap {

using domain::ConnectionState;
using namespace std::chrono_literals;

namespace {

constexpr auto fullRoundEvery = 10min;
constexpr int attemptsWithoutProgress = 4; ///< of a single pass

int rankOf(FolderRole role)
{
    switch (role) {
    case FolderRole::Inbox:
        return 0;
    case FolderRole::Sent:
        return 1;
    case FolderRole::Other:
        return 2;
    case FolderRole::Archive:
        return 3;
    case FolderRole::Drafts:
    case FolderRole::Junk:
    case FolderRole::Trash:
    case FolderRole::Journal:
    case FolderRole::Waiting:
        break;
    }
    return 4;
}

bool isAllMail(const MailboxListing& box)
{
    return box.attributes.contains(QLatin1String("\\All"), Qt::CaseInsensitive);
}

/// The folders worth synchronising. A mailbox of all mail stands for the archive where there is none.
QList<std::pair<QString, FolderRole>> foldersToSync(const QList<MailboxListing>& listed)
{
    const bool archived = std::any_of(listed.begin(), listed.end(), [](const MailboxListing& box) {
        return box.role == FolderRole::Archive && box.selectable;
    });
    QList<std::pair<QString, FolderRole>> folders;
    for (const MailboxListing& box : listed) {
        // The team's journal is no mail: it is read by a connection of its own.
        if (!box.selectable || box.role == FolderRole::Journal || box.role == FolderRole::Waiting)
            continue;
        if (isAllMail(box) && !archived)
            folders.append({box.name, FolderRole::Archive});
        else if (!box.allMail)
            folders.append({box.name, box.role});
    }
    return folders;
}

} // namespace

AccountLoop::AccountLoop(domain::Account account, SyncSurroundings surroundings, SyncPolicy policy, Tell tell)
    : m_account(std::move(account)),
      m_surroundings(std::move(surroundings)),
      m_policy(policy),
      m_tell(std::move(tell)),
      m_backoff(policy.retryFirst, policy.retryCeiling)
{}

QCoro::Task<void> AccountLoop::runForever(std::shared_ptr<AccountLoop> self)
{
    if (self->m_running)
        co_return;
    self->m_running = true;
    self->m_stopping = false;
    while (!self->m_stopping) {
        self->m_advanced = false;
        const Status lived = co_await self->live();
        self->m_session.reset();
        if (self->m_stopping || lived)
            continue;
        const Error& error = lived.error();
        qCInfo(logSync) << self->m_account.address << error.userText << error.detail;
        self->tell(error.retryable ? ConnectionState::Offline : ConnectionState::Failed, error.userText);
        if (self->m_advanced)
            self->m_backoff.reset();
        co_await self->nap(self->waitAfter(error));
    }
    self->tell(ConnectionState::Offline);
    self->m_running = false;
    if (self->m_ended)
        self->m_ended->resolve(true);
}

QCoro::Task<Result<SyncSummary>> AccountLoop::runOnce(std::shared_ptr<AccountLoop> self)
{
    if (self->m_running)
        co_return fail(ErrorCode::Conflict, {}, QStringLiteral("already running"));
    self->m_running = true;
    self->m_stopping = false;
    self->m_summary = {};
    self->m_backoff.reset();
    Status outcome;
    for (int attempt = 0; attempt < attemptsWithoutProgress && !self->m_stopping; ++attempt) {
        self->m_advanced = false;
        outcome = co_await self->connect();
        if (outcome)
            outcome = co_await self->syncAll();
        if (outcome)
            co_await self->m_session->logout();
        self->m_session.reset();
        if (outcome || !outcome.error().retryable)
            break;
        if (self->m_advanced) {
            attempt = 0;
            self->m_backoff.reset();
        }
        co_await self->nap(self->m_backoff.next());
    }
    const bool stopped = self->m_stopping;
    self->tell(outcome || stopped ? ConnectionState::Offline : ConnectionState::Failed,
               outcome || stopped ? QString() : outcome.error().userText);
    self->m_running = false;
    const SyncSummary summary = self->m_summary;
    if (self->m_ended)
        self->m_ended->resolve(true);
    if (stopped)
        co_return fail(ErrorCode::Cancelled, {});
    if (!outcome)
        co_return fail(outcome.error());
    co_return summary;
}

QCoro::Task<void> AccountLoop::stop(std::shared_ptr<AccountLoop> self)
{
    net::OneShot<bool> ended;
    if (self->m_running)
        self->m_ended = ended;
    else
        ended.resolve(true);
    self->cancel();
    co_await ended;
    self->m_ended.reset();
}

void AccountLoop::cancel()
{
    m_stopping = true;
    if (const std::shared_ptr<Session> session = m_session)
        session->close();
    wakeUp();
}

void AccountLoop::syncNow()
{
    m_syncNow = true;
    m_backoff.reset();
    wakeUp();
}

void AccountLoop::flagsWaiting()
{
    m_flagsWaiting = true;
    if (m_session)
        m_session->interruptIdle();
    if (m_session && m_session->isOpen())
        wakeUp();
}

void AccountLoop::wakeUp()
{
    if (const std::shared_ptr<Session> session = m_session)
        session->interruptIdle();
    if (m_nap) {
        net::OneShot<bool> sleeping = *m_nap;
        sleeping.resolve(true);
    }
}

/// From connecting to the end of the connection. Ok only when stopping.
QCoro::Task<Status> AccountLoop::live()
{
    const Status connected = co_await connect();
    if (!connected)
        co_return fail(connected.error());
    const Status complete = co_await syncAll();
    if (!complete)
        co_return fail(complete.error());
    m_backoff.reset();
    const Status watching = co_await watchInbox();
    if (!watching)
        co_return fail(watching.error());
    while (!m_stopping) {
        tell(ConnectionState::Idle);
        const Status waited = co_await waitForNews();
        if (!waited)
            co_return fail(waited.error());
        const Status looked = co_await lookAround();
        if (!looked)
            co_return fail(looked.error());
    }
    co_return Status{};
}

QCoro::Task<Status> AccountLoop::connect()
{
    tell(ConnectionState::Connecting);
    m_session = makeSession(m_account, m_surroundings, m_policy, QStringLiteral("sync"));
    const std::shared_ptr<Session> session = m_session;
    Status opened = co_await openSession(session, m_account, m_surroundings.credentials);
    co_return opened;
}

QCoro::Task<Status> AccountLoop::syncAll()
{
    tell(ConnectionState::Syncing);
    m_syncNow = false;
    m_flagsWaiting = false;
    const Status listed = co_await listFolders();
    if (!listed)
        co_return fail(listed.error());
    const QList<FolderState> folders = m_folders;
    for (const FolderState& folder : folders) {
        const Status synced = co_await syncFolder(folder, PassKind::Full);
        if (!synced)
            co_return fail(synced.error());
        ++m_summary.folders;
    }
    m_lastFullRound = m_surroundings.clock->now();
    m_lastPoll = m_lastFullRound;
    co_return Status{};
}

QCoro::Task<Status> AccountLoop::listFolders()
{
    const Result<QList<MailboxListing>> listed = co_await m_session->list();
    if (!listed)
        co_return fail(listed.error());
    Result<QList<FolderState>> states =
        co_await m_surroundings.store->openFolders(m_account.id, foldersToSync(*listed));
    if (!states)
        co_return fail(states.error());
    m_folders = std::move(*states);
    m_allMail.clear();
    for (const MailboxListing& box : *listed)
        if (isAllMail(box))
            m_allMail.insert(box.name);
    std::stable_sort(m_folders.begin(), m_folders.end(),
                     [](const FolderState& a, const FolderState& b) { return rankOf(a.role) < rankOf(b.role); });
    co_return Status{};
}

QCoro::Task<Status> AccountLoop::syncFolder(FolderState state, PassKind kind)
{
    if (m_stopping)
        co_return fail(ErrorCode::Cancelled, {});
    state.holdsCopies = m_allMail.contains(state.name);
    const std::shared_ptr<Session> session = m_session;
    MailboxSync pass(*session, *m_surroundings.store, m_policy, *m_surroundings.clock, state,
                     m_suspects[state.id.value]);
    pass.setProgress([this](qint64 done, qint64 total) {
        m_advanced = true;
        tell(ConnectionState::Syncing, {}, done, total);
    });
    const Result<PassOutcome> outcome = co_await pass.run(kind);
    if (!outcome) {
        m_advanced = m_advanced || outcome.error().code == ErrorCode::TooLarge; // the next pass knows better
        if (!concernsFolderOnly(outcome.error()))
            co_return fail(outcome.error());
        qCWarning(logSync) << m_account.address << state.name << outcome.error().detail;
        co_return Status{};
    }
    m_summary.messages += outcome->messages;
    m_summary.vanished += outcome->vanished;
    co_return Status{};
}

/// A folder that the server does not let us open must not keep the others away.
bool AccountLoop::concernsFolderOnly(const Error& error) const
{
    return m_session->isOpen() && (error.code == ErrorCode::Rejected || error.code == ErrorCode::NotFound ||
                                   error.code == ErrorCode::ProtocolFailed);
}

QCoro::Task<Status> AccountLoop::waitForNews()
{
    if (m_syncNow || m_flagsWaiting || m_stopping)
        co_return Status{};
    const std::shared_ptr<Session> session = m_session;
    if (session->has("IDLE")) {
        Status idled = co_await session->idle(m_policy.pollOthers);
        co_return idled;
    }
    co_await nap(m_policy.pollWithoutIdle);
    Status alive = co_await session->noop();
    co_return alive;
}

QCoro::Task<Status> AccountLoop::lookAround()
{
    if (m_stopping)
        co_return Status{};
    const Timestamp now = m_surroundings.clock->now();
    if (m_syncNow || now - m_lastFullRound > fullRoundEvery) {
        const Status all = co_await syncAll();
        if (!all)
            co_return fail(all.error());
    }
    if (std::exchange(m_flagsWaiting, false)) {
        const Status pushed = co_await pushPendingFlags();
        if (!pushed)
            co_return fail(pushed.error());
    }
    const QList<FolderState> folders = m_folders;
    if (now - m_lastPoll >= m_policy.pollOthers) {
        m_lastPoll = now;
        for (const FolderState& folder : folders) {
            if (folder.role == FolderRole::Inbox)
                continue;
            const Result<MailboxStatus> status = co_await m_session->status(folder.name);
            if (!status && !concernsFolderOnly(status.error()))
                co_return fail(status.error());
            if (!status || std::exchange(m_lastStatus[folder.id.value], *status) == *status)
                continue;
            const Result<FolderState> state = co_await m_surroundings.store->folderState(folder.id);
            if (!state)
                co_return fail(state.error());
            const Status synced = co_await syncFolder(*state, PassKind::News);
            if (!synced)
                co_return fail(synced.error());
        }
    }
    Status watching = co_await watchInbox();
    co_return watching;
}

/// The inbox comes last, for it stays selected and IDLE watches it.
QCoro::Task<Status> AccountLoop::watchInbox()
{
    if (m_folders.isEmpty())
        co_return Status{};
    const Result<FolderState> inbox = co_await m_surroundings.store->folderState(m_folders.constFirst().id);
    if (!inbox)
        co_return fail(inbox.error());
    Status synced = co_await syncFolder(*inbox, PassKind::News);
    co_return synced;
}

QCoro::Task<Status> AccountLoop::pushPendingFlags()
{
    const QList<FolderState> folders = m_folders;
    for (const FolderState& folder : folders) {
        const Result<QList<PendingFlag>> pending = co_await m_surroundings.store->pendingFlags(folder.id);
        if (!pending)
            co_return fail(pending.error());
        if (pending->isEmpty() || folder.role == FolderRole::Inbox)
            continue; // the inbox is looked at anyway
        const Result<FolderState> state = co_await m_surroundings.store->folderState(folder.id);
        if (!state)
            co_return fail(state.error());
        const Status synced = co_await syncFolder(*state, PassKind::News);
        if (!synced)
            co_return fail(synced.error());
    }
    co_return Status{};
}

QCoro::Task<void> AccountLoop::nap(std::chrono::milliseconds time)
{
    if (m_stopping || m_syncNow)
        co_return;
    net::OneShot<bool> rested;
    m_nap = rested;
    QTimer timer;
    timer.setSingleShot(true);
    timer.callOnTimeout([rested]() mutable { rested.resolve(true); });
    timer.start(time);
    co_await rested;
    m_nap.reset();
}

std::chrono::milliseconds AccountLoop::waitAfter(const Error& error)
{
    m_syncNow = false;
    return error.retryable ? m_backoff.next() : m_policy.retryCeiling;
}

void AccountLoop::tell(ConnectionState state, const QString& problem, qint64 done, qint64 total) const
{
    if (!m_tell)
        return;
    domain::AccountStatus status;
    status.account = m_account.id;
    status.state = state;
    status.problem = problem;
    status.done = static_cast<int>(done);
    status.total = static_cast<int>(total);
    m_tell(status);
}

} // namespace svarbord::imap
