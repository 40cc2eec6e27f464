// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cancelled_mail.h"

#include "engine/outbox_records.h"
#include "engine/outgoing.h"
#include "engine/waiting_acts.h"
#include "journal/rights.h"
#include "storage/lease_repository.h"
#include "storage/ledger_repository.h"
#include "storage/message_repository.h"
#include "storage/operation_repository.h"
#include "storage/outbox_repository.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::engine {

using domain::Lease;
using domain::OutboxEntry;
using domain::OutboxState;
using domain::TaskEnd;
using domain::TaskId;
using storage::Database;
using storage::OutboxRepository;
using storage::required;
using storage::WriteContext;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine)
};

/// Ids, a line each.
const QString newsKey = u"outbox.news"_s;

void noteNews(Database& db, const OutboxId& id)
{
    storage::SettingsRepository settings(db);
    required(settings.set(newsKey, required(settings.value(newsKey, QString())) + id.value + u'\n'));
}

/// Whoever ended it.
QString colleague(Database& db, const Lease& lease)
{
    const domain::Roster roster = required(storage::RosterRepository(db).load());
    const auto* device = lease.isOpen() ? nullptr : roster.device(lease.endedBy);
    const auto* entry = device ? roster.member(device->member) : nullptr;
    return entry ? entry->member.name : Text::tr("A colleague");
}

enum class Fate {
    Open,      ///< the log has not agreed yet, and nobody holds it
    GivenBack, ///< the log did not agree, as somebody held it then; he did nothing
    Doubtful,
    Left,
    Dropped,
};

struct Verdict
{
    Fate fate = Fate::Open;
    QString problem;
};

/// Of those who held it at any time that it was to leave at.
bool maySomebodyHaveSent(const QHash<QString, Lease>& leases, const DeviceId& self)
{
    return std::ranges::any_of(leases, [&self](const Lease& lease) {
        const bool isHeld = lease.isOpen() && lease.holder.isValid() && lease.holder != self;
        return isHeld || lease.mayHaveActed(self);
    });
}

bool mayCallOffAgain(Database& db, const QString& task)
{
    const auto pending = required(storage::OperationRepository(db).pendingOf({domain::OperationKind::CallOff}));
    const bool isUnderWay = std::ranges::any_of(pending, [&task](const storage::StoredOperation& stored) {
        return stored.operation.payload[u"task"].toString() == task;
    });
    return !isUnderWay && journal::mayDecide(db, {callingOff(task, Lease::unlessDone)}).has_value();
}

Verdict verdictOn(Database& db, const OutboxEntry& entry, const TaskId& task, const DeviceId& self)
{
    const auto leases = required(storage::LeaseRepository(db).about(task.kind, task.subject));
    for (const Lease& lease : leases)
        if (lease.end == TaskEnd::Done && lease.outcome == outcome::sent)
            return {Fate::Left, {}};
    if (required(isSeenOutside(db, entry.messageIdHeader)))
        return {Fate::Left, {}};
    for (const Lease& lease : leases)
        if (lease.end == TaskEnd::Done)
            return {Fate::Dropped, lease.outcome.startsWith(outcome::failed)
                                       ? lease.outcome.sliced(outcome::failed.size())
                                       : QString()};
    if (maySomebodyHaveSent(leases, self))
        return {Fate::Doubtful, Text::tr("Another workstation may have sent this mail before it was cancelled. As soon "
                                         "as that is known, you read it here.")};
    const Lease lease = leases.value(entry.task);
    if (!lease.isOpen())
        return {Fate::Dropped, {}};
    return {lease.claim.isValid() && mayCallOffAgain(db, entry.task) ? Fate::GivenBack : Fate::Open, {}};
}

/// Nothing where there is nothing new.
std::optional<Verdict> newsOf(Database& db, const OutboxEntry& entry)
{
    const auto task = TaskId::fromText(entry.task);
    if (entry.state != OutboxState::Cancelled || !task)
        return std::nullopt;
    Verdict verdict = verdictOn(db, entry, *task, ownDevice(db));
    const bool isNew = verdict.fate != Fate::Open && (verdict.fate != Fate::Doubtful || entry.problem.isEmpty());
    return isNew ? std::optional(std::move(verdict)) : std::nullopt;
}

void callOffAgain(WriteContext& context, const OutboxEntry& entry)
{
    decide(context, callingOff(entry.task, Lease::unlessDone));
    required(OutboxRepository(context.db).finish(entry.id, OutboxState::Cancelled));
}

} // namespace

Result<bool> isSeenOutside(Database& db, const QString& messageIdHeader)
{
    storage::MessageRepository messages(db);
    const auto answers = messages.naming({messageIdHeader});
    if (!answers)
        return fail(answers.error());
    if (!answers->isEmpty())
        return true;
    const auto stored = messages.holding({messageIdHeader});
    if (!stored)
        return fail(stored.error());
    const MessageId message = stored->value(messageIdHeader).message;
    if (!message.isValid())
        return false;
    const auto copies = storage::LedgerRepository(db).copiesOf(message);
    if (!copies)
        return fail(copies.error());
    return !copies->isEmpty();
}

bool isAnythingCancelledToSettle(Database& db)
{
    return std::ranges::any_of(required(OutboxRepository(db).tasks()),
                               [&db](const OutboxEntry& entry) { return newsOf(db, entry).has_value(); });
}

void settleCancelled(WriteContext& context)
{
    OutboxRepository outbox(context.db);
    for (const OutboxEntry& entry : required(outbox.tasks())) {
        const auto verdict = newsOf(context.db, entry);
        if (!verdict)
            continue;
        announce(context, entry);
        switch (verdict->fate) {
        case Fate::Left:
            required(tellTooLate(context, entry));
            break;
        case Fate::Doubtful:
            required(outbox.finish(entry.id, OutboxState::Cancelled, verdict->problem));
            break;
        case Fate::Dropped:
            required(outbox.settleTask(entry.id, OutboxState::Cancelled, verdict->problem));
            break;
        case Fate::GivenBack:
        case Fate::Open:
            callOffAgain(context, entry);
            break;
        }
        if (verdict->fate == Fate::Left || !verdict->problem.isEmpty())
            noteNews(context.db, entry.id);
    }
}

QList<OutboxEntry> inDoubt(Database& db)
{
    QList<OutboxEntry> entries = required(OutboxRepository(db).tasks());
    entries.removeIf(
        [](const OutboxEntry& entry) { return entry.state != OutboxState::Cancelled || entry.problem.isEmpty(); });
    return entries;
}

void settleBySent(WriteContext& context, const OutboxId& id, bool isThere, Timestamp again)
{
    OutboxRepository outbox(context.db);
    const auto entry = required(outbox.find(id));
    const bool isInDoubt = entry && entry->state == OutboxState::Cancelled && !entry->task.isEmpty();
    if (!isInDoubt) // it was told meanwhile
        return;
    if (!isThere)
        return required(outbox.finish(id, OutboxState::Cancelled, entry->problem, again));
    required(tellTooLate(context, *entry));
    noteNews(context.db, id);
}

void settleForColleague(WriteContext& context, const OutboxEntry& entry, const Lease& lease)
{
    OutboxRepository outbox(context.db);
    const bool isWaiting = entry.state == OutboxState::Queued || entry.state == OutboxState::Held;
    if (!isWaiting) // it left from here, or could not: that is told already
        return required(outbox.setTask(entry.id, {}));
    const auto mail = waitingMail(context.db, entry.id);
    const QString who = colleague(context.db, lease);
    if (mail && mail->task().toText() != entry.task) {
        required(outbox.setTask(entry.id, mail->task().toText()));
        return required(
            outbox.finish(entry.id, entry.state, Text::tr("%1 set another time for this mail.").arg(who), mail->at));
    }
    required(storage::SettingsRepository(context.db).remove(liesThereKey(entry.id)));
    const bool isKept = lease.isOpen() || lease.outcome == Lease::unlessDone;
    if (!isKept || lease.endedBy == ownDevice(context.db))
        return required(cancelWaiting(context, entry));
    required(outbox.settleTask(entry.id, OutboxState::Held, Text::tr("%1 cancelled this mail.").arg(who)));
    noteNews(context.db, entry.id);
}

void tellAwaited(WriteContext& context, const OutboxEntry& entry, const Lease& lease)
{
    if (!lease.awaits(ownDevice(context.db)))
        return;
    domain::Operation word;
    word.kind = domain::OperationKind::Release;
    word.payload = {{u"task"_s, entry.task}};
    if (entry.state == OutboxState::Failed) {
        word.kind = domain::OperationKind::Done;
        word.payload.insert(u"outcome"_s, outcome::failed.toString() + entry.problem);
    }
    decide(context, std::move(word));
}

QList<OutboxEntry> takeNews(WriteContext& context)
{
    storage::SettingsRepository settings(context.db);
    QList<OutboxEntry> news;
    for (const QString& id : required(settings.value(newsKey, QString())).split(u'\n', Qt::SkipEmptyParts))
        if (const auto entry = required(OutboxRepository(context.db).find(OutboxId{id})))
            news.append(*entry);
    required(settings.remove(newsKey));
    return news;
}

bool hasNews(Database& db)
{
    return !required(storage::SettingsRepository(db).value(newsKey, QString())).isEmpty();
}

} // namespace svarbord::engine
