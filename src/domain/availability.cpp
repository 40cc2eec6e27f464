// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/availability.h"

#include "domain/group.h"

#include <algorithm>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

Timestamp timeFrom(const QJsonValue& value)
{
    return fromMs(std::max<qint64>(value.toInteger(), 0));
}

Standing standingOf(const Group& group, const QList<Member>& members, const Standings& standings)
{
    Standing sum{Availability::Away, {}, {}};
    bool isAnybodyOffline = false;
    for (const MemberId& id : group.members) {
        if (std::ranges::find(members, id, &Member::id) == members.end())
            continue; // removed from the team
        const auto found = standings.constFind(id);
        if (found == standings.cend())
            return {};
        isAnybodyOffline = isAnybodyOffline || found->availability == Availability::Offline;
        if (found->until != Timestamp{} && (sum.until == Timestamp{} || found->until < sum.until))
            sum.until = found->until;
    }
    return isAnybodyOffline ? Standing{Availability::Offline, {}, {}} : sum;
}

} // namespace

QJsonObject Absence::toJson() const
{
    QJsonObject object{{u"member"_s, member.value}, {u"since"_s, toMs(since)}};
    if (until != Timestamp{})
        object.insert(u"until"_s, toMs(until));
    if (!note.isEmpty())
        object.insert(u"note"_s, note);
    return object;
}

Absence Absence::fromJson(const QString& key, const QJsonObject& object)
{
    return {MemberId{key}, timeFrom(object[u"since"]), timeFrom(object[u"until"]),
            object[u"note"].toString().simplified().left(longestNote)};
}

bool mayTellAbsence(const Member& author, const Operation& operation)
{
    if (operation.kind != OperationKind::SetShared || operation.payload[u"area"].toString() != Absence::area)
        return true;
    return operation.payload[u"key"].toString() == author.id.value || author.role == Role::Supervisor ||
           author.role == Role::Administrator;
}

Standings standingsAt(Timestamp now, const QList<Member>& members, const QList<Group>& groups,
                      const QList<Absence>& absences, const std::optional<QSet<MemberId>>& online)
{
    Standings standings;
    for (const Member& member : members)
        if (online && !online->contains(member.id))
            standings.insert(member.id, {Availability::Offline, {}, {}});
    for (const Absence& absence : absences)
        if (absence.holdsAt(now))
            standings.insert(absence.member, {Availability::Away, absence.until, absence.note});
    Standings ofGroups;
    for (const Group& group : groups)
        if (const Standing standing = standingOf(group, members, standings);
            standing.availability != Availability::Available)
            ofGroups.insert(group.id, standing);
    standings.insert(ofGroups);
    return standings;
}

std::optional<Timestamp> nextReturn(const QList<Absence>& absences, Timestamp now)
{
    std::optional<Timestamp> next;
    for (const Absence& absence : absences)
        if (absence.until > now && (!next || absence.until < *next))
            next = absence.until;
    return next;
}

} // namespace svarbord::domain
