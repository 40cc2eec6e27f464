// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace svarbord {

using InboxId = TextId<struct InboxTag>; ///< UUIDv7, or "main" for the one that is always there
using ChannelId = Id<struct ChannelTag>; ///< local to one database; 0 = came through none (imported)

} // namespace svarbord

namespace svarbord::domain {

/// Where channels bring their conversations together, for some members or for everybody. Kept as a shared value.
struct Inbox
{
    static constexpr QStringView area = u"inbox";
    [[nodiscard]] static InboxId mainId() { return {QStringLiteral("main")}; }

    InboxId id;
    QString name;
    QList<MemberId> members; ///< none = everybody
    int position = 0;        ///< smaller is higher
    InboxId into;            ///< where its channels and conversations went when it was removed

    bool operator==(const Inbox&) const = default;

    [[nodiscard]] bool isMain() const { return id == mainId(); }
    [[nodiscard]] bool isFor(const MemberId& member) const { return members.isEmpty() || members.contains(member); }
};

[[nodiscard]] QJsonObject toJson(const Inbox& inbox);
[[nodiscard]] Inbox inboxFrom(const QString& id, const QJsonObject& json);

/// Which inbox the conversations of a channel belong to, by when they began. Kept as a shared value under its address.
struct ChannelPlace
{
    static constexpr QStringView area = u"channel";
    struct Era
    {
        Timestamp since{};
        InboxId inbox;

        bool operator==(const Era&) const = default;
    };
    QList<Era> eras; ///< oldest first; none = the main inbox

    bool operator==(const ChannelPlace&) const = default;

    [[nodiscard]] InboxId inboxAt(Timestamp time) const;
    /// All of it goes to another inbox, or only what begins from now on.
    [[nodiscard]] ChannelPlace moved(const InboxId& inbox) const;
    [[nodiscard]] ChannelPlace movedSince(Timestamp time, const InboxId& inbox) const;
};

[[nodiscard]] QJsonObject toJson(const ChannelPlace& place);
[[nodiscard]] ChannelPlace channelPlaceFrom(const QJsonObject& json);

/// What conversations are filed under: a channel, from some moment on. Moving a channel to another inbox files nothing
/// anew, whatever its history is: inboxes are only said to show other channels.
struct Channel
{
    ChannelId id;
    QString address; ///< lower-cased
    Timestamp since{};
};

/// The inboxes of a workspace and what is in each.
class InboxPlan
{
public:
    InboxPlan() = default;
    InboxPlan(const QList<Inbox>& stored, QHash<QString, ChannelPlace> places, QList<Channel> channels);

    /// Those that were not removed, in their order. The main one is among them always.
    [[nodiscard]] const QList<Inbox>& inboxes() const { return m_inboxes; }
    [[nodiscard]] std::optional<Inbox> find(const InboxId& id) const;
    [[nodiscard]] QList<Inbox> inboxesOf(const MemberId& member) const;
    /// The inbox that is there in place of this one, itself where it was not removed; nullopt where none is, as its
    /// making was taken back.
    [[nodiscard]] std::optional<InboxId> standingFor(const InboxId& id) const;
    /// The same for what has to be somewhere: the main inbox where there is no other.
    [[nodiscard]] InboxId resolved(const InboxId& id) const;
    [[nodiscard]] ChannelPlace placeOf(const QString& address) const { return m_places.value(address); }
    /// Where what begins now goes.
    [[nodiscard]] InboxId inboxOf(const QString& address, Timestamp now) const;
    [[nodiscard]] InboxId inboxOf(ChannelId channel) const;
    [[nodiscard]] QList<ChannelId> channelsOf(const QString& address) const;
    /// What somebody sees in an inbox, or in all of theirs; nullopt = everything there is.
    [[nodiscard]] std::optional<QList<ChannelId>> shown(const InboxId& inbox, const MemberId& viewer) const;

private:
    QList<Inbox> m_inboxes;
    QHash<QString, InboxId> m_removed; ///< by id: where it went
    QHash<QString, ChannelPlace> m_places;
    QList<Channel> m_channels;
};

} // namespace svarbord::domain
