// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inbox_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/shared_repository.h"

namespace svarbord::storage {

using domain::ChannelPlace;
using domain::Inbox;

namespace {

QList<ChannelId> channelsOfAccount(Database& db, AccountId account)
{
    QList<ChannelId> ids;
    Query query = db.query("SELECT c.id FROM account a JOIN channel c ON c.address = a.address_key WHERE a.id = ?");
    query.with(account);
    while (query.next())
        ids.append(query.id<ChannelId>(0));
    return ids;
}

} // namespace

Result<domain::InboxPlan> InboxRepository::plan()
{
    return guarded([&] {
        SharedRepository shared(m_db);
        QList<Inbox> inboxes;
        const auto stored = required(shared.list(Inbox::area.toString()));
        for (auto entry = stored.cbegin(); entry != stored.cend(); ++entry)
            inboxes.append(domain::inboxFrom(entry.key(), *entry));
        if (inboxes.isEmpty()) // nobody made any: everything is in the one
            return domain::InboxPlan({}, {}, {});
        QHash<QString, ChannelPlace> places;
        const auto moved = required(shared.list(ChannelPlace::area.toString()));
        for (auto entry = moved.cbegin(); entry != moved.cend(); ++entry)
            places.insert(entry.key(), domain::channelPlaceFrom(*entry));
        QList<domain::Channel> channels;
        Query rows = m_db.query("SELECT id, address, since FROM channel ORDER BY address, since");
        while (rows.next())
            channels.append({rows.id<ChannelId>(0), rows.text(1), rows.time(2)});
        return domain::InboxPlan(inboxes, places, channels);
    });
}

Result<domain::ViewQuery> InboxRepository::narrowed(domain::ViewQuery query, const MemberId& viewer)
{
    return guarded([&] {
        query.channels = query.account.isValid() ? std::optional(channelsOfAccount(m_db, query.account))
                                                 : required(plan()).shown(query.inbox, viewer);
        return query;
    });
}

Status InboxRepository::ensureChannel(const QString& address)
{
    return guarded([&] {
        m_db.query("INSERT OR IGNORE INTO channel(address, since) VALUES (?, 0)")
            .with(address.trimmed().toLower())
            .run();
    });
}

Result<bool> InboxRepository::isUsed(const QString& address)
{
    return guarded([&] {
        Query query = m_db.query("SELECT 1 FROM conversation_count WHERE n > 0 AND channel IN "
                                 "(SELECT id FROM channel WHERE address = ?) LIMIT 1");
        return query.with(address.trimmed().toLower()).next();
    });
}

Status InboxRepository::fileByEras(const QString& address, const ChannelPlace& place)
{
    return guarded([&] {
        for (const ChannelPlace::Era& era : place.eras) {
            m_db.query("INSERT OR IGNORE INTO channel(address, since) VALUES (?, ?)").with(address, era.since).run();
            // The last activity is never before the beginning, and the index knows it.
            m_db.query("UPDATE conversation SET channel = (SELECT id FROM channel WHERE address = ?1 AND since = ?2) "
                       "WHERE channel IN (SELECT id FROM channel WHERE address = ?1 AND since < ?2) "
                       "AND box IN (0, 1, 2, 3, 4) AND last_activity >= ?2 AND created >= ?2 AND ?2 > 0")
                .with(address, era.since)
                .run();
        }
    });
}

} // namespace svarbord::storage
