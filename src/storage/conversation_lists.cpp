// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of ConversationRepository: lists, counts and one conversation in full.
#include "storage/conversation_box.h"
#include "storage/conversation_head.h"
#include "storage/conversation_repository.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/list_rows.h"
#include "storage/message_repository.h"
#include "storage/timeline_repository.h"

#include <limits>

namespace svarbord::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRows = 500;

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

const QString newestFirst = u" ORDER BY last_activity DESC, id DESC LIMIT ? OFFSET ?"_s;

/// Whether one index gives it: everything, or what one channel brought.
bool isOneList(const domain::ViewQuery& query)
{
    return !query.channels || query.channels->size() == 1;
}

std::optional<ChannelId> onlyChannel(const domain::ViewQuery& query)
{
    return query.channels ? std::optional(query.channels->first()) : std::nullopt;
}

std::optional<domain::ListKey> keyOf(Query query)
{
    return query.next() ? std::optional(domain::ListKey{query.time(0), query.id<ConversationId>(1)}) : std::nullopt;
}

/// The key so many rows below another. Of a million rows most of the time went into comparing each with the pair of
/// time and id: the few of the same moment are counted apart, and the others stepped over.
std::optional<domain::ListKey> keyBelow(Database& db, const domain::ViewQuery& view, const domain::ListKey& key,
                                        qint64 rows)
{
    const auto channel = onlyChannel(view);
    const QString columns = u"last_activity, id"_s;
    Query same = selectList(db, view, channel, u"count(*)"_s, {}, u" AND last_activity = ? AND id >= ?"_s);
    same.with(key.lastActivity, key.id);
    const qint64 passed = same.next() ? same.integer(0) : 0;
    if (passed > rows) // of one moment are so many that they would be stepped over again and again
        return keyOf(std::move(selectList(db, view, channel, columns, key, newestFirst).with(1, rows - 1)));
    return keyOf(std::move(selectList(db, view, channel, columns, {}, u" AND last_activity <= ?"_s + newestFirst)
                               .with(key.lastActivity, 1, rows - 1 + passed)));
}

/// Of several channels: the keys from a place on, without the first skip of them.
QList<ConversationId> mergedIds(Database& db, const domain::ViewQuery& view,
                                const std::optional<domain::ListKey>& after, int skip, int limit)
{
    QList<ConversationId> ids;
    MergedRows rows(db, view, after);
    for (auto key = rows.next(); key && ids.size() < limit; key = rows.next())
        if (--skip < 0)
            ids.append(key->id);
    return ids;
}

ListShape mergedShape(Database& db, const domain::ViewQuery& view)
{
    ListShape shape;
    MergedRows rows(db, view, {});
    for (auto key = rows.next(); key; key = rows.next())
        if (shape.total++ % ListShape::step == 0)
            shape.anchors.append(*key);
    return shape;
}

/// A source begins after a key; ids are positive, so there is one just before each row's.
domain::ListKey before(const domain::ListKey& row)
{
    return {row.lastActivity, ConversationId{row.id.value + 1}};
}

} // namespace

Result<QList<domain::ConversationRow>>
ConversationRepository::page(const domain::ViewQuery& query, std::optional<domain::ListKey> after, int skip, int limit)
{
    return guarded([&] {
        limit = std::clamp(limit, 1, mostRows);
        skip = std::max(skip, 0);
        if (!isOneList(query))
            return required(this->rows(mergedIds(m_db, query, after, skip, limit)));
        QList<domain::ConversationRow> rows;
        Query found = selectList(m_db, query, onlyChannel(query), rowColumns, after, newestFirst);
        found.with(limit, skip);
        while (found.next())
            rows.append(rowFrom(found));
        return rows;
    });
}

Result<ListShape> ConversationRepository::shape(const domain::ViewQuery& query)
{
    return guarded([&] {
        if (!isOneList(query))
            return mergedShape(m_db, query);
        ListShape shape;
        auto key = keyOf(
            std::move(selectList(m_db, query, onlyChannel(query), u"last_activity, id"_s, {}, newestFirst).with(1, 0)));
        while (key) {
            shape.anchors.append(*key);
            key = keyBelow(m_db, query, *key, ListShape::step);
        }
        if (!shape.anchors.isEmpty()) {
            Query rest = selectList(m_db, query, onlyChannel(query), u"count(*)"_s, shape.anchors.last(), {});
            shape.total = (shape.anchors.size() - 1) * ListShape::step + 1 + (rest.next() ? rest.integer(0) : 0);
        }
        return shape;
    });
}

Result<QList<domain::ListKey>> ConversationRepository::stretch(const domain::ViewQuery& query,
                                                               const domain::ListKey& first,
                                                               const domain::ListKey& last)
{
    return guarded([&] {
        QList<domain::ListKey> keys;
        if (isOneList(query)) {
            Query rows = selectList(m_db, query, onlyChannel(query), u"last_activity, id"_s, before(first),
                                    u" AND (last_activity, id) >= (?, ?) ORDER BY last_activity DESC, id DESC"_s);
            rows.with(last.lastActivity, last.id);
            while (rows.next())
                keys.append({rows.time(0), rows.id<ConversationId>(1)});
            return keys;
        }
        MergedRows rows(m_db, query, before(first));
        for (auto key = rows.next(); key && *key >= last; key = rows.next())
            keys.append(*key);
        return keys;
    });
}

Result<QList<ConversationId>> ConversationRepository::idsFrom(const domain::ViewQuery& query,
                                                              const domain::ListKey& first)
{
    return guarded([&] {
        QList<ConversationId> ids;
        if (!isOneList(query))
            return mergedIds(m_db, query, before(first), 0, std::numeric_limits<int>::max());
        Query rows = selectList(m_db, query, onlyChannel(query), u"id"_s, before(first),
                                u" ORDER BY last_activity DESC, id DESC"_s);
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

Result<QHash<ChannelId, domain::ViewCounts>> ConversationRepository::countsByChannel(const MemberId& member)
{
    return guarded([&] {
        QHash<ChannelId, domain::ViewCounts> counts;
        Query boxes =
            m_db.query("SELECT channel, sum(n) FILTER (WHERE box = 0), sum(n) FILTER (WHERE box = 0 AND assignee = ?), "
                       "sum(n) FILTER (WHERE box = 0 AND assignee = ''), sum(n) FILTER (WHERE box = 1) "
                       "FROM conversation_count WHERE box < 2 GROUP BY channel");
        boxes.with(member);
        while (boxes.next()) {
            domain::ViewCounts& here = counts[boxes.id<ChannelId>(0)];
            here.allOpen = static_cast<int>(boxes.integer(1));
            here.mine = static_cast<int>(boxes.integer(2));
            here.unassigned = static_cast<int>(boxes.integer(3));
            here.snoozed = static_cast<int>(boxes.integer(4));
        }
        Query mentions = m_db.query("SELECT channel, count(DISTINCT conversation) FROM mention "
                                    "JOIN conversation ON conversation.id = conversation WHERE member = ? AND box < 3 "
                                    "GROUP BY channel");
        mentions.with(member);
        while (mentions.next())
            counts[mentions.id<ChannelId>(0)].mentions = static_cast<int>(mentions.integer(1));
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
        domain::ConversationDetail detail = required(headOf(m_db, id));
        detail.messages = required(MessageRepository(m_db).ofConversation(id));
        detail.events = required(TimelineRepository(m_db).ofConversation(id));
        return detail;
    });
}

} // namespace svarbord::storage
