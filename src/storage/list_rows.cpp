// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/list_rows.h"

#include "storage/database.h"

#include <algorithm>

namespace svarbord::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The literals must stay as they are: partial indexes are chosen by them.
QString conditionOf(domain::View view)
{
    switch (view) {
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

/// Of one channel: for a range of boxes SQLite would rather sort what conversation_channel_box gives, a second for a
/// million rows.
QString indexOf(domain::View view)
{
    if (view == domain::View::All)
        return u" INDEXED BY conversation_channel_all"_s;
    return view == domain::View::Sent ? u" INDEXED BY conversation_channel_sent"_s : QString();
}

QString sqlOf(const domain::ViewQuery& query, std::optional<ChannelId> channel, const QString& columns, bool after)
{
    QString sql = u"SELECT "_s + columns + u" FROM conversation"_s + (channel ? indexOf(query.view) : QString()) +
                  u" WHERE "_s + conditionOf(query.view);
    // Few are mentions: they are looked at one by one, not the channel's for whether they are.
    if (channel)
        sql += query.view == domain::View::Mentions ? u" AND +channel = ?"_s : u" AND channel = ?"_s;
    // The first comparison alone lets the index be entered at the right place.
    if (after)
        sql += u" AND last_activity <= ? AND (last_activity, id) < (?, ?)"_s;
    return sql;
}

Query bound(Query rows, const domain::ViewQuery& query, std::optional<ChannelId> channel,
            const std::optional<domain::ListKey>& after)
{
    if (query.view == domain::View::Mine || query.view == domain::View::Mentions)
        rows.bind(query.member);
    if (channel)
        rows.bind(channel->value);
    if (after)
        rows.with(after->lastActivity, after->lastActivity, after->id);
    return rows;
}

} // namespace

Query selectList(Database& db, const domain::ViewQuery& query, std::optional<ChannelId> channel, const QString& columns,
                 const std::optional<domain::ListKey>& after, const QString& tail)
{
    return bound(db.queryText(sqlOf(query, channel, columns, after.has_value()) + tail), query, channel, after);
}

Query explainList(Database& db, const domain::ViewQuery& query, std::optional<ChannelId> channel,
                  const QString& columns, const QString& tail)
{
    const QString sql = u"EXPLAIN QUERY PLAN "_s + sqlOf(query, channel, columns, false) + tail;
    return bound(db.queryText(sql), query, channel, {});
}

MergedRows::MergedRows(Database& db, const domain::ViewQuery& query, const std::optional<domain::ListKey>& after)
{
    for (const ChannelId channel : query.channels.value_or(QList<ChannelId>())) {
        Query rows =
            selectList(db, query, channel, u"last_activity, id"_s, after, u" ORDER BY last_activity DESC, id DESC"_s);
        if (!rows.next())
            continue;
        const domain::ListKey head{rows.time(0), rows.id<ConversationId>(1)};
        m_sources.push_back({std::move(rows), head});
    }
}

std::optional<domain::ListKey> MergedRows::next()
{
    const auto newest = std::ranges::max_element(m_sources, {}, &Source::head);
    if (newest == m_sources.end())
        return std::nullopt;
    const domain::ListKey key = newest->head;
    if (newest->query.next())
        newest->head = {newest->query.time(0), newest->query.id<ConversationId>(1)};
    else
        m_sources.erase(newest);
    return key;
}

} // namespace svarbord::storage
