// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/send_later.h"

#include "base/log.h"
#include "base/stable_hash.h"
#include "base/uptime.h"
#include "base/when_done.h"
#include "engine/cancelled_mail.h"
#include "engine/outbox_records.h"
#include "engine/waiting_acts.h"
#include "storage/account_repository.h"
#include "storage/lease_repository.h"
#include "storage/outbox_repository.h"
#include "storage/settings_repository.h"
#include "storage/shared_repository.h"

#include <QCoreApplication>
#include <algorithm>

namespace svarbord::engine {

using domain::Lease;
using domain::OutboxEntry;
using domain::OutboxState;
using domain::TaskEnd;
using domain::TaskId;
using domain::WaitingMail;
using storage::Database;
using storage::OutboxRepository;
using storage::required;
using storage::SettingsRepository;
using storage::WriteContext;
using namespace Qt::Literals::StringLiterals;

namespace {

/// From when a mail has left until its copy lies in the Sent folder.
constexpr std::chrono::seconds untilCopyLies{2};

/// Before a server that did not take a waiting mail is asked again: a full mailbox stays full for a while.
constexpr std::chrono::seconds firstRest{30};
constexpr std::chrono::minutes longestRest{30};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine)
};

/// The mail was moved to another time: the leases of the others that it was to leave at, where it may have left.
QList<Lease> atOtherTimes(Database& db, const TaskId& task)
{
    QHash<QString, Lease> all = required(storage::LeaseRepository(db).about(task.kind, task.subject));
    all.remove(task.toText());
    all.removeIf([](const auto& entry) { return entry.value().end == TaskEnd::Done; });
    return all.values();
}

bool isSwitchedOff(Database& db, AccountId id)
{
    const auto account = storage::AccountRepository(db).find(id);
    return account && !account->enabled;
}

/// Through a mailbox that this workstation has, and that is on.
bool mayBeSentHere(Database& db, const WaitingMail& mail)
{
    const auto account = accountOf(db, mail);
    return account && account->enabled;
}

/// Whether somebody else may be at it since before the move reached him.
bool isHeldAtAnotherTime(Database& db, const TaskId& task, const DeviceId& self, Timestamp at)
{
    return std::ranges::any_of(atOtherTimes(db, task), [&](const Lease& lease) {
        return lease.isOpen() && lease.holder.isValid() && lease.holder != self && at < lease.until;
    });
}

/// Who may have sent it and told nobody, with the claim that gave it to him: the same again is the same doubt. Empty:
/// nobody.
QString mayHaveSent(Database& db, const TaskId& task, const Lease& lease, const DeviceId& self)
{
    QList<Lease::Lost> all = lease.lost;
    for (const Lease& other : atOtherTimes(db, task)) {
        all += other.lost;
        if (other.holder.isValid())
            all.append({other.holder, other.claim});
    }
    QStringList texts;
    for (const Lease::Lost& lost : std::as_const(all))
        if (lost.device != self)
            texts.append(lost.device.value + u' ' + lost.claim.value);
    texts.sort();
    return texts.join(u'\n');
}

} // namespace

SendLater::SendLater(storage::Store& store, WaitingFolder& folder, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_folder(folder)
{
    m_copyLies.setSingleShot(true);
    m_copyLies.callOnTimeout(this, &SendLater::leftElsewhere);
}

Lease SendLater::lease(Database& db, const TaskId& task)
{
    storage::LeaseRepository leases(db);
    const Lease own = required(leases.find(task));
    if (own.end == TaskEnd::Done)
        return own;
    for (const Lease& other : required(leases.about(task.kind, task.subject)))
        if (other.end == TaskEnd::Done)
            return other;
    return own;
}

QList<TaskId> SendLater::open(Database& db)
{
    QList<TaskId> tasks;
    for (const OutboxEntry& entry : required(OutboxRepository(db).tasks())) {
        const auto task = TaskId::fromText(entry.task);
        // What was cancelled here waits for the log to agree (cancelled_mail.h); what may have left is looked for.
        if (task && entry.state != OutboxState::Cancelled &&
            (entry.state != OutboxState::Unknown || lease(db, *task).end != TaskEnd::CalledOff))
            tasks.append(*task);
    }
    const auto waiting = required(storage::SharedRepository(db).list(WaitingMail::area.toString()));
    for (auto value = waiting.cbegin(); value != waiting.cend(); ++value) {
        const auto mail = WaitingMail::fromJson(value.key(), value.value());
        if (mail && !tasks.contains(mail->task()) && mayBeSentHere(db, *mail) && lease(db, mail->task()).isOpen())
            tasks.append(mail->task());
    }
    return tasks;
}

OnceWork::Readiness SendLater::readiness(Database& db, const TaskId& task, Timestamp now)
{
    const auto entry = required(OutboxRepository(db).find(OutboxId{task.subject}));
    if (!entry)
        return Readiness::Missing;
    if (entry->task != task.toText() || entry->state != OutboxState::Queued || isHeldAtAnotherTime(db, task, {}, now))
        return Readiness::Busy;
    if (isSwitchedOff(db, entry->account))
        return Readiness::Busy; // another workstation's mailbox may be on
    return entry->attempts > 0 && entry->notBefore > now ? Readiness::Busy : Readiness::Ready;
}

Future<Status> SendLater::prepare(const TaskId& task)
{
    struct Place
    {
        WaitingMail mail;
        AccountId account;
    };
    const OutboxId id{task.subject};
    const auto place = m_store.read([&id](Database& db) -> Result<Place> {
        const auto mail = waitingMail(db, id);
        const auto account = mail ? accountOf(db, *mail) : std::nullopt;
        if (!account)
            return fail(ErrorCode::NotFound, Text::tr("This mail is not waiting any more."));
        return Place{*mail, account->id};
    });
    if (!place)
        return Future<Status>::ready(fail(place.error()));
    const auto promise = std::make_shared<Promise<Status>>();
    whenDone(m_folder.fetchWaiting(place->account, place->mail.messageIdHeader), this,
             [this, promise, place = *place](const Result<imap::PartContent>& content) {
                 if (!content)
                     return promise->finish(fail(content.error()));
                 if (contentHash(content->bytes) != place.mail.hash)
                     return promise->finish(fail(
                         ErrorCode::Corrupt,
                         Text::tr("The waiting mail “%1” is not the one that was written, and is not sent from here.")
                             .arg(place.mail.subject)));
                 OutboxEntry entry;
                 entry.id = place.mail.id;
                 entry.account = place.account;
                 entry.conversation = place.mail.conversation;
                 entry.messageIdHeader = place.mail.messageIdHeader;
                 entry.subject = place.mail.subject;
                 entry.recipients = place.mail.recipients;
                 entry.notBefore = place.mail.at;
                 entry.mark = place.mail.mark;
                 entry.task = place.mail.task().toText();
                 entry.isWrittenHere = false;
                 const auto kept = m_store.write([entry, raw = content->bytes](WriteContext& context) mutable {
                     entry.created = context.now;
                     context.changes.outbox = true;
                     return OutboxRepository(context.db).insert(entry, raw);
                 });
                 whenDone(kept, this, [promise](const Status& stored) { promise->finish(stored); });
             });
    return promise->future();
}

/// Sent, by the outbox here: that holds whoever has the task by now.
std::optional<OnceWork::Finished> SendLater::known(WriteContext& context, const TaskId& task)
{
    OutboxRepository outbox(context.db);
    const auto entry = required(outbox.find(OutboxId{task.subject}));
    if (!entry || entry->task != task.toText() || entry->state != OutboxState::Sent)
        return std::nullopt;
    required(outbox.setTask(entry->id, {}));
    noteLeft(context.db, *entry);
    return Finished{true, outcome::sent.toString(), {waitsNoMore(entry->id)}};
}

std::optional<OnceWork::Finished> SendLater::act(WriteContext& context, const TaskId& task, const Lease& lease,
                                                 const DeviceId& self, std::chrono::milliseconds until)
{
    OutboxRepository outbox(context.db);
    const auto entry = required(outbox.find(OutboxId{task.subject}));
    if (!entry || entry->task != task.toText())
        return std::nullopt;
    const auto over = [&](const QString& told) {
        noteLeft(context.db, *entry);
        required(entry->isWrittenHere ? outbox.setTask(entry->id, {}) : outbox.remove(entry->id));
        announce(context, *entry);
        return Finished{true, told, {waitsNoMore(entry->id)}};
    };
    switch (entry->state) {
    case OutboxState::Queued:
        break;
    case OutboxState::Failed:
        // What another one left in doubt is decided by people, or by that one when it comes back.
        return entry->attempts > 0 ? over(outcome::failed.toString() + entry->problem)
                                   : Finished{false, entry->problem};
    case OutboxState::Held:
        return over(outcome::held.toString() + entry->problem);
    default:
        return std::nullopt;
    }
    const bool isBegun = entry->mayLeaveUntil.count() > 0;
    const auto wanted = waitingMail(context.db, entry->id);
    if (!isBegun && lease.holder.isValid() && (!wanted || wanted->task() != task)) {
        // Cancelled or moved: too late for the log, and in time all the same.
        if (entry->isWrittenHere)
            settleForColleague(context, *entry, lease);
        else
            required(outbox.remove(entry->id));
        announce(context, *entry);
        return Finished{false, {}};
    }
    if (!isBegun && entry->attempts > 0 && entry->notBefore > context.now)
        return Finished{false, entry->problem};
    if (isHeldAtAnotherTime(context.db, task, self, lease.since) || isSwitchedOff(context.db, entry->account)) {
        required(outbox.setMayLeave(entry->id, {}));
        return Finished{false, {}};
    }
    SettingsRepository settings(context.db);
    const QString checkedKey = u"outbox.%1.looked-elsewhere"_s.arg(entry->id.value);
    const QString others = mayHaveSent(context.db, task, lease, self);
    if (!others.isEmpty() && required(settings.value(checkedKey, QString())) != others) {
        required(settings.set(checkedKey, others));
        required(doubtSending(context, *entry));
    } else if (entry->mayLeaveUntil != until) {
        required(outbox.setMayLeave(entry->id, until));
        announce(context, *entry);
    } else {
        return std::nullopt;
    }
    m_mayLeave = true;
    return std::nullopt;
}

void SendLater::ended(WriteContext& context, const TaskId& task, const Lease& lease)
{
    OutboxRepository outbox(context.db);
    const auto entry = required(outbox.find(OutboxId{task.subject}));
    if (!entry || entry->task != task.toText() || entry->state == OutboxState::Sending)
        return;
    announce(context, *entry);
    const bool isSent = lease.outcome == outcome::sent;
    m_isLeftElsewhere = m_isLeftElsewhere || (isSent && lease.endedBy.isValid());
    tellAwaited(context, *entry, lease);
    if (!entry->isWrittenHere) {
        required(SettingsRepository(context.db).remove(liesThereKey(entry->id)));
        return required(outbox.remove(entry->id));
    }
    if (lease.end == TaskEnd::CalledOff)
        return settleForColleague(context, *entry, lease);
    required(SettingsRepository(context.db).remove(liesThereKey(entry->id)));
    // It left before its writer's move of it was known: what waits for the later time waits in vain.
    if (required(storage::LeaseRepository(context.db).find(task)).isOpen() && waitingMail(context.db, entry->id))
        decide(context, waitsNoMore(entry->id));
    if (isSent)
        return required(outbox.settleTask(entry->id, OutboxState::Sent, {}));
    const bool isHeld = lease.outcome.startsWith(outcome::held);
    const QString problem = lease.outcome.mid((isHeld ? outcome::held : outcome::failed).size());
    required(outbox.settleTask(entry->id, isHeld ? OutboxState::Held : OutboxState::Failed, problem));
}

void SendLater::afterwards()
{
    if (m_mayLeave.exchange(false))
        emit mayLeave();
    if (m_isLeftElsewhere.exchange(false))
        m_copyLies.start(untilCopyLies);
    tellNews();
    struct Found
    {
        QList<OutboxEntry> toPut;
        QStringList left;
    };
    const auto found = m_store.readAsync([](Database& db) -> Result<Found> {
        Found seen;
        SettingsRepository settings(db);
        for (const OutboxEntry& entry : required(OutboxRepository(db).tasks()))
            if (entry.isWrittenHere && entry.state != OutboxState::Cancelled &&
                !required(settings.value(liesThereKey(entry.id))))
                seen.toPut.append(entry);
        seen.left = required(settings.value(leftKey.toString(), QString())).split(u'\n', Qt::SkipEmptyParts);
        return seen;
    });
    whenDone(found, this, [this](const Result<Found>& work) {
        if (!work)
            return;
        for (const OutboxEntry& entry : work->toPut)
            put(entry);
        for (const QString& line : work->left) {
            const QStringList parts = line.split(u' ');
            if (parts.size() == 3)
                remove(AccountId{parts.at(0).toLongLong()}, parts.at(1), OutboxId{parts.at(2)});
        }
    });
}

/// Of what was cancelled or moved while somebody else could be sending it.
void SendLater::tellNews()
{
    const auto isAny = [](Database& db) -> Result<bool> { return isAnythingCancelledToSettle(db) || hasNews(db); };
    whenDone(m_store.readAsync(isAny), this, [this](const Result<bool>& any) {
        if (!any || !*any)
            return;
        const auto settled = m_store.write([](WriteContext& context) -> Result<QList<OutboxEntry>> {
            settleCancelled(context);
            return takeNews(context);
        });
        whenDone(settled, this, [this](const Result<QList<OutboxEntry>>& news) {
            for (const OutboxEntry& entry : news.value_or(QList<OutboxEntry>()))
                emit settledElsewhere(entry);
            if (news && !news->isEmpty())
                emit mayLeave(); // of what may have left elsewhere, Sent may know
        });
    });
}

void SendLater::put(const OutboxEntry& entry)
{
    if (m_underWay.contains(entry.id) || isResting(entry.id))
        return;
    const auto raw = m_store.read([&entry](Database& db) { return OutboxRepository(db).rawMail(entry.id); });
    if (!raw)
        return;
    m_underWay.insert(entry.id);
    whenDone(m_folder.putWaiting(entry.account, entry.messageIdHeader, *raw), this, [this, entry](const Status& put) {
        m_underWay.remove(entry.id);
        if (!put) {
            // It is sent from here in any case.
            qCInfo(logEngine) << "a waiting mail is not in the mailbox yet:" << put.error().detail;
            return rest(entry.id);
        }
        m_resting.erase(entry.id.value);
        static_cast<void>(m_store.write([id = entry.id](WriteContext& context) {
            return SettingsRepository(context.db).set(liesThereKey(id), u"1"_s);
        }));
    });
}

void SendLater::remove(AccountId account, const QString& messageId, const OutboxId& id)
{
    if (m_underWay.contains(id) || isResting(id))
        return;
    m_underWay.insert(id);
    whenDone(m_folder.removeWaiting(account, messageId), this, [this, id](const Status& removed) {
        m_underWay.remove(id);
        if (!removed && removed.error().code != ErrorCode::NotFound)
            return rest(id);
        m_resting.erase(id.value);
        static_cast<void>(m_store.write([id](WriteContext& context) {
            SettingsRepository settings(context.db);
            QStringList lines =
                required(settings.value(leftKey.toString(), QString())).split(u'\n', Qt::SkipEmptyParts);
            lines.removeIf([&id](const QString& line) { return line.endsWith(u' ' + id.value); });
            return settings.set(leftKey.toString(), lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n');
        }));
    });
}

bool SendLater::isResting(const OutboxId& id) const
{
    const auto resting = m_resting.find(id.value);
    return resting != m_resting.end() && uptime() < resting->second.until;
}

void SendLater::rest(const OutboxId& id)
{
    Resting& resting = m_resting.try_emplace(id.value, Resting{Backoff(firstRest, longestRest)}).first->second;
    const auto wait = resting.backoff.next();
    resting.until = uptime() + wait;
    QTimer::singleShot(wait, Qt::PreciseTimer, this, &SendLater::afterwards);
}

} // namespace svarbord::engine
