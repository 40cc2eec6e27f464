// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/timeline_repository.h"

#include "domain/timeline.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/operation_repository.h"
#include "storage/place_repository.h"

#include <algorithm>

namespace svarbord::storage {

namespace {

void appendEvents(Database& db, ConversationId conversation, QList<domain::TimelineEvent>& events)
{
    for (const StoredOperation& stored : required(OperationRepository(db).ofConversation(conversation))) {
        if (auto event = domain::timelineEventOf(stored.operation, stored.before)) {
            event->undone = stored.undone;
            event->conversation = conversation;
            events.append(*std::move(event));
        }
    }
    Query derived = db.query("SELECT kind, time, member, text, before FROM event WHERE conversation = ? "
                             "ORDER BY time, id");
    derived.with(conversation);
    while (derived.next())
        events.append({static_cast<domain::TimelineEvent::Kind>(derived.integer(0)),
                       {},
                       derived.id<MemberId>(2),
                       derived.time(1),
                       derived.text(3),
                       derived.text(4),
                       false,
                       conversation});
}

} // namespace

Result<QList<domain::TimelineEvent>> TimelineRepository::ofConversation(ConversationId conversation)
{
    return guarded([&] {
        QList<domain::TimelineEvent> events;
        for (const ConversationId part : required(PlaceRepository(m_db).partsOf(conversation)))
            appendEvents(m_db, part, events);
        std::ranges::stable_sort(events, {}, &domain::TimelineEvent::time);
        return events;
    });
}

Result<bool> TimelineRepository::has(ConversationId conversation, domain::TimelineEvent::Kind kind,
                                     const QString& before)
{
    return guarded([&] {
        return m_db.query("SELECT 1 FROM event WHERE conversation = ? AND kind = ? AND before = ?")
            .with(conversation, static_cast<int>(kind), before)
            .next();
    });
}

Status TimelineRepository::add(ConversationId conversation, const domain::TimelineEvent& event)
{
    return guarded([&] {
        m_db.query("INSERT INTO event(conversation, kind, time, member, text, before) VALUES (?, ?, ?, ?, ?, ?)")
            .with(conversation, static_cast<int>(event.kind), event.time, event.member, event.text, event.before)
            .run();
    });
}

} // namespace svarbord::storage
