// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/operation.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace svarbord::storage {

class Database;

/// An operation with what this database knows of it besides.
struct StoredOperation
{
    domain::Operation operation;
    qint64 act = 0;     ///< the group it was performed in
    QJsonObject before; ///< values it replaced, by the fold
    bool undone = false;
    qint64 order = 0; ///< place in the log; 0 = pending

    /// What could not be folded, for what it names was gone: it changed nothing, and there is nothing to take back.
    [[nodiscard]] bool isVoid() const { return before.value(QLatin1String("void")).toBool(); }

    /// The order of what never leaves this machine.
    static constexpr qint64 here = -1;
};

enum class ActState { Done, Undone, Forgotten }; ///< Forgotten: undone, and something else was done since

/// The journal's table: operations in the order they were folded, grouped into acts for undo.
class OperationRepository
{
public:
    explicit OperationRepository(Database& db) : m_db(db) {}

    /// Opens a new act and forgets the member's undone ones, as editors do.
    [[nodiscard]] Result<qint64> beginAct(const MemberId& member, Timestamp now);
    [[nodiscard]] Status insert(const StoredOperation& operation);
    [[nodiscard]] Result<std::optional<StoredOperation>> find(const OperationId& id);
    [[nodiscard]] Result<QList<StoredOperation>> ofAct(qint64 act);
    /// Those of an act that stand, last one first, from before this one on (invalid: from the end).
    [[nodiscard]] Result<QList<StoredOperation>> doneBefore(qint64 act, const OperationId& before, int limit);
    /// Those that are taken back, first one first, after this one (invalid: from the beginning).
    [[nodiscard]] Result<QList<StoredOperation>> undoneAfter(qint64 act, const OperationId& after, int limit);
    /// In the order they were decided or became known here.
    [[nodiscard]] Result<QList<StoredOperation>> ofConversation(ConversationId conversation);
    /// The inverse that took this operation back last.
    [[nodiscard]] Result<std::optional<StoredOperation>> latestUndoing(const OperationId& id);
    /// The member's latest act that is done, or earliest that is undone.
    [[nodiscard]] Result<std::optional<qint64>> lastDone(const MemberId& member);
    [[nodiscard]] Result<std::optional<qint64>> firstUndone(const MemberId& member);
    [[nodiscard]] Status setActState(qint64 act, ActState state);
    [[nodiscard]] Status setUndone(const OperationId& id, bool undone);
    [[nodiscard]] Status setBefore(const OperationId& id, const QJsonObject& before);

    /// In the order of folding: that of the log, and then what is pending. Without what stays on this machine.
    [[nodiscard]] Result<QList<StoredOperation>> inFoldingOrder(ConversationId conversation);
    /// What is about this target and stands after this place of the log, in that order, with what is pending at the
    /// end. Of one kind where nothing else is comparable.
    [[nodiscard]] Result<QList<StoredOperation>>
    aboutSince(ConversationId target, const std::optional<domain::OperationKind>& kind, qint64 order);
    /// What those had seen who moved messages to or from any of these conversations.
    [[nodiscard]] Result<QList<domain::SeenMail>> seenByPlacing(const QList<ConversationId>& conversations);
    /// Remembers which conversations a merge or a move took messages from or to; insert() does it.
    [[nodiscard]] Status notePlacing(const domain::Operation& operation);
    /// Whether anybody decided something about it; what stays on this machine does not count.
    [[nodiscard]] Result<bool> isDecided(ConversationId conversation);
    /// Oldest first: what no log holds yet.
    [[nodiscard]] Result<QList<domain::Operation>> pending(int limit);
    /// The same of what was decided at this device, or at all others.
    [[nodiscard]] Result<QList<domain::Operation>> pendingAt(const DeviceId& device, int limit);
    [[nodiscard]] Result<QList<domain::Operation>> pendingElsewhere(const DeviceId& device);
    /// Keeps its member, device, clock and payload, and nothing else of it.
    [[nodiscard]] Status restamp(const domain::Operation& operation);
    /// Whatever the log holds after this order is pending again: it is read once more.
    [[nodiscard]] Status forgetOrderAfter(qint64 order);
    /// The same, whole, of some kinds.
    [[nodiscard]] Result<QList<StoredOperation>> pendingOf(const QList<domain::OperationKind>& kinds);
    [[nodiscard]] Status remove(const OperationId& id);
    [[nodiscard]] Status setOrder(const OperationId& id, qint64 order);
    /// Newest first, for showing the log.
    [[nodiscard]] Result<QList<StoredOperation>> log(int limit);

private:
    Database& m_db;
};

} // namespace svarbord::storage
