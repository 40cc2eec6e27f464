// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/team_json.h"

#include <cstdio>

namespace svarbord::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString timeText(Timestamp time)
{
    return toDateTime(time).toString(Qt::ISODate);
}

QJsonObject memberJson(const domain::RosterMember& entry)
{
    return {{u"id"_s, entry.member.id.value},
            {u"name"_s, entry.member.name},
            {u"address"_s, entry.member.address},
            {u"role"_s, domain::roleName(entry.member.role)},
            {u"seat"_s, domain::seatName(entry.member.seat)},
            {u"removed"_s, entry.removed}};
}

QJsonObject requestJson(const domain::JoinRequest& request)
{
    return {{u"device"_s, request.device.value}, {u"member"_s, request.wish.value},
            {u"name"_s, request.name},           {u"address"_s, request.address},
            {u"machine"_s, request.machine},     {u"keyMark"_s, services::TeamService::keyMark(request.publicKey)},
            {u"time"_s, timeText(request.time)}};
}

} // namespace

QString phaseName(engine::TeamPhase phase)
{
    using enum engine::TeamPhase;
    switch (phase) {
    case Local:
        return u"local"_s;
    case NoKey:
        return u"no-key"_s;
    case Founding:
        return u"founding"_s;
    case Waiting:
        return u"waiting"_s;
    case Declined:
        return u"declined"_s;
    case Member:
        return u"member"_s;
    case Removed:
        return u"removed"_s;
    }
    return {};
}

QJsonObject rosterJson(const domain::Roster& roster)
{
    QJsonArray members;
    for (const domain::RosterMember& entry : roster.members)
        members.append(memberJson(entry));
    QJsonArray requests;
    for (const domain::JoinRequest& request : roster.requests)
        requests.append(requestJson(request));
    return {{u"shared"_s, roster.isFounded()},
            {u"workspace"_s, roster.workspace},
            {u"title"_s, roster.title},
            {u"members"_s, members},
            {u"requests"_s, requests}};
}

QJsonArray devicesJson(const domain::Roster& roster, const DeviceId& self)
{
    QJsonArray devices;
    for (const domain::RosterDevice& device : roster.devices)
        devices.append(QJsonObject{{u"id"_s, device.id.value},
                                   {u"member"_s, device.member.value},
                                   {u"machine"_s, device.machine},
                                   {u"keyMark"_s, services::TeamService::keyMark(device.publicKey)},
                                   {u"active"_s, roster.isActive(device.id)},
                                   {u"this"_s, device.id == self}});
    return devices;
}

QJsonObject teamJson(const services::TeamService& team)
{
    QJsonObject json = rosterJson(team.roster());
    json.insert(u"state"_s, phaseName(team.state().phase));
    json.insert(u"self"_s, team.self().value);
    json.insert(u"device"_s, team.state().device.value);
    json.insert(u"keyMark"_s, team.ownKeyMark());
    if (!team.state().problem.isEmpty())
        json.insert(u"problem"_s, team.state().problem);
    if (!team.state().rights.isEmpty())
        json.insert(u"folderRights"_s, team.state().rights);
    return json;
}

QJsonObject decisionJson(const services::TeamDecision& decision)
{
    QJsonObject json{
        {u"id"_s, decision.id.value},         {u"time"_s, timeText(decision.time)},
        {u"member"_s, decision.member.value}, {u"role"_s, decision.role ? domain::roleName(*decision.role) : QString()},
        {u"machine"_s, decision.machine},     {u"kind"_s, domain::operationKindName(decision.kind)},
        {u"text"_s, decision.text},           {u"pending"_s, decision.isPending},
        {u"undone"_s, decision.isUndone}};
    if (decision.target.isValid())
        json.insert(u"target"_s, decision.target.toText());
    if (!decision.refusedBecause.isEmpty())
        json.insert(u"refused"_s, decision.refusedBecause);
    return json;
}

QString lineFromInput()
{
    QByteArray line;
    for (int c = std::getc(stdin); c != EOF && c != '\n'; c = std::getc(stdin))
        line.append(static_cast<char>(c));
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

QCoro::Task<Result<QJsonValue>> failing(Error error)
{
    co_return fail(std::move(error));
}

} // namespace svarbord::ctl
