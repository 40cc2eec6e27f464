// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/operation.h"
#include "journal/journal_transport.h"
#include "storage/store.h"

#include <QFuture>
#include <QList>
#include <QObject>

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

/// Members' decisions: persisted and folded in one transaction, then handed to the transport. perform(), undo(),
/// redo() and restore() may be called from any thread; handing over happens on the journal's own thread, which
/// needs an event loop. Store and transport must outlive it.
class Journal : public QObject
{
    Q_OBJECT

public:
    Journal(storage::Store& store, JournalTransport& transport, QObject* parent = nullptr);

    /// One act: all of it or nothing. Of each draft kind, target, member and payload count; id, device, clock and
    /// base revision are filled in. Gives the id of the first operation. Rejected when a rule forbids it (assigning
    /// somebody without a full seat), InvalidInput for values that make no sense or no drafts at all, NotFound when a
    /// conversation is unknown.
    [[nodiscard]] QFuture<Result<OperationId>> perform(QList<domain::Operation> drafts);
    /// The same decision on each of many conversations, as one act. It is folded in parts, so that others' acts go in
    /// between: what is gone meanwhile, and what it would not change, is passed over. Gives how many it changed.
    [[nodiscard]] QFuture<Result<qint64>> performEach(domain::Operation draft, QList<ConversationId> targets);
    /// Gives the operation of a step from what is stored by then, or nothing where there is nothing to decide.
    using Maker = std::function<Result<std::optional<domain::Operation>>(storage::Database& db, qsizetype step)>;
    /// Many decisions, one after the other, as one act that is folded in parts. Gives how many there were. When a step
    /// fails, those before it stay, as an act that undo takes back.
    [[nodiscard]] QFuture<Result<qint64>> performMade(MemberId member, qsizetype steps, Maker make);
    /// Takes back the member's latest act by inverse operations, also after a restart: every field becomes what it
    /// was before the act, whoever changed it since. NotFound when there is none.
    [[nodiscard]] QFuture<Result<TakenBack>> undo(MemberId member);
    [[nodiscard]] QFuture<Result<TakenBack>> redo(MemberId member);
    /// Restores one field to what it was before this operation, as a new act (TKT-07).
    [[nodiscard]] QFuture<Result<OperationId>> restore(OperationId operation, MemberId member);
    /// Hands to the transport what a former run left pending.
    void resume();

signals:
    /// Nothing is pending any more: everything decided so far has its place in the log.
    void settled();

private:
    void handOver();
    void keepOrder(const Result<QList<Committed>>& committed);

    storage::Store& m_store;
    JournalTransport& m_transport;
    bool m_handingOver = false;
};

} // namespace svarbord::journal
