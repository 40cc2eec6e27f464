// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace svarbord::domain {

// Where a message is shown is three rules on top of each other:
//   home   the conversation that threading gives it: follows from mail alone, and never changes
//   own    where a member put it, or the nearest mail it answers; else its home
//   shown  own, followed through the conversations that members merged
// Taking a decision back only removes it from the rules, so each can be taken back at any time and in any order.

/// The conversation another is merged into; invalid where it stands by itself.
using MergedInto = std::function<ConversationId(ConversationId)>;

/// Follows merges to where a conversation's messages are shown.
[[nodiscard]] ConversationId shownIn(ConversationId own, const MergedInto& mergedInto);
/// Whether merging one into the other would make a circle; such a merge changes nothing.
[[nodiscard]] bool makesCircle(ConversationId from, ConversationId into, const MergedInto& mergedInto);

/// A message as the rules see it.
struct PlacedMessage
{
    QString messageId; ///< without angle brackets
    QString parent;    ///< the mail it answers; that may be one we do not have
};

/// The own place of each message of one home. put: where members put messages, by Message-ID.
[[nodiscard]] QHash<QString, ConversationId> ownPlaces(ConversationId home, const QList<PlacedMessage>& messages,
                                                       const QHash<QString, ConversationId>& put);

} // namespace svarbord::domain
