// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "storage/store.h"

#include <QSet>

namespace svarbord::journal {

struct FoldedPlaces
{
    QJsonObject before;           ///< what its inverse needs
    QSet<ConversationId> touched; ///< that messages came to or went from: how they stand is to be settled
};

/// Carries out a merge, a split or a move. A merge that would make a circle (two members merged the same two the other
/// way round) changes nothing. Throws what storage::required() throws.
FoldedPlaces foldPlaces(storage::WriteContext& context, const domain::Operation& operation);

/// The conversations of whose mail such a decision tells what its author had seen. Where it is decided, comes or is
/// taken out, mail there may count for new or no longer, also if nothing is moved.
[[nodiscard]] QSet<ConversationId> toldOfBy(const domain::Operation& operation);

} // namespace svarbord::journal
