// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "base/result.h"
#include "domain/operation.h"
#include "storage/store.h"

#include <QList>

#include <functional>
#include <optional>

namespace svarbord::journal {

/// What undo or redo did, for telling the member.
struct TakenBack
{
    domain::OperationKind kind = domain::OperationKind::Comment;
    QList<ConversationId> conversations;
    QJsonObject payload; ///< of the first operation that was taken back or done again
};

/// Members' decisions: persisted and folded in one transaction, so that they are in force here at once. Each stays
/// pending until a log that the team shares holds it (journal::SharedLog); where nothing is shared, it waits for the
/// day when it is. Callable from any thread. The store must outlive it.
class Journal
{
public:
    explicit Journal(storage::Store& store) : m_store(store) {}

    /// One act: all of it or nothing. Of each draft kind, target, member and payload count; id, device, clock and
    /// base revision are filled in. Gives the id of the first operation. Rejected when a rule forbids it (assigning
    /// somebody without a full seat), InvalidInput for values that make no sense or no drafts at all, NotFound when a
    /// conversation is unknown.
    [[nodiscard]] Future<Result<OperationId>> perform(QList<domain::Operation> drafts);
    /// What goes with something that undo does not take back, such as connecting a mailbox: kept and shared as the
    /// drafts of perform() are, but part of no act.
    [[nodiscard]] Future<Status> record(QList<domain::Operation> drafts);
    /// The same decision on each of many conversations, as one act. It is folded in parts, so that others' acts go in
    /// between: what is gone meanwhile, and what it would not change, is passed over. Gives how many it changed.
    [[nodiscard]] Future<Result<qint64>> performEach(domain::Operation draft, QList<ConversationId> targets);
    /// Gives the operation of a step from what is stored by then, or nothing where there is nothing to decide.
    using Maker = std::function<Result<std::optional<domain::Operation>>(storage::Database& db, qsizetype step)>;
    /// Many decisions, one after the other, as one act that is folded in parts. Gives how many there were. When a step
    /// fails, those before it stay, as an act that undo takes back.
    [[nodiscard]] Future<Result<qint64>> performMade(MemberId member, qsizetype steps, Maker make);
    /// Takes back the member's latest act by inverse operations, also after a restart: every field becomes what it
    /// was before the act, whoever changed it since. NotFound when there is none.
    [[nodiscard]] Future<Result<TakenBack>> undo(MemberId member);
    [[nodiscard]] Future<Result<TakenBack>> redo(MemberId member);
    /// Restores one field to what it was before this operation, as a new act (TKT-07).
    [[nodiscard]] Future<Result<OperationId>> restore(OperationId operation, MemberId member);

private:
    storage::Store& m_store;
};

} // namespace svarbord::journal
