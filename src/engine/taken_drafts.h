// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/found_draft.h"
#include "domain/taken_draft.h"
#include "storage/store.h"

#include <QList>

namespace svarbord::engine {

// Who goes on with whose draft (domain::TakenDraft). Within a transaction; may throw what storage::required() throws.

/// Tells whoever began it, where that is a colleague and there is a conversation.
void tellTaken(storage::WriteContext& context, const domain::FoundDraft& found, ConversationId conversation);
/// The member here goes on with his own again; whoever had taken it is told.
void takeBackDraft(storage::WriteContext& context, ConversationId conversation);
/// It was sent or thrown away by one of the two.
void endTaken(storage::WriteContext& context, ConversationId conversation);

/// Those that the member here began and somebody else goes on with.
[[nodiscard]] QList<domain::TakenDraft> takenFromHere(storage::Database& db);

} // namespace svarbord::engine
