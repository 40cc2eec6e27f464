// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/outbox_records.h"

#include "base/uptime.h"
#include "engine/await_future.h"
#include "engine/cancelled_mail.h"
#include "engine/outgoing.h"
#include "engine/waiting_acts.h"
#include "storage/account_repository.h"
#include "storage/conversation_repository.h"
#include "storage/outbox_repository.h"
#include "storage/settings_repository.h"
#include "storage/timeline_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::engine {

using domain::OutboxEntry;
using domain::OutboxState;
using storage::Database;
using storage::OutboxRepository;
using storage::WriteContext;

namespace {

using Entries = Result<QList<OutboxEntry>>;

QString handedOverKey(const OutboxId& id)
{
    return QStringLiteral("outbox.%1.handed-over").arg(id.value);
}

QString lookedForKey(const OutboxId& id)
{
    return QStringLiteral("outbox.%1.looked-for").arg(id.value);
}

QString keepsCopiesKey(AccountId id)
{
    return QStringLiteral("account.%1.keeps-sent-copies").arg(id.value);
}

Entries ofAccount(Entries entries, AccountId account)
{
    if (entries)
        entries->removeIf([account](const OutboxEntry& entry) { return entry.account != account; });
    return entries;
}

Status noteFailure(WriteContext& context, const OutboxEntry& entry, const QString& problem)
{
    if (!entry.conversation.isValid())
        return {};
    domain::TimelineEvent event;
    event.kind = domain::TimelineEvent::Kind::SendFailed;
    event.time = context.now;
    event.text = problem;
    return storage::TimelineRepository(context.db).add(entry.conversation, event);
}

Status finishNow(WriteContext& context, const OutboxEntry& entry, OutboxState state, const QString& problem,
                 std::optional<Timestamp> notBefore)
{
    OutboxRepository outbox(context.db);
    // Held while it was on its way: it does not go back to the queue.
    const auto known = outbox.find(entry.id);
    if (known && *known && (*known)->state == OutboxState::Held && state != OutboxState::Sent)
        return {};
    if (const Status finished = outbox.finish(entry.id, state, problem, notBefore); !finished)
        return finished;
    if (state != OutboxState::Unknown)
        for (const QString& key : {handedOverKey(entry.id), lookedForKey(entry.id)})
            if (const Status removed = storage::SettingsRepository(context.db).remove(key); !removed)
                return removed;
    announce(context, entry);
    const bool tellsTimeline = state == OutboxState::Failed || (state == OutboxState::Sent && !problem.isEmpty());
    return tellsTimeline ? noteFailure(context, entry, problem) : Status{};
}

Result<SendEvidence> evidenceFor(Database& db, const OutboxEntry& entry)
{
    const auto handed = storage::SettingsRepository(db).value(handedOverKey(entry.id));
    if (!handed)
        return fail(handed.error());
    if (!handed->has_value())
        return SendEvidence::NeverHandedOver;
    const auto seen = isSeenOutside(db, entry.messageIdHeader);
    if (!seen)
        return fail(seen.error());
    return *seen ? SendEvidence::SeenElsewhere : SendEvidence::None;
}

/// A clock that was ahead must not make it wait for long.
bool isTurnOf(const OutboxEntry& entry, Timestamp now)
{
    return entry.notBefore <= now || entry.notBefore > now + OutboxRepository::longestPause;
}

Result<QList<domain::Account>> accountsAtWork(Database& db, Timestamp now)
{
    OutboxRepository outbox(db);
    QSet<AccountId> wanted;
    for (const Entries& entries : {outbox.due(now), outbox.inState(OutboxState::Unknown), outbox.toSaveToSent()}) {
        if (!entries)
            return fail(entries.error());
        for (const OutboxEntry& entry : *entries)
            wanted.insert(entry.account);
    }
    for (const OutboxEntry& entry : inDoubt(db))
        if (isTurnOf(entry, now))
            wanted.insert(entry.account);
    auto accounts = storage::AccountRepository(db).list();
    if (accounts)
        accounts->removeIf(
            [&wanted](const domain::Account& account) { return !account.enabled || !wanted.contains(account.id); });
    if (accounts && wanted.contains(AccountId{}))
        accounts->append(localAccount());
    return accounts;
}

/// A mail that any workstation may send is sent by the one that holds it, as long as it does.
bool mayLeaveNow(Database& db, const OutboxId& id)
{
    const auto entry = OutboxRepository(db).find(id);
    return entry && *entry && ((*entry)->task.isEmpty() || uptime() < (*entry)->mayLeaveUntil);
}

/// The local channel (no account) is always on.
bool isSwitchedOn(Database& db, AccountId id)
{
    const auto account = storage::AccountRepository(db).find(id);
    return !id.isValid() || (account && account->enabled);
}

/// Not held meanwhile, as where the workspace has left its team.
bool isOnItsWay(Database& db, const OutboxId& id)
{
    const auto entry = OutboxRepository(db).find(id);
    return entry && *entry && (*entry)->state == OutboxState::Sending;
}

/// Whether the conversation is as the writer of this mail saw it; a mail that answers nothing has nothing to compare.
Result<bool> isUpToDate(Database& db, const OutboxEntry& entry)
{
    if (!entry.mark.isSet() || !entry.conversation.isValid())
        return true;
    OutboxRepository outbox(db);
    const auto now = entry.isWrittenHere
                         ? outbox.markOf(entry.conversation, entry.mark.since)
                         : outbox.markBeside(entry.messageIdHeader, entry.conversation, entry.mark.since);
    if (!now)
        return fail(now.error());
    return now->count <= entry.mark.count;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine)
};

Result<OutboxReport> countEntries(Database& db)
{
    OutboxReport report;
    OutboxRepository outbox(db);
    const auto count = [&outbox](OutboxState state, int& number) -> Status {
        const auto entries = outbox.inState(state);
        if (!entries)
            return fail(entries.error());
        number += static_cast<int>(entries->size());
        return {};
    };
    for (const auto& [state, number] :
         {std::pair{OutboxState::Queued, &report.queued}, std::pair{OutboxState::Sending, &report.queued},
          std::pair{OutboxState::Failed, &report.failed}, std::pair{OutboxState::Held, &report.failed},
          std::pair{OutboxState::Unknown, &report.unknown}})
        if (const Status counted = count(state, *number); !counted)
            return fail(counted.error());
    return report;
}

Result<std::optional<Timestamp>> nextMoment(Database& db, Timestamp later)
{
    OutboxRepository outbox(db);
    auto next = outbox.nextDue();
    if (!next)
        return next;
    const auto unknown = outbox.inState(OutboxState::Unknown);
    const auto unsaved = outbox.toSaveToSent();
    if (!unknown || !unsaved)
        return fail(unknown ? unsaved.error() : unknown.error());
    const auto take = [&next](Timestamp moment) {
        next->emplace(next->has_value() ? std::min(**next, moment) : moment);
    };
    if (std::ranges::any_of(*unsaved, [&db](const OutboxEntry& entry) { return isSwitchedOn(db, entry.account); }))
        take(later);
    for (const OutboxEntry& entry : *unknown)
        if (isSwitchedOn(db, entry.account))
            take(entry.notBefore);
    for (const OutboxEntry& entry : inDoubt(db))
        if (isSwitchedOn(db, entry.account))
            take(entry.notBefore);
    return next;
}

} // namespace

Status failMailOf(WriteContext& context, AccountId account, const QString& problem)
{
    const auto entries = ofAccount(OutboxRepository(context.db).inState(OutboxState::Queued), account);
    if (!entries)
        return fail(entries.error());
    for (const OutboxEntry& entry : *entries)
        if (entry.task.isEmpty())
            if (const Status done = finishNow(context, entry, OutboxState::Failed, problem, {}); !done)
                return done;
    return {};
}

QCoro::Task<Status> recoverOutbox(storage::Store& store)
{
    auto future = store.write([](WriteContext& context) -> Status {
        const auto number = OutboxRepository(context.db).recover();
        if (!number)
            return fail(number.error());
        context.changes.outbox = *number > 0;
        return {};
    });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Result<QList<domain::Account>>> accountsWithMailToSend(storage::Store& store, Timestamp now)
{
    auto future = store.readAsync([now](Database& db) { return accountsAtWork(db, now); });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Entries> dueEntries(storage::Store& store, AccountId account, Timestamp now)
{
    auto future =
        store.readAsync([account, now](Database& db) { return ofAccount(OutboxRepository(db).due(now), account); });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Entries> entriesInState(storage::Store& store, AccountId account, OutboxState state)
{
    auto future = store.readAsync(
        [account, state](Database& db) { return ofAccount(OutboxRepository(db).inState(state), account); });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Entries> entriesInDoubt(storage::Store& store, AccountId account, Timestamp now)
{
    auto future = store.readAsync([account, now](Database& db) -> Entries {
        QList<OutboxEntry> entries = inDoubt(db);
        entries.removeIf(
            [account, now](const OutboxEntry& entry) { return entry.account != account || !isTurnOf(entry, now); });
        return entries;
    });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Status> storeLook(storage::Store& store, OutboxId id, bool isThere, Timestamp again)
{
    auto future = store.write([id, isThere, again](WriteContext& context) -> Status {
        settleBySent(context, id, isThere, again);
        return {};
    });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Entries> entriesToSave(storage::Store& store, AccountId account)
{
    auto future =
        store.readAsync([account](Database& db) { return ofAccount(OutboxRepository(db).toSaveToSent(), account); });
    auto outcome = co_await future;
    co_return outcome;
}

QFuture<Result<QByteArray>> rawMail(storage::Store& store, const OutboxId& id)
{
    return store.readAsync([id](Database& db) { return OutboxRepository(db).rawMail(id); });
}

QCoro::Task<Result<smtp::SubmissionMail>> submissionMail(storage::Store& store, OutboxEntry entry, QString from)
{
    auto raw = co_await rawMail(store, entry.id);
    if (!raw)
        co_return fail(raw.error());
    smtp::SubmissionMail mail;
    mail.from = from;
    for (const domain::Address& address : entry.recipients)
        mail.recipients.append(address.address);
    mail.content = std::move(*raw);
    co_return mail;
}

QCoro::Task<Result<Begun>> beginSending(storage::Store& store, OutboxEntry entry)
{
    auto future = store.write([entry](WriteContext& context) -> Result<Begun> {
        if (!mayLeaveNow(context.db, entry.id)) {
            (void)OutboxRepository(context.db).setMayLeave(entry.id, {});
            return Begun::NotOurs;
        }
        if (!isSwitchedOn(context.db, entry.account))
            return Begun::NotOurs;
        const auto current = isUpToDate(context.db, entry);
        if (!current)
            return fail(current.error());
        if (!*current) {
            const QString why = Text::tr("Something new came in this conversation after the mail was written.");
            const Status held = finishNow(context, entry, OutboxState::Held, why, std::nullopt);
            if (!held)
                return fail(held.error());
            return Begun::Held;
        }
        context.changes.outbox = true;
        const Status begun = OutboxRepository(context.db).beginSending(entry.id);
        if (!begun)
            return fail(begun.error());
        return Begun::Sending;
    });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Status> finishEntry(storage::Store& store, OutboxEntry entry, OutboxState state, QString problem,
                                std::optional<Timestamp> notBefore)
{
    auto future = store.write([entry, state, problem, notBefore](WriteContext& context) {
        return finishNow(context, entry, state, problem, notBefore);
    });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Status> limitAttempts(storage::Store& store, OutboxId id, int most)
{
    auto future =
        store.write([id, most](WriteContext& context) { return OutboxRepository(context.db).limitAttempts(id, most); });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Status> markSaved(storage::Store& store, OutboxId id)
{
    auto future = store.write([id](WriteContext& context) -> Status {
        context.changes.outbox = true;
        return OutboxRepository(context.db).markSavedToSent(id);
    });
    auto outcome = co_await future;
    co_return outcome;
}

Status doubtSending(WriteContext& context, const OutboxEntry& entry)
{
    if (const Status noted = storage::SettingsRepository(context.db).set(handedOverKey(entry.id), QStringLiteral("1"));
        !noted)
        return noted;
    return finishNow(context, entry, OutboxState::Unknown, Text::tr("Another workstation may have sent this mail."),
                     context.now);
}

Status tellTooLate(WriteContext& context, const OutboxEntry& entry)
{
    const QString problem = Text::tr("Another workstation had sent this mail before it was cancelled.");
    OutboxRepository outbox(context.db);
    if (const Status settled = outbox.settleTask(entry.id, OutboxState::Sent, problem); !settled)
        return settled;
    announce(context, entry);
    const auto exists = storage::ConversationRepository(context.db).exists(entry.conversation);
    if (!exists)
        return fail(exists.error());
    return *exists ? noteFailure(context, entry, problem) : Status{};
}

QCoro::Task<Result<OutboxReport>> outboxReport(storage::Store& store)
{
    auto future = store.readAsync([](Database& db) { return countEntries(db); });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<std::optional<Timestamp>> nextOutboxMoment(storage::Store& store, Timestamp later)
{
    auto future = store.readAsync([later](Database& db) { return nextMoment(db, later); });
    auto outcome = co_await future;
    co_return outcome.value_or(std::nullopt);
}

bool markHandedOver(storage::Store& store, const OutboxId& id)
{
    auto future = store.write([id](WriteContext& context) -> Status {
        if (!mayLeaveNow(context.db, id) || !isOnItsWay(context.db, id))
            return fail(ErrorCode::Conflict, {});
        return storage::SettingsRepository(context.db).set(handedOverKey(id), QStringLiteral("1"));
    });
    future.waitForFinished();
    return future.result().has_value();
}

QCoro::Task<Result<SendEvidence>> sendEvidence(storage::Store& store, OutboxEntry entry)
{
    auto future = store.readAsync([entry](Database& db) { return evidenceFor(db, entry); });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Result<bool>> wasLookedFor(storage::Store& store, OutboxId id)
{
    auto future = store.readAsync([id](Database& db) -> Result<bool> {
        const auto noted = storage::SettingsRepository(db).value(lookedForKey(id));
        if (!noted)
            return fail(noted.error());
        return noted->has_value();
    });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Status> noteFirstLook(storage::Store& store, OutboxEntry entry, Timestamp again)
{
    auto future = store.write([entry, again](WriteContext& context) -> Status {
        if (const Status noted =
                storage::SettingsRepository(context.db).set(lookedForKey(entry.id), QStringLiteral("1"));
            !noted)
            return noted;
        return finishNow(context, entry, OutboxState::Unknown, entry.problem, again);
    });
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<bool> serverKeepsCopies(storage::Store& store, AccountId account)
{
    auto future = store.readAsync(
        [account](Database& db) { return storage::SettingsRepository(db).value(keepsCopiesKey(account)); });
    auto outcome = co_await future;
    co_return outcome && outcome->has_value();
}

QCoro::Task<void> rememberServerKeepsCopies(storage::Store& store, AccountId account)
{
    auto future = store.write([account](WriteContext& context) {
        return storage::SettingsRepository(context.db).set(keepsCopiesKey(account), QStringLiteral("1"));
    });
    (void)co_await future;
}

} // namespace svarbord::engine
