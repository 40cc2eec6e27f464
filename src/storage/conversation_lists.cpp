// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of ConversationRepository: lists, counts and one conversation in full.
#include "storage/contact_repository.h"
#include "storage/conversation_box.h"
#include "storage/conversation_repository.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/message_repository.h"
#include "storage/place_repository.h"
#include "storage/tag_repository.h"
#include "storage/ticket_repository.h"
#include "storage/timeline_repository.h"

#include <QCoreApplication>

namespace svarbord::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRows = 500;
constexpr int mostEarlier = 20;

const QString rowColumns =
    u"id, subject, customer_name, customer_address, snippet, status, assignee, ticket_number, last_activity, "
    "snoozed_until, priority, message_count, unread, has_attachments, has_draft, send_problem"_s;

domain::ConversationRow rowFrom(const Query& query)
{
    domain::ConversationRow row;
    row.id = query.id<ConversationId>(0);
    row.subject = query.text(1);
    row.customerName = query.text(2);
    row.customerAddress = query.text(3);
    row.snippet = query.text(4);
    row.statusId = query.text(5);
    row.assignee = query.id<MemberId>(6);
    row.ticketNumber = query.text(7);
    row.lastActivity = query.time(8);
    row.snoozedUntil = query.time(9);
    row.priority = static_cast<domain::Priority>(query.integer(10));
    row.messageCount = static_cast<int>(query.integer(11));
    row.unread = query.boolean(12);
    row.hasAttachments = query.boolean(13);
    row.hasDraft = query.boolean(14);
    row.sendProblem = query.boolean(15);
    return row;
}

/// The rows of a view as SQL whose order an index gives. The literals must stay as they are: partial indexes are
/// chosen by them.
class ListSource
{
public:
    explicit ListSource(const domain::ViewQuery& query) : m_query(query)
    {
        m_where = condition();
        if (query.account.isValid())
            m_where += u" AND account = ?"_s;
    }

    [[nodiscard]] Query select(Database& db, const QString& columns, const std::optional<domain::ListKey>& after,
                               const QString& tail) const
    {
        QString sql = u"SELECT "_s + columns + u" FROM conversation WHERE "_s + m_where;
        // The first comparison alone lets the index be entered at the right place.
        if (after)
            sql += u" AND last_activity <= ? AND (last_activity, id) < (?, ?)"_s;
        Query query = db.queryText(sql + tail);
        if (takesMember())
            query.bind(m_query.member);
        if (m_query.account.isValid())
            query.bind(m_query.account);
        if (after)
            query.with(after->lastActivity, after->lastActivity, after->id);
        return query;
    }

private:
    [[nodiscard]] bool takesMember() const
    {
        return m_query.view == domain::View::Mine || m_query.view == domain::View::Mentions;
    }

    [[nodiscard]] QString condition() const
    {
        switch (m_query.view) {
        case domain::View::AllOpen:
            return u"box = 0"_s;
        case domain::View::Mine:
            return u"box = 0 AND assignee = ?"_s;
        case domain::View::Unassigned:
            return u"box = 0 AND assignee = ''"_s;
        case domain::View::Mentions:
            return u"box < 3 AND id IN (SELECT conversation FROM mention WHERE member = ?)"_s;
        case domain::View::Snoozed:
            return u"box = 1"_s;
        case domain::View::Sent:
            return u"has_sent = 1 AND box < 3"_s;
        case domain::View::Closed:
            return u"box = 2"_s;
        case domain::View::Spam:
            return u"box = 3"_s;
        case domain::View::All:
            break;
        }
        return u"box < 3"_s;
    }

    const domain::ViewQuery& m_query;
    QString m_where;
};

const QString newestFirst = u" ORDER BY last_activity DESC, id DESC LIMIT ? OFFSET ?"_s;

std::optional<domain::ListKey> keyAt(Database& db, const ListSource& source,
                                     const std::optional<domain::ListKey>& after, int skip)
{
    Query query = source.select(db, u"last_activity, id"_s, after, newestFirst);
    if (!query.with(1, skip).next())
        return std::nullopt;
    return domain::ListKey{query.time(0), query.id<ConversationId>(1)};
}

QList<domain::ConversationRow> earlierOf(Database& db, ContactId contact, ConversationId except)
{
    QList<domain::ConversationRow> rows;
    Query query = db.queryText(u"SELECT "_s + rowColumns +
                               u" FROM conversation WHERE contact = ? AND id <> ? AND box < 4 "
                               "ORDER BY last_activity DESC LIMIT ?"_s);
    query.with(contact, except, mostEarlier);
    while (query.next())
        rows.append(rowFrom(query));
    return rows;
}

} // namespace

Result<QList<domain::ConversationRow>>
ConversationRepository::page(const domain::ViewQuery& query, std::optional<domain::ListKey> after, int skip, int limit)
{
    return guarded([&] {
        QList<domain::ConversationRow> rows;
        Query found = ListSource(query).select(m_db, rowColumns, after, newestFirst);
        found.with(std::clamp(limit, 1, mostRows), std::max(skip, 0));
        while (found.next())
            rows.append(rowFrom(found));
        return rows;
    });
}

Result<ListShape> ConversationRepository::shape(const domain::ViewQuery& query)
{
    return guarded([&] {
        ListShape shape;
        const ListSource source(query);
        std::optional<domain::ListKey> key = keyAt(m_db, source, {}, 0);
        while (key) {
            shape.anchors.append(*key);
            key = keyAt(m_db, source, key, ListShape::step - 1);
        }
        if (!shape.anchors.isEmpty()) {
            Query rest = source.select(m_db, u"count(*)"_s, shape.anchors.last(), {});
            shape.total = (shape.anchors.size() - 1) * ListShape::step + 1 + (rest.next() ? rest.integer(0) : 0);
        }
        return shape;
    });
}

Result<QList<ConversationId>> ConversationRepository::idsFrom(const domain::ViewQuery& query,
                                                              const domain::ListKey& first)
{
    return guarded([&] {
        QList<ConversationId> ids;
        // The source begins after a key; ids are positive, so there is one just before the first row's.
        const domain::ListKey before{first.lastActivity, ConversationId{first.id.value + 1}};
        Query rows = ListSource(query).select(m_db, u"id"_s, before, u" ORDER BY last_activity DESC, id DESC"_s);
        while (rows.next())
            ids.append(rows.id<ConversationId>(0));
        return ids;
    });
}

Result<domain::ViewCounts> ConversationRepository::counts(const MemberId& member)
{
    return guarded([&] {
        domain::ViewCounts counts;
        const auto number = [](Query& query) { return query.next() ? static_cast<int>(query.integer(0)) : 0; };
        Query boxes =
            m_db.query("SELECT sum(n) FILTER (WHERE box = 0), sum(n) FILTER (WHERE box = 0 AND assignee = ?), "
                       "sum(n) FILTER (WHERE box = 0 AND assignee = ''), sum(n) FILTER (WHERE box = 1) "
                       "FROM conversation_count WHERE box < 2");
        if (boxes.with(member).next()) {
            counts.allOpen = static_cast<int>(boxes.integer(0));
            counts.mine = static_cast<int>(boxes.integer(1));
            counts.unassigned = static_cast<int>(boxes.integer(2));
            counts.snoozed = static_cast<int>(boxes.integer(3));
        }
        Query mentions = m_db.query("SELECT count(DISTINCT conversation) FROM mention "
                                    "JOIN conversation ON conversation.id = conversation WHERE member = ? AND box < 3");
        counts.mentions = number(mentions.with(member));
        Query outbox = m_db.query("SELECT count(*) FROM outbox WHERE state IN (0, 1, 3, 4, 6)");
        counts.outbox = number(outbox);
        return counts;
    });
}

Result<QList<domain::ConversationRow>> ConversationRepository::rows(const QList<ConversationId>& ids)
{
    return guarded([&] {
        QList<domain::ConversationRow> rows;
        Query query = m_db.queryText(u"SELECT "_s + rowColumns + u" FROM conversation WHERE id = ?"_s);
        for (const ConversationId id : ids)
            if (query.again().with(id).next())
                rows.append(rowFrom(query));
        return rows;
    });
}

Result<bool> ConversationRepository::isFollowed(ConversationId id, const MemberId& member)
{
    return guarded([&] {
        return m_db.query("SELECT 1 FROM follower WHERE conversation = ? AND member = ?").with(id, member).next();
    });
}

Result<domain::ConversationDetail> ConversationRepository::detail(ConversationId id)
{
    return guarded([&]() -> Result<domain::ConversationDetail> {
        const QList<domain::ConversationRow> found = required(rows({id}));
        if (found.isEmpty())
            return fail(ErrorCode::NotFound, QCoreApplication::translate("storage", "This conversation is not here."));
        domain::ConversationDetail detail;
        detail.row = found.first();
        detail.ticket = required(TicketRepository(m_db).ofConversation(id));
        detail.tags = required(TagRepository(m_db).ofConversation(id));
        detail.messages = required(MessageRepository(m_db).ofConversation(id));
        detail.events = required(TimelineRepository(m_db).ofConversation(id));
        QList<ConversationId> parts = required(PlaceRepository(m_db).partsOf(id));
        parts.removeOne(id);
        detail.mergedIn = required(rows(parts));
        for (const ConversationId part : std::as_const(parts))
            if (!detail.ticket)
                detail.ticket = required(TicketRepository(m_db).ofConversation(part));
        Query links = m_db.query("SELECT account, contact FROM conversation WHERE id = ?");
        if (links.with(id).next()) {
            detail.account = links.id<AccountId>(0);
            const auto contact = links.id<ContactId>(1);
            if (auto known = ContactRepository(m_db).find(contact))
                detail.contact = *known;
            if (contact.isValid())
                detail.earlier = earlierOf(m_db, contact, id);
        }
        return detail;
    });
}

} // namespace svarbord::storage
