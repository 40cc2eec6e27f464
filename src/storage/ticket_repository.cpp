// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ticket_repository.h"

#include "base/stable_hash.h"
#include "storage/conversation_repository.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/place_repository.h"
#include "storage/timeline_repository.h"

#include <array>
#include <span>

namespace svarbord::storage {

namespace {

/// Nine digits: of ten thousand tickets, two share one in one workspace of twenty. Then that of the higher id is
/// longer.
constexpr std::array<qint64, 3> numberSpaces{900'000'000, 900'000'000'000, 900'000'000'000'000};

domain::Ticket ticketFrom(const Query& row)
{
    domain::Ticket ticket;
    ticket.id = row.id<TicketId>(0);
    ticket.conversation = row.id<ConversationId>(1);
    ticket.number = row.text(2);
    ticket.name = row.text(3);
    ticket.pipeline = row.text(4);
    ticket.statusId = row.text(5);
    ticket.priority = static_cast<domain::Priority>(row.integer(6));
    ticket.owner = row.id<MemberId>(7);
    ticket.source = row.text(8);
    ticket.created = row.time(9);
    ticket.updated = row.time(10);
    ticket.closed = row.time(11);
    return ticket;
}

QString numberIn(qint64 space, ConversationId conversation)
{
    const auto hash = static_cast<quint64>(stableHash({"ticket number", conversation.toText().toLatin1()}));
    return QString::number(space / 9 + static_cast<qint64>(hash % static_cast<quint64>(space)));
}

void renumber(Database& db, ConversationId conversation, const QString& number)
{
    db.query("UPDATE ticket SET number = ? WHERE conversation = ?").with(number, conversation).run();
    db.query("UPDATE conversation SET ticket_number = ? WHERE id = ?").with(number, conversation).run();
}

/// Follows from the conversation alone, as does the ticket: all workstations give it the same one without talking. Of
/// two that would have the same one the lower id keeps it, in whatever order they became known.
QString numberFor(Database& db, ConversationId conversation, std::span<const qint64> spaces = numberSpaces)
{
    QString number;
    for (; !spaces.empty(); spaces = spaces.subspan(1)) {
        number = numberIn(spaces.front(), conversation);
        Query taken = db.query("SELECT conversation FROM ticket WHERE number = ?");
        if (!taken.with(number).next())
            break;
        const auto holder = taken.id<ConversationId>(0);
        if (conversation.value < holder.value) {
            renumber(db, holder, numberFor(db, holder, spaces.subspan(1)));
            break;
        }
    }
    return number;
}

} // namespace

Result<domain::Ticket> TicketRepository::open(ConversationId conversation, const QString& name, const QString& source,
                                              Timestamp now)
{
    return guarded([&] {
        if (const auto existing = required(ofConversation(conversation)))
            return *existing;
        const domain::ConversationState state = required(ConversationRepository(m_db).state(conversation));
        const TicketId id{stableHash({"ticket", conversation.toText().toLatin1()})};
        const QString number = numberFor(m_db, conversation);
        m_db.query("INSERT INTO ticket(id, conversation, number, name, pipeline, status, priority, owner, source, "
                   "created, updated, closed) VALUES (?, ?, ?, ?, 'standard', ?, ?, ?, ?, ?, ?, ?)")
            .with(id, conversation, number, name, state.statusId, static_cast<int>(state.priority), state.assignee,
                  source, now, now, state.closedAt)
            .run();
        m_db.query("UPDATE conversation SET ticket_number = ? WHERE id = ?").with(number, conversation).run();
        required(follow(conversation, now));
        required(TimelineRepository(m_db).add(conversation,
                                              {domain::TimelineEvent::Kind::TicketOpened, {}, {}, now, number, {}}));
        return *required(ofConversation(conversation));
    });
}

Result<std::optional<domain::Ticket>> TicketRepository::ofConversation(ConversationId conversation)
{
    return guarded([&]() -> std::optional<domain::Ticket> {
        Query query =
            m_db.query("SELECT id, conversation, number, name, pipeline, status, priority, owner, source, "
                       "created, updated, closed FROM ticket WHERE conversation = ? ORDER BY created LIMIT 1");
        if (!query.with(conversation).next())
            return std::nullopt;
        return ticketFrom(query);
    });
}

Result<std::optional<ConversationId>> TicketRepository::findByNumber(const QString& number)
{
    return guarded([&]() -> std::optional<ConversationId> {
        Query query = m_db.query("SELECT conversation FROM ticket WHERE number = ?");
        if (!query.with(number).next())
            return std::nullopt;
        return query.id<ConversationId>(0);
    });
}

Status TicketRepository::follow(ConversationId conversation, Timestamp now)
{
    return guarded([&] {
        const ConversationId shown = required(PlaceRepository(m_db).shownIn(conversation));
        m_db.query("UPDATE ticket SET (status, priority, owner, closed) = "
                   "(SELECT status, priority, assignee, closed_at FROM conversation WHERE id = ?1), updated = ?2 "
                   "WHERE conversation IN (WITH RECURSIVE part(id) AS (SELECT ?1 UNION SELECT c.id FROM part "
                   "JOIN conversation c ON c.merged_into = part.id) SELECT id FROM part) "
                   "AND (status, priority, owner, closed) <> "
                   "(SELECT status, priority, assignee, closed_at FROM conversation WHERE id = ?1)")
            .with(shown, now)
            .run();
    });
}

Result<qint64> TicketRepository::count()
{
    return guarded([&] {
        Query query = m_db.query("SELECT count(*) FROM ticket");
        return query.next() ? query.integer(0) : 0;
    });
}

} // namespace svarbord::storage
