// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/once.h"

#include "base/log.h"
#include "base/uptime.h"
#include "base/when_done.h"
#include "journal/folding.h"
#include "storage/lease_repository.h"
#include "storage/operation_repository.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"

#include <algorithm>

namespace svarbord::engine {

using domain::Lease;
using domain::OperationKind;
using domain::TaskId;
using storage::required;
using storage::SettingsRepository;
using storage::WriteContext;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// The log's clock and ours go at the same pace, and tell whole seconds.
constexpr seconds grace{2};
constexpr std::chrono::minutes longestRest{10};
/// Getting ready in vain, many times: ten minutes where the first rest is half a minute.
constexpr int mostPatience = 20;

/// What this machine may do for the team.
enum class Place {
    Alone,   ///< there is no team
    Outside, ///< not let in yet, or not any more: it adds nothing to the log
    LooksOn, ///< its member's seat decides nothing
    AtWork,
};

Place placeOf(const domain::Roster& roster, const DeviceId& device)
{
    if (!roster.isFounded())
        return Place::Alone;
    if (!roster.isActive(device))
        return Place::Outside;
    const domain::Member& member = roster.member(roster.device(device)->member)->member;
    const auto permission = domain::mayDo(member.role, member.seat, OperationKind::Claim);
    return permission == domain::Permission::Granted ? Place::AtWork : Place::LooksOn;
}

domain::Operation draft(OperationKind kind, const TaskId& task, const MemberId& member, QJsonObject payload = {})
{
    domain::Operation made;
    made.kind = kind;
    made.member = member;
    payload.insert(u"task"_s, task.toText());
    made.payload = payload;
    return made;
}

} // namespace

/// One round over all that is due: made on the thread of Once, carried out in one transaction.
struct Once::Look
{
    QHash<QString, Attempt> attempts;
    std::vector<std::shared_ptr<OnceWork>> works;
    DueTasks tasks;
    QList<std::pair<TaskId, std::shared_ptr<OnceWork>>> missing;
    QList<TaskEvent> events;
    milliseconds now{};
    MemberId self;
    DeviceId device;
    Place place = Place::Alone;
    std::optional<milliseconds> again; ///< uptime at which something that is due may go on

    void lookAgain(milliseconds at) { again = std::min(again.value_or(at), at); }
};

domain::Lease OnceWork::lease(storage::Database& db, const TaskId& task)
{
    return required(storage::LeaseRepository(db).find(task));
}

Once::Once(storage::Store& store, const Clock& clock, OncePolicy policy, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_clock(clock),
      m_policy(policy),
      m_lock(store.folder() + u"/once.lock"_s)
{
    qRegisterMetaType<TaskEvent>();
    m_lock.setStaleLockTime(0);
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &Once::look);
    connect(&store, &storage::Store::changed, this, [this](const domain::ChangeSet& changes) {
        if (!m_isStarted)
            return;
        if (changes.tasks || changes.outbox || changes.shared || changes.bulk || changes.members || changes.accounts)
            return look();
        if (changes.conversations.isEmpty())
            return;
        if (!m_waits)
            look();
        else if (!m_timer.isActive() || m_timer.remainingTime() > m_policy.look.count())
            m_timer.start(m_policy.look); // mail comes by the thousand
    });
}

/// What it asked of the database uses it.
Once::~Once()
{
    m_found.waitForFinished();
    m_stepped.waitForFinished();
}

void Once::add(std::shared_ptr<OnceWork> work)
{
    m_works.push_back(std::move(work));
}

void Once::start()
{
    m_isStarted = true;
    look();
}

void Once::look()
{
    m_again = true;
    if (m_isBusy || !m_isStarted)
        return;
    if (!m_lock.isLocked() && !m_lock.tryLock(0)) {
        m_timer.start(m_policy.look); // another program does it; when it ends, this one goes on
        return;
    }
    m_again = false;
    m_isBusy = true;
    run();
}

/// Every kind's open tasks whose time has come by the clock here, and when the next one's comes.
Once::DueTasks Once::dueIn(storage::Database& db, const std::vector<std::shared_ptr<OnceWork>>& works, Timestamp now)
{
    DueTasks found;
    for (const std::shared_ptr<OnceWork>& work : works)
        for (const TaskId& task : work->open(db)) {
            // What ended elsewhere is settled here at once, also where the clock here is behind.
            if (task.due <= now || !work->lease(db, task).isOpen())
                found.due.append({task, work});
            else if (!found.next || task.due < *found.next)
                found.next = task.due;
        }
    return found;
}

/// Looking writes nothing where nothing is due.
void Once::run()
{
    const auto look = std::make_shared<Look>();
    look->attempts = m_attempts;
    look->works = m_works;
    m_found = m_store.readAsync([works = m_works, now = m_clock.now()](storage::Database& db) -> Result<DueTasks> {
        return dueIn(db, works, now);
    });
    whenDone(m_found, this, [this, look](const Result<DueTasks>& tasks) {
        if (!tasks) {
            qCWarning(logEngine) << "what is due cannot be read:" << tasks.error().detail;
            return done(look);
        }
        look->tasks = *tasks;
        if (tasks->due.isEmpty())
            return done(look);
        m_stepped = m_store.write([this, look](WriteContext& context) { return step(context, *look); });
        whenDone(m_stepped, this, [this, look](const Status& outcome) {
            if (outcome)
                m_attempts = look->attempts;
            else {
                qCWarning(logEngine) << "what is due cannot be done:" << outcome.error().detail;
                look->lookAgain(uptime() + m_policy.rest);
            }
            done(look);
        });
    });
}

void Once::done(const std::shared_ptr<Look>& look)
{
    m_isBusy = false;
    m_waits = look->again.has_value();
    for (const TaskEvent& event : std::as_const(look->events))
        emit happened(event);
    for (const auto& [task, work] : std::as_const(look->missing))
        prepare(task, work);
    for (const std::shared_ptr<OnceWork>& work : m_works)
        work->afterwards();
    std::optional<milliseconds> wait;
    if (look->tasks.next)
        wait = std::clamp<milliseconds>(*look->tasks.next - m_clock.now(), milliseconds{0}, seconds{600});
    if (look->again) {
        const milliseconds most = std::max<milliseconds>(m_policy.look, longestRest);
        const milliseconds again = std::clamp(*look->again - uptime(), m_policy.look, most);
        wait = std::min(wait.value_or(again), again);
    }
    if (wait)
        m_timer.start(*wait);
    if (m_again)
        this->look();
    else
        emit rested(m_waits);
}

void Once::prepare(const TaskId& task, const std::shared_ptr<OnceWork>& work)
{
    const QString id = task.toText();
    const Preparing former = m_preparing.value(id);
    if (uptime() < former.notBefore)
        return;
    m_preparing.insert(id, {milliseconds::max(), former.failures});
    whenDone(work->prepare(task), this, [this, task, id, former](const Status& prepared) {
        m_preparing.remove(id);
        if (!prepared) {
            const int rests = std::min(1 << std::min(former.failures, 10), mostPatience);
            m_preparing.insert(id, {uptime() + m_policy.rest * rests, former.failures + 1});
            emit happened({task, TaskEvent::What::Failed, prepared.error().userText});
        }
        look();
    });
}

/// On the database thread.
Status Once::step(WriteContext& context, Look& look) const
{
    SettingsRepository settings(context.db);
    const domain::Roster roster = required(storage::RosterRepository(context.db).load());
    look.device = DeviceId{required(settings.value(u"journal.device"_s, QString()))};
    look.self = MemberId{required(settings.value(u"workspace.self"_s, QString()))};
    look.now = uptime();
    look.place = placeOf(roster, look.device);
    stepAll(context, look);
    return {};
}

/// A machine that may add nothing to the log does nothing for the team, but decides for itself.
void Once::stepAll(WriteContext& context, Look& look) const
{
    for (const auto& [task, work] : std::as_const(look.tasks.due)) {
        if (look.place == Place::Alone || (look.place == Place::Outside && work->isDecision()))
            stepHere(context, look, task, work);
        else if (look.place != Place::Outside)
            stepOne(context, look, task, work);
    }
}

/// Nobody else could do it.
void Once::stepHere(WriteContext& context, Look& look, const TaskId& task, const std::shared_ptr<OnceWork>& work) const
{
    look.lookAgain(look.now + m_policy.look);
    auto finished = work->known(context, task);
    if (!finished)
        finished = work->act(context, task, {}, {}, look.now + m_policy.lease);
    if (!finished || !finished->isDone)
        return;
    for (domain::Operation& operation : finished->with) {
        operation.member = look.self;
        static_cast<void>(journal::Folding(context).apply(operation, 0));
    }
    Lease over;
    over.end = domain::TaskEnd::Done;
    over.outcome = finished->outcome;
    work->ended(context, task, over);
    look.events.append({task, TaskEvent::What::Done, finished->outcome});
}

/// It is over by the log.
void Once::settle(WriteContext& context, Look& look, const TaskId& task, const Lease& lease,
                  const std::shared_ptr<OnceWork>& work) const
{
    // Somebody made it necessary again, and told so after it was done; and what the clock decides nobody calls off:
    // who reads that decides it once more.
    if (work->isDecision() && look.place == Place::AtWork)
        if (const auto finished = work->act(context, task, lease, look.device, look.now))
            for (domain::Operation operation : finished->with) {
                operation.member = look.self;
                static_cast<void>(journal::Folding(context).apply(operation, 0));
            }
    work->ended(context, task, lease);
    const bool wasTried = look.attempts.remove(task.toText());
    if (wasTried && lease.endedBy != look.device)
        look.events.append({task, TaskEvent::What::EndedElsewhere, lease.outcome});
}

void Once::stepOne(WriteContext& context, Look& look, const TaskId& task, const std::shared_ptr<OnceWork>& work) const
{
    const Lease lease = work->lease(context.db, task);
    if (!lease.isOpen()) {
        if (look.place == Place::AtWork) {
            look.lookAgain(look.now + m_policy.look);
            // It was called off before this one had told what it did.
            if (lease.awaits(look.device))
                if (const auto finished = work->known(context, task))
                    return tell(context, look, task, *finished);
        }
        return settle(context, look, task, lease, work);
    }
    if (look.place != Place::AtWork)
        return;
    if (const auto finished = work->known(context, task))
        return tell(context, look, task, *finished);
    Attempt& attempt = look.attempts[task.toText()];
    if (lease.holder == look.device && attempt.claim.isValid() && lease.claim == attempt.claim) {
        const bool isNew = attempt.heldUntil == milliseconds{0};
        attempt.heldUntil = attempt.claimedAt + m_policy.lease - m_policy.margin;
        if (isNew)
            look.events.append(
                {task, lease.mayHaveActed(look.device) ? TaskEvent::What::TakenOver : TaskEvent::What::Claimed, {}});
    }
    if (lease.holder == look.device && look.now < attempt.heldUntil)
        return hold(context, look, task, lease, work);
    attempt.heldUntil = {};
    compete(context, look, task, lease, work);
}

void Once::hold(WriteContext& context, Look& look, const TaskId& task, const Lease& lease,
                const std::shared_ptr<OnceWork>& work) const
{
    look.lookAgain(look.now + m_policy.look);
    Attempt& attempt = look.attempts[task.toText()];
    if (const auto finished = work->act(context, task, lease, look.device, attempt.heldUntil))
        return tell(context, look, task, *finished);
    // It lasts: the lease is made longer before it runs out.
    if (lease.claim == attempt.claim && attempt.heldUntil - look.now < m_policy.lease / 2)
        claim(context, look, task);
}

/// Whether the own claim leaves nothing to be done now: it waits for the log, or was in vain.
bool Once::isClaimOpen(WriteContext& context, Look& look, const TaskId& task, const Lease& lease,
                       const std::shared_ptr<OnceWork>& work) const
{
    Attempt& attempt = look.attempts[task.toText()];
    const auto own = required(storage::OperationRepository(context.db).find(attempt.claim));
    if (own && own->order == 0) {
        const milliseconds alone = attempt.claimedAt + m_policy.offline;
        look.lookAgain(work->isDecision() && look.now <= alone ? alone : look.now + m_policy.rest);
        if (work->isDecision() && look.now > alone)
            if (const auto finished = work->act(context, task, lease, look.device, look.now))
                tell(context, look, task, *finished);
        return true;
    }
    attempt.claim = {};
    if (own && lease.holder.isValid())
        return false;
    attempt.restUntil = look.now + m_policy.rest; // refused: this seat may not
    if (own) {                                    // the clock here is ahead of the log's, by whatever that is
        attempt.restUntil = look.now + std::min<milliseconds>(m_policy.look * (1 << attempt.inVain), longestRest);
        attempt.inVain = std::min(attempt.inVain + 1, 10);
    }
    look.lookAgain(attempt.restUntil);
    return true;
}

/// Claims it, unless that would be in vain.
void Once::compete(WriteContext& context, Look& look, const TaskId& task, const Lease& lease,
                   const std::shared_ptr<OnceWork>& work) const
{
    Attempt& attempt = look.attempts[task.toText()];
    if (look.now < attempt.restUntil)
        return look.lookAgain(attempt.restUntil);
    if (attempt.claim.isValid() && isClaimOpen(context, look, task, lease, work))
        return;
    if (lease.holder.isValid() && lease.holder != look.device) {
        if (attempt.othersClaim != lease.claim) {
            attempt.othersClaim = lease.claim;
            attempt.othersSeen = look.now;
        }
        const milliseconds free = attempt.othersSeen + (lease.until - lease.since) + grace;
        if (look.now < free)
            return look.lookAgain(free);
    }
    look.lookAgain(look.now + m_policy.rest);
    switch (work->readiness(context.db, task, context.now)) {
    case OnceWork::Readiness::Ready:
        return claim(context, look, task);
    case OnceWork::Readiness::Missing:
        look.missing.append({task, work});
        return;
    case OnceWork::Readiness::Busy:
        return;
    }
}

void Once::claim(WriteContext& context, Look& look, const TaskId& task) const
{
    Attempt& attempt = look.attempts[task.toText()];
    attempt.claimedAt = uptime();
    const auto length = std::chrono::duration_cast<seconds>(m_policy.lease);
    const auto stored = journal::Folding(context).apply(
        draft(OperationKind::Claim, task, look.self, {{u"seconds"_s, static_cast<qint64>(length.count())}}), 0);
    attempt.claim = stored.operation.id;
}

/// What it decided and that it is over are one breath: the same transaction here, the same batch in the log.
void Once::tell(WriteContext& context, Look& look, const TaskId& task, const OnceWork::Finished& finished) const
{
    journal::Folding folding(context);
    for (domain::Operation operation : finished.with) {
        operation.member = look.self;
        static_cast<void>(folding.apply(operation, 0));
    }
    const OperationKind kind = finished.isDone ? OperationKind::Done : OperationKind::Release;
    QJsonObject payload;
    if (finished.isDone)
        payload.insert(u"outcome"_s, finished.outcome);
    static_cast<void>(folding.apply(draft(kind, task, look.self, payload), 0));
    Attempt after;
    after.restUntil = look.now + m_policy.rest;
    look.lookAgain(after.restUntil);
    look.attempts.insert(task.toText(), after);
    look.events.append({task, finished.isDone ? TaskEvent::What::Done : TaskEvent::What::Released, finished.outcome});
}

} // namespace svarbord::engine
