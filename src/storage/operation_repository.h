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
    /// In the order they were folded.
    [[nodiscard]] Result<QList<StoredOperation>> ofConversation(ConversationId conversation);
    /// The inverse that took this operation back last.
    [[nodiscard]] Result<std::optional<StoredOperation>> latestUndoing(const OperationId& id);
    /// The member's latest act that is done, or earliest that is undone.
    [[nodiscard]] Result<std::optional<qint64>> lastDone(const MemberId& member);
    [[nodiscard]] Result<std::optional<qint64>> firstUndone(const MemberId& member);
    [[nodiscard]] Status setActState(qint64 act, ActState state);
    [[nodiscard]] Status setUndone(const OperationId& id, bool undone);
    [[nodiscard]] Status setBefore(const OperationId& id, const QJsonObject& before);

    /// Oldest first: what the transport has not taken yet.
    [[nodiscard]] Result<QList<domain::Operation>> pending(int limit);
    [[nodiscard]] Status setOrder(const OperationId& id, qint64 order);
    [[nodiscard]] Result<qint64> highestOrder();
    /// Newest first, for showing the log.
    [[nodiscard]] Result<QList<StoredOperation>> log(int limit);

private:
    Database& m_db;
};

} // namespace svarbord::storage
