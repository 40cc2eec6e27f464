// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/waiting_acts.h"

#include "base/stable_hash.h"
#include "journal/folding.h"
#include "journal/rights.h"
#include "storage/account_repository.h"
#include "storage/lease_repository.h"
#include "storage/outbox_repository.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"
#include "storage/shared_repository.h"

#include <QCoreApplication>

namespace svarbord::engine {

using domain::Lease;
using domain::OutboxEntry;
using domain::OutboxState;
using domain::TaskId;
using domain::WaitingMail;
using storage::Database;
using storage::OutboxRepository;
using storage::required;
using storage::SettingsRepository;
using storage::WriteContext;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What leaves sooner is sent from here alone: it is still before the eyes of who wrote it.
constexpr std::chrono::seconds soon{35};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine)
};

domain::Operation share(const OutboxId& id, const QJsonValue& value)
{
    return sharing(WaitingMail::area, id.value, value);
}

/// What its writer had seen, as others count it: with the team's own mail, of which each knows another part as its own.
domain::ThreadMark markForOthers(Database& db, const OutboxEntry& entry)
{
    domain::ThreadMark mark = entry.mark;
    if (mark.isSet() && entry.conversation.isValid())
        mark.count += required(OutboxRepository(db).ownBeside(entry.messageIdHeader, entry.conversation, mark.since));
    return mark;
}

} // namespace

QString liesThereKey(const OutboxId& id)
{
    return u"outbox.%1.waiting"_s.arg(id.value);
}

std::optional<WaitingMail> waitingMail(Database& db, const OutboxId& id)
{
    const auto value = required(storage::SharedRepository(db).find(WaitingMail::area.toString(), id.value));
    return value ? WaitingMail::fromJson(id.value, *value) : std::nullopt;
}

std::optional<domain::Account> accountOf(Database& db, const WaitingMail& mail)
{
    const auto account = storage::AccountRepository(db).findByAddress(mail.account);
    if (!account && account.error().code != ErrorCode::NotFound)
        required(account);
    return account ? std::optional(*account) : std::nullopt;
}

domain::Operation waitsNoMore(const OutboxId& id)
{
    return share(id, QJsonValue::Null);
}

MemberId selfIn(Database& db)
{
    return MemberId{required(SettingsRepository(db).value(u"workspace.self"_s, QString()))};
}

DeviceId ownDevice(Database& db)
{
    return DeviceId{required(SettingsRepository(db).value(u"journal.device"_s, QString()))};
}

domain::Operation sharing(QStringView area, const QString& key, const QJsonValue& value)
{
    domain::Operation operation;
    operation.kind = domain::OperationKind::SetShared;
    operation.payload = {{u"area"_s, area.toString()}, {u"key"_s, key}, {u"value"_s, value}};
    return operation;
}

domain::Operation callingOff(const QString& task, QStringView outcome)
{
    domain::Operation operation;
    operation.kind = domain::OperationKind::CallOff;
    operation.payload = {{u"task"_s, task}, {u"outcome"_s, outcome.toString()}};
    return operation;
}

void decide(WriteContext& context, domain::Operation operation)
{
    operation.member = selfIn(context.db);
    static_cast<void>(journal::Folding(context).apply(std::move(operation), 0));
}

void noteLeft(Database& db, const OutboxEntry& entry)
{
    SettingsRepository settings(db);
    const QString line = u"%1 %2 %3\n"_s.arg(entry.account.value).arg(entry.messageIdHeader, entry.id.value);
    required(settings.set(leftKey.toString(), required(settings.value(leftKey.toString(), QString())) + line));
    required(settings.remove(liesThereKey(entry.id)));
}

void announce(WriteContext& context, const OutboxEntry& entry)
{
    context.changes.outbox = true;
    if (entry.conversation.isValid())
        context.changes.conversations.insert(entry.conversation);
}

Status shareWaiting(WriteContext& context, OutboxEntry& entry, const QString& address, const QByteArray& raw)
{
    if (entry.notBefore - context.now < soon || !entry.account.isValid())
        return {};
    const domain::Roster roster = required(storage::RosterRepository(context.db).load());
    const DeviceId device = ownDevice(context.db);
    if (!roster.isFounded() || !roster.isActive(device))
        return {};
    WaitingMail mail;
    mail.id = entry.id;
    mail.account = address;
    mail.conversation = entry.conversation;
    mail.messageIdHeader = entry.messageIdHeader;
    mail.subject = entry.subject;
    mail.recipients = entry.recipients;
    mail.at = entry.notBefore;
    mail.hash = contentHash(raw);
    mail.size = raw.size();
    mail.mark = markForOthers(context.db, entry);
    mail.author = selfIn(context.db);
    entry.task = mail.task().toText();
    decide(context, share(mail.id, mail.toJson()));
    return {};
}

namespace {

Status mustBeFree(WriteContext& context, const TaskId& task)
{
    const Lease lease = required(storage::LeaseRepository(context.db).find(task));
    const DeviceId device = ownDevice(context.db);
    if (lease.end == domain::TaskEnd::Done || (lease.holder.isValid() && lease.holder != device))
        return fail(ErrorCode::Conflict, Text::tr("Another workstation is sending this mail now, or has sent it."));
    return {};
}

/// Both reach others in one batch; whoever reads the first alone finds nothing to send.
Status callOffTask(WriteContext& context, const TaskId& task, QStringView outcome)
{
    if (const Status isFree = mustBeFree(context, task); !isFree)
        return isFree;
    decide(context, waitsNoMore(OutboxId{task.subject}));
    decide(context, callingOff(task.toText(), outcome));
    return {};
}

/// What was fetched to be sent from here. Conflict when it is on its way.
Status dropFetched(WriteContext& context, const OutboxId& id)
{
    OutboxRepository outbox(context.db);
    const auto entry = required(outbox.find(id));
    if (!entry)
        return {};
    if (entry->state != OutboxState::Queued || entry->mayLeaveUntil.count() > 0)
        return fail(ErrorCode::Conflict, Text::tr("This mail is leaving now, or has left."));
    return outbox.remove(id);
}

Result<WaitingMail> stillWaiting(WriteContext& context, const OutboxId& id)
{
    if (const Status allowed = journal::mayAnswer(context.db); !allowed)
        return fail(allowed.error());
    const auto mail = waitingMail(context.db, id);
    if (!mail)
        return fail(ErrorCode::NotFound, Text::tr("This mail is not waiting any more."));
    return *mail;
}

} // namespace

Status callOffWaiting(WriteContext& context, const OutboxEntry& entry)
{
    const auto task = TaskId::fromText(entry.task);
    if (!task)
        return {};
    if (const Status called = callOffTask(context, *task, Lease::unlessDone); !called)
        return called;
    noteLeft(context.db, entry);
    return {}; // it stays its task until the log agrees
}

Status callOffWaitingIf(WriteContext& context, const std::function<bool(const WaitingMail&)>& isMeant)
{
    const auto shared = required(storage::SharedRepository(context.db).list(WaitingMail::area.toString()));
    for (auto value = shared.begin(); value != shared.end(); ++value) {
        const auto mail = WaitingMail::fromJson(value.key(), value.value());
        if (!mail || !isMeant(*mail))
            continue;
        if (const Status called = callOffTask(context, mail->task(), Lease::erased); !called)
            return called;
        OutboxEntry entry;
        entry.id = mail->id;
        entry.messageIdHeader = mail->messageIdHeader;
        if (const auto account = accountOf(context.db, *mail)) {
            entry.account = account->id;
            noteLeft(context.db, entry);
        }
    }
    return {};
}

Status moveWaiting(WriteContext& context, const OutboxEntry& entry, Timestamp at)
{
    const auto task = TaskId::fromText(entry.task);
    auto mail = waitingMail(context.db, entry.id);
    if (!task || !mail)
        return OutboxRepository(context.db).setTask(entry.id, {});
    if (const Status isFree = mustBeFree(context, *task); !isFree)
        return isFree;
    mail->at = at;
    mail->mark = {};
    // In this order: whoever reads the first alone does not take it for cancelled.
    decide(context, share(entry.id, mail->toJson()));
    decide(context, callingOff(task->toText(), Lease::unlessDone));
    return OutboxRepository(context.db).setTask(entry.id, mail->task().toText());
}

Status callOffElsewhere(WriteContext& context, const OutboxId& id)
{
    const auto mail = stillWaiting(context, id);
    if (!mail)
        return fail(mail.error());
    if (const Status dropped = dropFetched(context, id); !dropped)
        return dropped;
    if (const Status called = callOffTask(context, mail->task(), Lease::unlessDone); !called)
        return called;
    OutboxEntry entry;
    entry.id = id;
    entry.conversation = mail->conversation;
    entry.messageIdHeader = mail->messageIdHeader;
    announce(context, entry);
    if (const auto account = accountOf(context.db, *mail)) {
        entry.account = account->id;
        noteLeft(context.db, entry);
    }
    return {};
}

Status moveElsewhere(WriteContext& context, const OutboxId& id, Timestamp at)
{
    auto mail = stillWaiting(context, id);
    if (!mail)
        return fail(mail.error());
    if (const Status dropped = dropFetched(context, id); !dropped)
        return dropped;
    const TaskId former = mail->task();
    if (const Status isFree = mustBeFree(context, former); !isFree)
        return isFree;
    mail->at = at;
    mail->mark = {};
    decide(context, share(id, mail->toJson()));
    decide(context, callingOff(former.toText(), Lease::unlessDone));
    context.changes.outbox = true;
    return {};
}

} // namespace svarbord::engine
