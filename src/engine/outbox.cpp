// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/outbox.h"

#include "base/backoff.h"
#include "base/log.h"
#include "engine/await_future.h"
#include "engine/outbox_records.h"
#include "storage/outbox_repository.h"

#include <QCoreApplication>
#include <QCoroSignal>

namespace svarbord::engine {

using domain::OutboxEntry;
using domain::OutboxState;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine)
};

constexpr int attemptsToLongestPause = 8;

/// The server was not asked, for days perhaps. A wrong password or certificate is mended by people, and then the mail
/// should leave by itself.
bool isNotReached(const Error& error)
{
    return error.code == ErrorCode::NetworkFailed || error.code == ErrorCode::Cancelled ||
           error.code == ErrorCode::Unauthorized || error.code == ErrorCode::TlsFailed;
}

QString refusedRecipients(const smtp::SubmissionOutcome& outcome)
{
    QStringList refused;
    for (const smtp::RecipientReply& reply : outcome.recipients)
        if (!reply.accepted())
            refused.append(QStringLiteral("%1 (%2 %3)").arg(reply.address).arg(reply.code).arg(reply.text));
    return refused.isEmpty() ? QString() : Text::tr("Not accepted for: %1").arg(refused.join(QStringLiteral(", ")));
}

QString copyProblem(const QString& why)
{
    return Text::tr("The mail was sent, but its copy could not be put into the Sent folder: %1").arg(why);
}

} // namespace

Outbox::Outbox(storage::Store& store, const Clock& clock, MailCarrier& carrier, OutboxPolicy policy, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_clock(clock),
      m_carrier(carrier),
      m_policy(policy)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::wake);
}

void Outbox::start()
{
    m_running = true;
    wake();
}

void Outbox::wake()
{
    if (m_stopping || !m_running)
        return;
    startLanes();
}

QCoro::Task<Status> Outbox::recoverOnce()
{
    if (m_recovered)
        co_return Status{};
    m_recovered = true;
    auto recovered = co_await recoverOutbox(m_store);
    co_return recovered;
}

QCoro::Task<void> Outbox::startLanes()
{
    const Status recovered = co_await recoverOnce();
    if (!recovered)
        qCWarning(logEngine) << "outbox not recovered:" << recovered.error().detail;
    const Result<QList<domain::Account>> accounts = co_await accountsWithMailToSend(m_store, m_clock.now());
    if (!accounts) {
        qCWarning(logEngine) << "outbox not readable:" << accounts.error().detail;
        co_return;
    }
    if (accounts->isEmpty()) {
        co_await rearm();
        co_return;
    }
    for (const domain::Account& account : *accounts) {
        if (m_lanes.contains(account.id))
            m_again.insert(account.id);
        else if (!m_stopping)
            runLane(account);
    }
}

QCoro::Task<void> Outbox::runLane(domain::Account account)
{
    m_lanes.insert(account.id);
    do {
        m_again.remove(account.id);
        co_await reconcile(account);
        co_await sendDue(account);
        co_await saveCopies(account);
    } while (m_again.contains(account.id) && !m_stopping);
    m_lanes.remove(account.id);
    co_await rearm();
    emit laneEnded();
}

QCoro::Task<Result<OutboxReport>> Outbox::flush()
{
    const int before = m_sent;
    co_await startLanes();
    while (!m_lanes.isEmpty())
        co_await qCoro(this, &Outbox::laneEnded);
    auto report = co_await outboxReport(m_store);
    if (report)
        report->sent = m_sent - before;
    co_return report;
}

QCoro::Task<void> Outbox::stop()
{
    m_stopping = true;
    m_timer.stop();
    while (!m_lanes.isEmpty())
        co_await qCoro(this, &Outbox::laneEnded);
}

QCoro::Task<void> Outbox::sendDue(domain::Account account)
{
    const Result<QList<OutboxEntry>> due = co_await dueEntries(m_store, account.id, m_clock.now());
    if (!due)
        co_return;
    for (const OutboxEntry& entry : *due) {
        if (m_stopping)
            co_return;
        co_await send(account, entry);
    }
}

QCoro::Task<void> Outbox::send(domain::Account account, OutboxEntry entry)
{
    Result<smtp::SubmissionMail> mail = co_await submissionMail(m_store, entry, account.address);
    if (!mail) {
        co_await settleFailure(entry, mail.error());
        co_return;
    }
    const Result<Begun> begun = co_await beginSending(m_store, entry);
    if (!begun || *begun == Begun::NotOurs)
        co_return; // cancelled meanwhile, or another workstation's by now
    if (*begun == Begun::Held) {
        entry.state = OutboxState::Held;
        emit givenUp(entry);
        co_return;
    }
    ++entry.attempts;
    storage::Store* store = &m_store;
    mail->beforeFinalDot = [store, id = entry.id] { return markHandedOver(*store, id); };
    const smtp::SubmissionOutcome outcome = co_await m_carrier.send(account, *mail);
    co_await settle(entry, outcome);
}

QCoro::Task<void> Outbox::settle(OutboxEntry entry, smtp::SubmissionOutcome outcome)
{
    switch (outcome.acceptance) {
    case smtp::Acceptance::Accepted:
        ++m_sent;
        m_sentHere.insert(entry.id);
        co_await finish(entry, OutboxState::Sent, refusedRecipients(outcome), std::nullopt);
        break;
    case smtp::Acceptance::Unknown:
        co_await finish(entry, OutboxState::Unknown, Text::tr("The connection was lost before the server confirmed."),
                        std::nullopt);
        break;
    case smtp::Acceptance::NotAccepted:
        co_await settleFailure(entry, outcome.error.value_or(Error{}));
        break;
    }
}

QCoro::Task<void> Outbox::settleFailure(OutboxEntry entry, Error error)
{
    const Timestamp now = m_clock.now();
    if (isNotReached(error))
        co_await limitAttempts(m_store, entry.id, attemptsToLongestPause);
    if (isNotReached(error) || (error.retryable && entry.attempts < m_policy.mostRefusals)) {
        const auto wait = error.code == ErrorCode::Cancelled ? std::chrono::milliseconds{0} : waitAfter(entry.attempts);
        co_await finish(entry, OutboxState::Queued, error.userText, now + wait);
        co_return;
    }
    co_await finish(entry, OutboxState::Failed, error.userText, std::nullopt);
    entry.state = OutboxState::Failed;
    entry.problem = error.userText;
    emit givenUp(entry);
}

QCoro::Task<void> Outbox::reconcile(domain::Account account)
{
    const Result<QList<OutboxEntry>> unknown = co_await entriesInState(m_store, account.id, OutboxState::Unknown);
    if (!unknown)
        co_return;
    for (const OutboxEntry& entry : *unknown) {
        if (m_stopping)
            co_return;
        const Timestamp now = m_clock.now();
        if (entry.notBefore <= now || entry.notBefore > now + storage::OutboxRepository::longestPause)
            co_await reconcileOne(account, entry);
    }
    co_await lookIntoSent(account);
}

/// For what was cancelled here while another workstation could have been sending it.
QCoro::Task<void> Outbox::lookIntoSent(domain::Account account)
{
    const Result<QList<OutboxEntry>> doubtful = co_await entriesInDoubt(m_store, account.id, m_clock.now());
    if (!doubtful)
        co_return;
    for (const OutboxEntry& entry : *doubtful) {
        if (m_stopping)
            co_return;
        const Result<bool> held = co_await m_carrier.sentHolds(account, entry.messageIdHeader);
        const auto wait = held ? m_policy.retryCeiling : m_policy.retryFirst;
        const Status stored = co_await storeLook(m_store, entry.id, held && *held, m_clock.now() + wait);
        if (!stored)
            qCWarning(logEngine) << "outbox state not stored:" << stored.error().detail;
    }
}

QCoro::Task<void> Outbox::reconcileOne(domain::Account account, OutboxEntry entry)
{
    const Result<SendEvidence> evidence = co_await sendEvidence(m_store, entry);
    if (!evidence)
        co_return;
    if (*evidence == SendEvidence::NeverHandedOver) {
        co_await finish(entry, OutboxState::Queued, {}, m_clock.now());
        co_return;
    }
    if (*evidence == SendEvidence::SeenElsewhere) {
        co_await finish(entry, OutboxState::Sent, {}, std::nullopt);
        co_return;
    }
    const Result<bool> held = co_await m_carrier.sentHolds(account, entry.messageIdHeader);
    if (!held) {
        // Not reachable: nothing is decided without having looked.
        co_await finish(entry, OutboxState::Unknown, entry.problem, m_clock.now() + m_policy.retryFirst);
        co_return;
    }
    if (*held)
        co_await finish(entry, OutboxState::Sent, {}, std::nullopt);
    else
        co_await decideLost(account, entry);
}

QCoro::Task<void> Outbox::decideLost(domain::Account account, OutboxEntry entry)
{
    const Result<bool> before = co_await wasLookedFor(m_store, entry.id);
    if (!before)
        co_return;
    if (!*before) {
        const Status noted = co_await noteFirstLook(m_store, entry, m_clock.now() + m_policy.secondLook);
        if (!noted)
            qCWarning(logEngine) << "outbox state not stored:" << noted.error().detail;
        co_return;
    }
    const bool reliable = savesCopiesItself(account.smtp) || co_await serverKeepsCopies(m_store, account.id);
    if (reliable) {
        co_await finish(entry, OutboxState::Queued, {}, m_clock.now());
        co_return;
    }
    // Only we would have put it into Sent, so its absence proves nothing: a person decides.
    const QString problem =
        Text::tr("It is not certain whether this mail has left. Ask the recipient, or send it again.");
    co_await finish(entry, OutboxState::Failed, problem, std::nullopt);
    entry.state = OutboxState::Failed;
    entry.problem = problem;
    emit givenUp(entry);
}

QCoro::Task<void> Outbox::saveCopies(domain::Account account)
{
    const Result<QList<OutboxEntry>> entries = co_await entriesToSave(m_store, account.id);
    if (!entries)
        co_return;
    for (const OutboxEntry& entry : *entries) {
        if (m_stopping)
            co_return;
        const Status saved = co_await saveCopy(account, entry);
        if (saved)
            continue;
        if (saved.error().retryable)
            co_return; // the next round tries again
        co_await tellCopyProblem(entry, saved.error());
    }
}

/// The customer has the mail: it stays sent, and only its copy is tried again.
QCoro::Task<void> Outbox::tellCopyProblem(OutboxEntry entry, Error error)
{
    if (entry.problem.isEmpty())
        co_await finish(entry, OutboxState::Sent, copyProblem(error.userText), std::nullopt);
}

QCoro::Task<Status> Outbox::saveCopy(domain::Account account, OutboxEntry entry)
{
    if (!savesCopiesItself(account.smtp)) {
        const Result<bool> held = co_await m_carrier.sentHolds(account, entry.messageIdHeader);
        if (!held)
            co_return fail(held.error());
        if (*held && m_sentHere.contains(entry.id))
            co_await rememberServerKeepsCopies(m_store, account.id);
        if (!*held) {
            const Result<QByteArray> raw = co_await rawMail(m_store, entry.id);
            if (!raw)
                co_return fail(raw.error());
            m_sentHere.remove(entry.id);
            const Status appended = co_await m_carrier.appendToSent(account, *raw);
            if (!appended)
                co_return fail(appended.error());
        }
    }
    m_sentHere.remove(entry.id);
    if (entry.problem.startsWith(copyProblem({})))
        co_await finish(entry, OutboxState::Sent, {}, std::nullopt);
    Status marked = co_await markSaved(m_store, entry.id);
    co_return marked;
}

QCoro::Task<void> Outbox::finish(OutboxEntry entry, OutboxState state, QString problem,
                                 std::optional<Timestamp> notBefore)
{
    const Status finished = co_await finishEntry(m_store, entry, state, problem, notBefore);
    if (!finished)
        qCWarning(logEngine) << "outbox state not stored:" << finished.error().detail;
}

QCoro::Task<void> Outbox::rearm()
{
    if (!m_running || m_stopping)
        co_return;
    const std::optional<Timestamp> next = co_await nextOutboxMoment(m_store, m_clock.now() + m_policy.retryFirst);
    if (!next || m_stopping)
        co_return;
    const auto wait = std::max(*next - m_clock.now(), std::chrono::milliseconds{0});
    m_timer.start(std::min<std::chrono::milliseconds>(wait, std::chrono::hours{1}));
}

std::chrono::milliseconds Outbox::waitAfter(int attempts) const
{
    Backoff backoff(m_policy.retryFirst, m_policy.retryCeiling);
    auto wait = backoff.next();
    for (int i = 1; i < std::min(attempts, 32); ++i)
        wait = backoff.next();
    return wait;
}

} // namespace svarbord::engine
