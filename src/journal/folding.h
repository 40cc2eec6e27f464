// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/operation.h"
#include "storage/operation_repository.h"
#include "storage/store.h"

#include <QSet>

namespace svarbord::journal {

/// Carries out an operation on what the team shares (domain::OperationKind::SetShared) and gives what its inverse
/// needs: the last in the order of the log wins. Throws what storage::required() throws.
QJsonObject foldShared(storage::WriteContext& context, const domain::Operation& operation);

/// Whether an operation itself is at fault where it could not be folded, rather than the disk.
[[nodiscard]] bool isAboutContent(ErrorCode code);
/// The database refused it, which is no conflict that an operation means.
[[nodiscard]] bool isConstraint(const Error& error);

/// Folds operations into the database within one transaction. Its functions throw what storage::required() throws:
/// for use inside Store::write().
class Folding
{
public:
    explicit Folding(storage::WriteContext& context) : m_context(context) {}

    /// Fills in id, device, clock and base revision, checks the rules, folds and stores. act 0 = part of no act.
    storage::StoredOperation apply(domain::Operation operation, qint64 act);

    [[nodiscard]] qint64 beginAct(const MemberId& member);
    /// True when folding it would leave the conversation as it is.
    [[nodiscard]] bool changesNothing(const domain::Operation& operation);
    /// Folds the inverses of an act's operations, last one first: at most this many, of those before the one named.
    /// Fewer than limit: the act is taken back.
    QList<storage::StoredOperation> takeBack(qint64 act, const OperationId& before, int limit);
    /// Folds the inverses of the inverses, first one first, of those after the one named.
    QList<storage::StoredOperation> doAgain(qint64 act, const OperationId& after, int limit);

private:
    [[nodiscard]] bool tryToApply(const domain::Operation& operation);
    void stamp(domain::Operation& operation);
    QJsonObject fold(const domain::Operation& operation, QSet<ConversationId>& touched);

    storage::WriteContext& m_context;
};

} // namespace svarbord::journal
