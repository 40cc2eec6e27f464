// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

QJsonObject toJson(const Inbox& inbox)
{
    QJsonArray members;
    for (const MemberId& member : inbox.members)
        members.append(member.value);
    QJsonObject json{{u"name"_s, inbox.name}, {u"members"_s, members}, {u"position"_s, inbox.position}};
    if (inbox.into.isValid())
        json.insert(u"into"_s, inbox.into.value);
    return json;
}

Inbox inboxFrom(const QString& id, const QJsonObject& json)
{
    Inbox inbox;
    inbox.id = {id};
    inbox.name = json[u"name"].toString();
    for (const QJsonValue member : json[u"members"].toArray())
        inbox.members.append(MemberId{member.toString()});
    inbox.position = json[u"position"].toInt();
    inbox.into = {json[u"into"].toString()};
    return inbox;
}

InboxId ChannelPlace::inboxAt(Timestamp time) const
{
    InboxId inbox = Inbox::mainId();
    for (const Era& era : eras)
        if (era.since <= time)
            inbox = era.inbox;
    return inbox;
}

ChannelPlace ChannelPlace::moved(const InboxId& inbox) const
{
    return {{Era{{}, inbox}}};
}

ChannelPlace ChannelPlace::movedSince(Timestamp time, const InboxId& inbox) const
{
    ChannelPlace place = *this;
    if (place.eras.isEmpty())
        place.eras.append({{}, Inbox::mainId()});
    place.eras.removeIf([time](const Era& era) { return era.since >= time; });
    place.eras.append({time, inbox});
    return place;
}

QJsonObject toJson(const ChannelPlace& place)
{
    QJsonArray eras;
    for (const ChannelPlace::Era& era : place.eras)
        eras.append(QJsonObject{{u"since"_s, toMs(era.since)}, {u"inbox"_s, era.inbox.value}});
    return {{u"eras"_s, eras}};
}

ChannelPlace channelPlaceFrom(const QJsonObject& json)
{
    ChannelPlace place;
    for (const QJsonValue era : json[u"eras"].toArray())
        place.eras.append({fromMs(era[u"since"].toInteger()), InboxId{era[u"inbox"].toString()}});
    std::ranges::sort(place.eras, {}, &ChannelPlace::Era::since);
    return place;
}

InboxPlan::InboxPlan(const QList<Inbox>& stored, QHash<QString, ChannelPlace> places, QList<Channel> channels)
    : m_places(std::move(places)),
      m_channels(std::move(channels))
{
    for (const Inbox& inbox : stored) {
        if (inbox.into.isValid() && !inbox.isMain())
            m_removed.insert(inbox.id.value, inbox.into);
        else
            m_inboxes.append(inbox);
    }
    if (!find(Inbox::mainId())) {
        Inbox main;
        main.id = Inbox::mainId();
        main.position = -1;
        m_inboxes.append(main);
    }
    std::ranges::sort(m_inboxes, [](const Inbox& a, const Inbox& b) {
        return a.position != b.position ? a.position < b.position : a.id.value < b.id.value;
    });
}

std::optional<Inbox> InboxPlan::find(const InboxId& id) const
{
    const auto found = std::ranges::find(m_inboxes, id, &Inbox::id);
    return found == m_inboxes.end() ? std::nullopt : std::optional(*found);
}

QList<Inbox> InboxPlan::inboxesOf(const MemberId& member) const
{
    QList<Inbox> own = m_inboxes;
    own.removeIf([&member](const Inbox& inbox) { return !inbox.isFor(member); });
    return own;
}

std::optional<InboxId> InboxPlan::standingFor(const InboxId& id) const
{
    InboxId at = id;
    QSet<QString> passed;
    while (m_removed.contains(at.value) && !passed.contains(at.value)) {
        passed.insert(at.value);
        at = m_removed.value(at.value);
    }
    return find(at) ? std::optional(at) : std::nullopt;
}

/// Two members may have removed two inboxes into each other at once: what then belongs to none is in the main one.
InboxId InboxPlan::resolved(const InboxId& id) const
{
    return standingFor(id).value_or(Inbox::mainId());
}

InboxId InboxPlan::inboxOf(const QString& address, Timestamp now) const
{
    return resolved(m_places.value(address).inboxAt(now));
}

InboxId InboxPlan::inboxOf(ChannelId channel) const
{
    const auto found = std::ranges::find(m_channels, channel, &Channel::id);
    return found == m_channels.end() ? Inbox::mainId() : inboxOf(found->address, found->since);
}

QList<ChannelId> InboxPlan::channelsOf(const QString& address) const
{
    QList<ChannelId> ids;
    for (const Channel& channel : m_channels)
        if (channel.address == address)
            ids.append(channel.id);
    return ids;
}

std::optional<QList<ChannelId>> InboxPlan::shown(const InboxId& inbox, const MemberId& viewer) const
{
    QSet<QString> wanted;
    for (const Inbox& there : m_inboxes)
        if (inbox.isValid() ? there.id == inbox : there.isFor(viewer))
            wanted.insert(there.id.value);
    if (wanted.size() == m_inboxes.size() || m_inboxes.size() == 1)
        return std::nullopt;
    QList<ChannelId> ids;
    if (wanted.contains(Inbox::mainId().value))
        ids.append(ChannelId{});
    for (const Channel& channel : m_channels)
        if (wanted.contains(inboxOf(channel.address, channel.since).value))
            ids.append(channel.id);
    return ids;
}

} // namespace svarbord::domain
