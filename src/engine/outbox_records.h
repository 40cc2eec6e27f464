// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/outbox.h"
#include "engine/reports.h"
#include "smtp/submission.h"
#include "storage/store.h"

#include <QCoroTask>

#include <optional>

namespace svarbord::engine {

// The outbox's steps in the database. Each is its own transaction, durable when its task is done.

/// What was being sent when a former run died becomes uncertain.
QCoro::Task<Status> recoverOutbox(storage::Store& store);
/// Accounts with something due, uncertain, or to be copied to Sent. Not those that are switched off: whoever switches a
/// mailbox off wants nothing to leave by it, so its mail waits, the outbox says why, and it leaves once the mailbox is
/// on again. Where it should leave sooner, it is edited and sent from another.
QCoro::Task<Result<QList<domain::Account>>> accountsWithMailToSend(storage::Store& store, Timestamp now);
QCoro::Task<Result<QList<domain::OutboxEntry>>> dueEntries(storage::Store& store, AccountId account, Timestamp now);
QCoro::Task<Result<QList<domain::OutboxEntry>>> entriesInState(storage::Store& store, AccountId account,
                                                               domain::OutboxState state);
/// What was cancelled here and may have left elsewhere, as far as it is to be looked for now.
QCoro::Task<Result<QList<domain::OutboxEntry>>> entriesInDoubt(storage::Store& store, AccountId account, Timestamp now);
QCoro::Task<Status> storeLook(storage::Store& store, OutboxId id, bool isThere, Timestamp again);
QCoro::Task<Result<QList<domain::OutboxEntry>>> entriesToSave(storage::Store& store, AccountId account);
/// A future: g++ 12 cannot await a QCoro::Task of std::expected<QByteArray, …>.
QFuture<Result<QByteArray>> rawMail(storage::Store& store, const OutboxId& id);
QCoro::Task<Result<smtp::SubmissionMail>> submissionMail(storage::Store& store, domain::OutboxEntry entry,
                                                         QString from);
/// Marks the mail as on its way, unless its conversation has moved on since it was written: then it is held for the
/// member. NotOurs when another workstation may send it by now, or its mailbox was switched off. Conflict when it was
/// cancelled meanwhile.
enum class Begun { Sending, Held, NotOurs };
QCoro::Task<Result<Begun>> beginSending(storage::Store& store, domain::OutboxEntry entry);
QCoro::Task<Status> finishEntry(storage::Store& store, domain::OutboxEntry entry, domain::OutboxState state,
                                QString problem, std::optional<Timestamp> notBefore);
QCoro::Task<Status> limitAttempts(storage::Store& store, OutboxId id, int most);
QCoro::Task<Status> markSaved(storage::Store& store, OutboxId id);
QCoro::Task<Result<OutboxReport>> outboxReport(storage::Store& store);
/// When the timer has to ring: the next due mail, or later for what waits for another look or copy.
QCoro::Task<std::optional<Timestamp>> nextOutboxMoment(storage::Store& store, Timestamp later);

/// The mailbox goes: what waits to leave by it, and by nobody else, does not leave. It can be edited and sent by
/// another.
[[nodiscard]] Status failMailOf(storage::WriteContext& context, AccountId account, const QString& problem);

/// Somebody else may have sent it: it is looked for before anything else happens to it.
[[nodiscard]] Status doubtSending(storage::WriteContext& context, const domain::OutboxEntry& entry);

/// It was cancelled here, and had left from another workstation by then.
[[nodiscard]] Status tellTooLate(storage::WriteContext& context, const domain::OutboxEntry& entry);

/// Records, before the final dot leaves, that from now on the server may have accepted; false when it must not leave
/// from here any more. Blocks; any thread but the
/// database's own.
[[nodiscard]] bool markHandedOver(storage::Store& store, const OutboxId& id);

/// What is known here of an uncertain mail.
enum class SendEvidence {
    NeverHandedOver, ///< the final dot never left: it can be sent again
    SeenElsewhere,   ///< a copy or an answer to it came back: it was sent
    None,
};
QCoro::Task<Result<SendEvidence>> sendEvidence(storage::Store& store, domain::OutboxEntry entry);
/// Whether an uncertain mail was searched for without success before, be it by a former run.
QCoro::Task<Result<bool>> wasLookedFor(storage::Store& store, OutboxId id);
QCoro::Task<Status> noteFirstLook(storage::Store& store, domain::OutboxEntry entry, Timestamp again);

/// Whether this server was seen to put submitted mail into Sent by itself.
QCoro::Task<bool> serverKeepsCopies(storage::Store& store, AccountId account);
QCoro::Task<void> rememberServerKeepsCopies(storage::Store& store, AccountId account);

} // namespace svarbord::engine
