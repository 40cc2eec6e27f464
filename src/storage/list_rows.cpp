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

} // namespace

Query selectList(Database& db, const domain::ViewQuery& query, std::optional<ChannelId> channel, const QString& columns,
                 const std::optional<domain::ListKey>& after, const QString& tail)
{
    QString sql = u"SELECT "_s + columns + u" FROM conversation WHERE "_s + conditionOf(query.view);
    if (channel)
        sql += u" AND channel = ?"_s;
    // The first comparison alone lets the index be entered at the right place.
    if (after)
        sql += u" AND last_activity <= ? AND (last_activity, id) < (?, ?)"_s;
    Query rows = db.queryText(sql + tail);
    if (query.view == domain::View::Mine || query.view == domain::View::Mentions)
        rows.bind(query.member);
    if (channel)
        rows.bind(channel->value);
    if (after)
        rows.with(after->lastActivity, after->lastActivity, after->id);
    return rows;
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
