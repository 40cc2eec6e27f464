// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/timeline_repository.h"

#include "domain/timeline.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/operation_repository.h"

#include <algorithm>

namespace svarbord::storage {

Result<QList<domain::TimelineEvent>> TimelineRepository::ofConversation(ConversationId conversation)
{
    return guarded([&] {
        QList<domain::TimelineEvent> events;
        for (const StoredOperation& stored : required(OperationRepository(m_db).ofConversation(conversation))) {
            if (auto event = domain::timelineEventOf(stored.operation, stored.before)) {
                event->undone = stored.undone;
                events.append(*std::move(event));
            }
        }
        Query derived = m_db.query("SELECT kind, time, member, text, before FROM event WHERE conversation = ? "
                                   "ORDER BY time, id");
        derived.with(conversation);
        while (derived.next())
            events.append({static_cast<domain::TimelineEvent::Kind>(derived.integer(0)),
                           {},
                           derived.id<MemberId>(2),
                           derived.time(1),
                           derived.text(3),
                           derived.text(4)});
        std::ranges::stable_sort(events, {}, &domain::TimelineEvent::time);
        return events;
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
