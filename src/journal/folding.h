// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/operation.h"
#include "storage/operation_repository.h"
#include "storage/store.h"

namespace svarbord::journal {

/// Folds operations into the database within one transaction. Its functions throw what storage::required() throws:
/// for use inside Store::write().
class Folding
{
public:
    explicit Folding(storage::WriteContext& context) : m_context(context) {}

    /// Fills in id, device, clock and base revision, checks the rules, folds and stores. act 0 = part of no act.
    storage::StoredOperation apply(domain::Operation operation, qint64 act);

    [[nodiscard]] qint64 beginAct(const MemberId& member);
    /// Folds the inverse of every operation of an act, last one first.
    QList<storage::StoredOperation> takeBack(qint64 act);
    /// Folds the inverses of the inverses, first one first.
    QList<storage::StoredOperation> doAgain(qint64 act);

private:
    void stamp(domain::Operation& operation);
    void keepRetraction(const domain::Operation& operation);

    storage::WriteContext& m_context;
};

} // namespace svarbord::journal
