// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/outbox.h"
#include "engine/engine_options.h"
#include "engine/reports.h"
#include "engine/sending.h"
#include "storage/store.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace svarbord::engine {

/// Takes queued mail out into the world: never twice, never lost. One lane for each account, so that a dead server
/// delays nobody else's mail. A mail that may have left (the connection or this program died between the final dot
/// and the answer) is looked for before anything else happens to it. Lives on the network thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(storage::Store& store, const Clock& clock, MailCarrier& carrier, OutboxPolicy policy,
           QObject* parent = nullptr);

    /// First marks what a former run left half sent as uncertain, then works until stop().
    void start();
    /// Something was queued, or the network came back.
    void wake();
    /// One round over everything that is due now.
    QCoro::Task<Result<OutboxReport>> flush();
    /// Ends; done when no lane is at work any more. The carrier is expected to give up what it is sending.
    QCoro::Task<void> stop();

signals:
    void givenUp(const svarbord::domain::OutboxEntry& entry);
    void laneEnded();

private:
    QCoro::Task<Status> recoverOnce();
    QCoro::Task<void> startLanes();
    QCoro::Task<void> runLane(domain::Account account);
    QCoro::Task<void> sendDue(domain::Account account);
    QCoro::Task<void> send(domain::Account account, domain::OutboxEntry entry);
    QCoro::Task<void> settle(domain::OutboxEntry entry, smtp::SubmissionOutcome outcome);
    QCoro::Task<void> settleFailure(domain::OutboxEntry entry, Error error);
    QCoro::Task<void> reconcile(domain::Account account);
    QCoro::Task<void> lookIntoSent(domain::Account account);
    QCoro::Task<void> reconcileOne(domain::Account account, domain::OutboxEntry entry);
    QCoro::Task<void> decideLost(domain::Account account, domain::OutboxEntry entry);
    QCoro::Task<void> saveCopies(domain::Account account);
    QCoro::Task<void> tellCopyProblem(domain::OutboxEntry entry, Error error);
    QCoro::Task<Status> saveCopy(domain::Account account, domain::OutboxEntry entry);
    QCoro::Task<void> finish(domain::OutboxEntry entry, domain::OutboxState state, QString problem,
                             std::optional<Timestamp> notBefore);
    QCoro::Task<void> rearm();
    [[nodiscard]] std::chrono::milliseconds waitAfter(int attempts) const;

    storage::Store& m_store;
    const Clock& m_clock;
    MailCarrier& m_carrier;
    OutboxPolicy m_policy;
    QTimer m_timer;
    QSet<AccountId> m_lanes;
    QSet<AccountId> m_again;   ///< woken while at work
    QSet<OutboxId> m_sentHere; ///< by this process: a copy found before ours is the server's own
    int m_sent = 0;
    bool m_recovered = false;
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace svarbord::engine
