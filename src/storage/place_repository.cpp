// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/place_repository.h"

#include "domain/placing.h"
#include "storage/conversation_repository.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/message_repository.h"

namespace svarbord::storage {

Result<bool> PlaceRepository::isInUse()
{
    return guarded([&] {
        Query any = m_db.query("SELECT EXISTS (SELECT 1 FROM message_place) OR EXISTS (SELECT 1 FROM displaced) OR "
                               "EXISTS (SELECT 1 FROM conversation WHERE merged_into IS NOT NULL)");
        return any.next() && any.boolean(0);
    });
}

Result<ConversationId> PlaceRepository::mergedInto(ConversationId conversation)
{
    return guarded([&] {
        Query query = m_db.query("SELECT merged_into FROM conversation WHERE id = ?");
        return query.with(conversation).next() ? query.id<ConversationId>(0) : ConversationId{};
    });
}

ConversationId PlaceRepository::shown(ConversationId own)
{
    return domain::shownIn(own, [this](ConversationId id) { return required(mergedInto(id)); });
}

Result<ConversationId> PlaceRepository::shownIn(ConversationId conversation)
{
    return guarded([&] { return shown(conversation); });
}

Result<QList<ConversationId>> PlaceRepository::partsOf(ConversationId conversation)
{
    return guarded([&] {
        QList<ConversationId> parts;
        Query query = m_db.query("WITH RECURSIVE part(id) AS (SELECT ? UNION SELECT c.id FROM part "
                                 "JOIN conversation c ON c.merged_into = part.id) SELECT id FROM part");
        query.with(conversation);
        while (query.next())
            parts.append(query.id<ConversationId>(0));
        return parts;
    });
}

Result<std::optional<ConversationId>> PlaceRepository::homeOf(MessageId message)
{
    return guarded([&]() -> std::optional<ConversationId> {
        Query query = m_db.query("SELECT home FROM displaced WHERE message = ?");
        if (!query.with(message).next())
            return std::nullopt;
        return query.id<ConversationId>(0);
    });
}

QList<PlaceRepository::Located> PlaceRepository::ofHome(ConversationId home)
{
    QList<Located> messages;
    Query here = m_db.query("SELECT m.id FROM message m WHERE m.conversation = ? "
                            "AND NOT EXISTS (SELECT 1 FROM displaced d WHERE d.message = m.id)");
    here.with(home);
    while (here.next())
        messages.append({here.id<MessageId>(0), home, home, {}, false});
    Query elsewhere = m_db.query("SELECT m.id, m.conversation, d.reason, d.evidence FROM displaced d "
                                 "JOIN message m ON m.id = d.message WHERE d.home = ?");
    elsewhere.with(home);
    while (elsewhere.next())
        messages.append({elsewhere.id<MessageId>(0),
                         home,
                         elsewhere.id<ConversationId>(1),
                         {static_cast<domain::PlacementReason>(elsewhere.integer(2)), elsewhere.text(3)},
                         true});
    return messages;
}

/// Applies the rules to every message of one home.
void PlaceRepository::arrange(ConversationId home, QSet<ConversationId>& touched)
{
    QList<Located> located = ofHome(home);
    QList<domain::PlacedMessage> thread;
    QStringList ids;
    for (Located& entry : located) {
        const domain::Message message = required(MessageRepository(m_db).find(entry.id));
        const QString oldest = message.references.isEmpty() ? QString() : message.references.last();
        thread.append({message.messageIdHeader, message.inReplyTo.isEmpty() ? oldest : message.inReplyTo});
        ids.append(message.messageIdHeader);
        if (!entry.displaced)
            entry.placement = message.placement;
    }
    QHash<QString, ConversationId> put = required(placesOf(ids));
    put.removeIf([](const auto& place) { return !place.value().isValid(); });
    const auto own = domain::ownPlaces(home, thread, put);
    for (qsizetype i = 0; i < located.size(); ++i)
        locate(located.at(i), own.value(thread.at(i).messageId, home), touched);
}

void PlaceRepository::locate(const Located& message, ConversationId own, QSet<ConversationId>& touched)
{
    const ConversationId target = shown(own);
    if (own == message.home && target == message.home)
        m_db.query("DELETE FROM displaced WHERE message = ?").with(message.id).run();
    else
        m_db.query("INSERT INTO displaced(message, home, own, reason, evidence) VALUES (?1, ?2, ?3, ?4, ?5) "
                   "ON CONFLICT DO UPDATE SET own = ?3")
            .with(message.id, message.home, own, static_cast<int>(message.placement.reason), message.placement.evidence)
            .run();
    const bool moved = own != message.home;
    required(MessageRepository(m_db).move(
        message.id, target,
        moved ? domain::Placement{domain::PlacementReason::Moved, message.placement.evidence} : message.placement));
    if (target == message.shown)
        return;
    touched.insert(message.shown);
    touched.insert(target);
}

/// What hangs on a conversation that is shown with another is found there.
void PlaceRepository::bringAlong(ConversationId conversation)
{
    m_db.query("UPDATE OR REPLACE mention SET conversation = ?1 WHERE comment IN "
               "(SELECT id FROM operation WHERE conversation = ?2 AND kind = 'comment')")
        .with(shown(conversation), conversation)
        .run();
}

void PlaceRepository::refresh(const QSet<ConversationId>& touched)
{
    for (const ConversationId id : touched)
        required(ConversationRepository(m_db).recompute(id));
}

Result<QSet<ConversationId>> PlaceRepository::merge(ConversationId from, ConversationId into)
{
    return guarded([&] {
        const QList<ConversationId> parts = required(partsOf(from));
        QSet<ConversationId> homes;
        Query displaced = m_db.query("SELECT DISTINCT home FROM displaced WHERE own = ?");
        for (const ConversationId part : parts) {
            homes.insert(part);
            displaced.again().with(part);
            while (displaced.next())
                homes.insert(displaced.id<ConversationId>(0));
        }
        QSet<ConversationId> touched{from, shown(from)};
        m_db.query("UPDATE conversation SET merged_into = ? WHERE id = ?").with(into, from).run();
        touched.insert(shown(from));
        for (const ConversationId home : homes)
            arrange(home, touched);
        for (const ConversationId part : parts)
            bringAlong(part);
        refresh(touched);
        return touched;
    });
}

Result<QHash<QString, ConversationId>> PlaceRepository::placesOf(const QStringList& messageIds)
{
    return guarded([&] {
        QHash<QString, ConversationId> places;
        Query query = m_db.query("SELECT conversation FROM message_place WHERE message_id = ?");
        for (const QString& id : messageIds)
            places.insert(id, query.again().with(id).next() ? query.id<ConversationId>(0) : ConversationId{});
        return places;
    });
}

Result<QSet<ConversationId>> PlaceRepository::put(const QHash<QString, ConversationId>& places)
{
    return guarded([&] {
        QSet<ConversationId> homes;
        const auto here = required(MessageRepository(m_db).holding(places.keys()));
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            if (place->isValid())
                m_db.query("INSERT OR REPLACE INTO message_place(message_id, conversation) VALUES (?, ?)")
                    .with(place.key(), *place)
                    .run();
            else
                m_db.query("DELETE FROM message_place WHERE message_id = ?").with(place.key()).run();
            if (const auto found = here.constFind(place.key()); found != here.constEnd())
                homes.insert(required(homeOf(found->message)).value_or(found->conversation));
        }
        QSet<ConversationId> touched;
        for (const ConversationId home : homes)
            arrange(home, touched);
        refresh(touched);
        return touched;
    });
}

Result<PlaceRepository::Settled> PlaceRepository::settle(const domain::Message& message)
{
    return guarded([&]() -> Settled {
        Query concerned = m_db.query("SELECT EXISTS (SELECT 1 FROM displaced WHERE home = ?1) OR "
                                     "EXISTS (SELECT 1 FROM message_place WHERE message_id = ?2) OR "
                                     "EXISTS (SELECT 1 FROM conversation WHERE id = ?1 AND merged_into IS NOT NULL)");
        if (concerned.with(message.conversation, message.messageIdHeader).next() && !concerned.boolean(0))
            return {message.conversation, {}};
        QSet<ConversationId> touched;
        arrange(message.conversation, touched);
        refresh(touched);
        Query place = m_db.query("SELECT conversation FROM message WHERE id = ?");
        const bool here = place.with(message.id).next();
        return {here ? place.id<ConversationId>(0) : message.conversation, touched};
    });
}

} // namespace svarbord::storage
