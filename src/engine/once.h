// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/future.h"
#include "base/result.h"
#include "domain/lease.h"
#include "storage/store.h"

#include <QHash>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace svarbord::engine {

/// A kind of thing that must happen once over all workstations of a team. Everything that gets a WriteContext or a
/// Database runs within a transaction on the database thread, and may throw what storage::required() throws.
class OnceWork
{
public:
    virtual ~OnceWork() = default;

    /// TaskId::kind of all of them.
    [[nodiscard]] virtual QString kind() const = 0;
    /// Those that are not over by what is known here, due or not. Of a decision also those that are, where it has to be
    /// made again.
    [[nodiscard]] virtual QList<domain::TaskId> open(storage::Database& db) = 0;

    /// How it stands by the log.
    [[nodiscard]] virtual domain::Lease lease(storage::Database& db, const domain::TaskId& task);

    enum class Readiness {
        Ready,
        Missing, ///< prepare() gets what is missing
        Busy,    ///< not now
    };
    [[nodiscard]] virtual Readiness readiness(storage::Database& db, const domain::TaskId& task, Timestamp now) = 0;
    /// Whatever takes time, and does nothing yet. Called on the thread of Once.
    [[nodiscard]] virtual Future<Status> prepare(const domain::TaskId& task) = 0;

    /// What came of it.
    struct Finished
    {
        bool isDone = true;              ///< false: nothing happened, and others may go on
        QString outcome;                 ///< for the log and for all workstations
        QList<domain::Operation> with{}; ///< decided in the same breath; without author
    };
    /// Where it happened here already, whoever holds the task by now.
    [[nodiscard]] virtual std::optional<Finished> known(storage::WriteContext&, const domain::TaskId&) { return {}; }
    /// Does it, or begins to, or sees how far it is: called until it is finished. lease says whether others may have
    /// acted before; nothing may happen any more when uptime() reaches until.
    [[nodiscard]] virtual std::optional<Finished> act(storage::WriteContext& context, const domain::TaskId& task,
                                                      const domain::Lease& lease, const DeviceId& self,
                                                      std::chrono::milliseconds until) = 0;
    /// It is over, wherever that was.
    virtual void ended(storage::WriteContext& context, const domain::TaskId& task, const domain::Lease& lease) = 0;
    /// Whether all it does is to decide something, so that a second time would change nothing: without the network it
    /// need not wait for the log.
    [[nodiscard]] virtual bool isDecision() const { return false; }
    /// After each look, on the thread of Once.
    virtual void afterwards() {}
};

struct OncePolicy
{
    std::chrono::milliseconds lease{60'000};
    std::chrono::milliseconds margin{15'000}; ///< before the end of the lease nothing is begun any more
    std::chrono::milliseconds look{2'000};    ///< while something is due
    std::chrono::milliseconds rest{30'000};   ///< after something did not work out
    std::chrono::milliseconds offline{60'000};
};

/// For the record: what happened to a task at this workstation.
struct TaskEvent
{
    enum class What { Claimed, TakenOver, Done, Released, EndedElsewhere, Failed };

    domain::TaskId task;
    What what = What::Claimed;
    QString detail;
};

/// Lets what must happen once happen once, over all workstations of the team: claims in the log what is due, acts when
/// it has read its own claim back as the one that holds, and tells the log what came of it. Where nothing is shared,
/// the same runs at once. How long a lease lasts is measured from before the claim was handed over, by a clock that
/// nobody sets (base/uptime.h). One program at a time does so for a workspace. Lives on a thread with an event loop;
/// store and clock must outlive it.
class Once : public QObject
{
    Q_OBJECT

public:
    Once(storage::Store& store, const Clock& clock, OncePolicy policy = {}, QObject* parent = nullptr);
    ~Once() override;

    void add(std::shared_ptr<OnceWork> work);
    void start();
    /// Something may have become due.
    void look();

signals:
    void happened(const svarbord::engine::TaskEvent& event);
    /// Everything that is due was looked at, and nothing more is to be done now. Whether something still waits: for the
    /// log, for another workstation, for the outbox. What only others may do does not.
    void rested(bool isAnythingDue);

private:
    /// What this run knows of a task besides the log.
    struct Attempt
    {
        OperationId claim; ///< our newest
        std::chrono::milliseconds claimedAt{};
        std::chrono::milliseconds heldUntil{}; ///< uptime; 0: not held
        OperationId othersClaim;
        std::chrono::milliseconds othersSeen{};
        std::chrono::milliseconds restUntil{};
        int inVain = 0; ///< claims that came before the time by the log's clock
    };
    struct Look;
    struct DueTasks
    {
        QList<std::pair<domain::TaskId, std::shared_ptr<OnceWork>>> due;
        std::optional<Timestamp> next;
    };

    struct Preparing
    {
        std::chrono::milliseconds notBefore{}; ///< uptime
        int failures = 0;
    };

    static DueTasks dueIn(storage::Database& db, const std::vector<std::shared_ptr<OnceWork>>& works, Timestamp now);
    void run();
    void done(const std::shared_ptr<Look>& look);
    void prepare(const domain::TaskId& task, const std::shared_ptr<OnceWork>& work);
    [[nodiscard]] Status step(storage::WriteContext& context, Look& look) const;
    void stepAll(storage::WriteContext& context, Look& look) const;
    void stepOne(storage::WriteContext& context, Look& look, const domain::TaskId& task,
                 const std::shared_ptr<OnceWork>& work) const;
    void settle(storage::WriteContext& context, Look& look, const domain::TaskId& task, const domain::Lease& lease,
                const std::shared_ptr<OnceWork>& work) const;
    void stepHere(storage::WriteContext& context, Look& look, const domain::TaskId& task,
                  const std::shared_ptr<OnceWork>& work) const;
    void hold(storage::WriteContext& context, Look& look, const domain::TaskId& task, const domain::Lease& lease,
              const std::shared_ptr<OnceWork>& work) const;
    bool isClaimOpen(storage::WriteContext& context, Look& look, const domain::TaskId& task, const domain::Lease& lease,
                     const std::shared_ptr<OnceWork>& work) const;
    void compete(storage::WriteContext& context, Look& look, const domain::TaskId& task, const domain::Lease& lease,
                 const std::shared_ptr<OnceWork>& work) const;
    void claim(storage::WriteContext& context, Look& look, const domain::TaskId& task) const;
    void tell(storage::WriteContext& context, Look& look, const domain::TaskId& task,
              const OnceWork::Finished& finished) const;

    storage::Store& m_store;
    const Clock& m_clock;
    OncePolicy m_policy;
    QLockFile m_lock;
    std::vector<std::shared_ptr<OnceWork>> m_works;
    QHash<QString, Attempt> m_attempts; ///< by task
    /// What is being prepared, or was in vain and is not tried again before this uptime().
    QHash<QString, Preparing> m_preparing;
    QTimer m_timer;
    QFuture<Result<DueTasks>> m_found;
    QFuture<Status> m_stepped;
    bool m_isStarted = false;
    bool m_isBusy = false;
    bool m_again = false;
    bool m_waits = false; ///< something is due, and cannot be done now
};

} // namespace svarbord::engine

Q_DECLARE_METATYPE(svarbord::engine::TaskEvent)
