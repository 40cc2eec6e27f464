// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/overtaking.h"

#include "domain/fold.h"
#include "journal/log_settings.h"
#include "storage/overtaken_repository.h"

#include <algorithm>

namespace svarbord::journal {

using domain::Operation;
using storage::OperationRepository;
using storage::required;
using storage::StoredOperation;

namespace {

/// What is older is history: nobody waits for it any more.
constexpr std::chrono::hours recent{24 * 30};

/// Decided by a person here, and not taken back: what goes with something else is part of no act.
bool isOwnAct(const StoredOperation& stored)
{
    return stored.act != 0 && !stored.undone && !stored.operation.undoes.isValid();
}

} // namespace

void Overtaking::came(const Operation& theirs, qint64 order)
{
    if (domain::decidedFields(theirs).isEmpty())
        return;
    // A new workstation reads years of what others decided.
    if (!required(storage::OvertakenRepository(m_context.db).hasActedSince(m_context.now - recent)))
        return;
    // What has no target of its own is told apart by its kind.
    const auto kind = domain::hasNoTarget(theirs.kind) ? std::optional(theirs.kind) : std::nullopt;
    const qint64 known = knownBy(theirs);
    const auto since = required(OperationRepository(m_context.db).aboutSince(theirs.target, kind, known));
    const auto isReplaced = [&](auto mine) {
        return std::any_of(std::next(mine), since.end(), [&](const StoredOperation& later) {
            return later.operation.id != theirs.id &&
                   (domain::overtakes(later.operation, mine->operation) || domain::overtakes(later.operation, theirs));
        });
    };
    for (auto mine = since.begin(); mine != since.end() && mine->order != 0 && mine->order < order; ++mine)
        if (isOwnAct(*mine) && domain::overtakes(theirs, mine->operation) && !isReplaced(mine) &&
            domain::timeOf(mine->operation) >= m_context.now - recent)
            keep({0, domain::OvertakenBy::Decision, mine->operation, theirs, {}});
}

/// Up to where its author meant to overrule others: who takes back what he did means that, not what came after it.
qint64 Overtaking::knownBy(const Operation& theirs)
{
    if (theirs.undoes.isValid())
        if (const auto undone = required(OperationRepository(m_context.db).find(theirs.undoes)))
            return undone->order;
    return orderAt(required(orderBaseIn(m_context.db)), domain::knownPosition(theirs) + 1);
}

void Overtaking::madeVoid(const StoredOperation& mine, const Operation& theirs)
{
    if (isOwnAct(mine))
        keep({0, domain::OvertakenBy::Removal, mine.operation, theirs, {}});
}

void Overtaking::refused(const StoredOperation& mine, domain::Permission reason)
{
    if (isOwnAct(mine))
        keep({0, domain::OvertakenBy::Rights, mine.operation, {}, reason});
}

void Overtaking::keep(const domain::Overtaken& overtaken)
{
    required(storage::OvertakenRepository(m_context.db).add(overtaken));
    m_context.changes.overtaken = true;
}

} // namespace svarbord::journal
