// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placing.h"

#include <QSet>

namespace svarbord::domain {

ConversationId shownIn(ConversationId own, const MergedInto& mergedInto)
{
    QSet<ConversationId> passed;
    for (ConversationId next = mergedInto(own); next.isValid() && !passed.contains(own); next = mergedInto(own)) {
        passed.insert(own);
        own = next;
    }
    return own;
}

bool makesCircle(ConversationId from, ConversationId into, const MergedInto& mergedInto)
{
    QSet<ConversationId> passed;
    for (ConversationId at = into; at.isValid() && !passed.contains(at); at = mergedInto(at)) {
        if (at == from)
            return true;
        passed.insert(at);
    }
    return false;
}

QHash<QString, ConversationId> ownPlaces(ConversationId home, const QList<PlacedMessage>& messages,
                                         const QHash<QString, ConversationId>& put)
{
    QHash<QString, QString> parents;
    for (const PlacedMessage& message : messages)
        parents.insert(message.messageId, message.parent);
    QHash<QString, ConversationId> places;
    for (const PlacedMessage& message : messages) {
        ConversationId place = home;
        QSet<QString> passed; // strangers write the headers: they may name each other in a ring
        for (QString at = message.messageId; parents.contains(at) && !passed.contains(at); at = parents.value(at)) {
            if (const auto found = put.constFind(at); found != put.constEnd()) {
                place = *found;
                break;
            }
            passed.insert(at);
        }
        places.insert(message.messageId, place);
    }
    return places;
}

} // namespace svarbord::domain
