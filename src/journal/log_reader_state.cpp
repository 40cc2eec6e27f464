// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace svarbord::journal {

using domain::Permission;
using domain::Roster;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int version = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(journal)
};

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesFrom(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

qint64 numberFrom(const QJsonValue& value)
{
    return value.toString().toLongLong();
}

QJsonObject toJson(const domain::RosterDevice& device)
{
    QJsonObject object = domain::devicePayload(device);
    object.insert(u"withdrawn"_s, device.withdrawn);
    return object;
}

QJsonObject toJson(const domain::JoinRequest& request)
{
    return {{u"device"_s, request.device.value},
            {u"wish"_s, request.wish.value},
            {u"name"_s, request.name},
            {u"address"_s, request.address},
            {u"key"_s, base64(request.publicKey)},
            {u"machine"_s, request.machine},
            {u"time"_s, QString::number(toMs(request.time))}};
}

QJsonObject toJson(const Roster& roster)
{
    QJsonArray members;
    for (const domain::RosterMember& member : roster.members)
        members.append(domain::memberPayload(member));
    QJsonArray devices;
    for (const domain::RosterDevice& device : roster.devices)
        devices.append(toJson(device));
    QJsonArray requests;
    for (const domain::JoinRequest& request : roster.requests)
        requests.append(toJson(request));
    return {{u"workspace"_s, roster.workspace},
            {u"title"_s, roster.title},
            {u"members"_s, members},
            {u"devices"_s, devices},
            {u"requests"_s, requests}};
}

domain::RosterMember memberFrom(const QJsonObject& object)
{
    domain::Member member{MemberId{object[u"member"].toString()}, object[u"name"].toString(),
                          object[u"address"].toString(),
                          domain::roleFromName(object[u"role"].toString()).value_or(domain::Role::Agent),
                          domain::seatFromName(object[u"seat"].toString()).value_or(domain::Seat::ViewOnly)};
    return {std::move(member), object[u"removed"].toBool()};
}

Roster rosterFrom(const QJsonObject& object)
{
    Roster roster;
    roster.workspace = object[u"workspace"].toString();
    roster.title = object[u"title"].toString();
    for (const QJsonValue entry : object[u"members"].toArray()) {
        const domain::RosterMember member = memberFrom(entry.toObject());
        roster.members.insert(member.member.id.value, member);
    }
    for (const QJsonValue entry : object[u"devices"].toArray()) {
        const DeviceId id{entry[u"device"].toString()};
        roster.devices.insert(id.value, {id, MemberId{entry[u"member"].toString()}, bytesFrom(entry[u"key"]),
                                         entry[u"machine"].toString(), entry[u"withdrawn"].toBool()});
    }
    for (const QJsonValue entry : object[u"requests"].toArray())
        roster.requests.append({DeviceId{entry[u"device"].toString()}, MemberId{entry[u"wish"].toString()},
                                entry[u"name"].toString(), entry[u"address"].toString(), bytesFrom(entry[u"key"]),
                                entry[u"machine"].toString(), fromMs(numberFrom(entry[u"time"]))});
    return roster;
}

} // namespace

QByteArray LogReader::state() const
{
    QJsonObject chains;
    for (auto it = m_chains.begin(); it != m_chains.end(); ++it)
        chains.insert(it.key(), QJsonObject{{u"hash"_s, base64(it->hash)}, {u"clock"_s, QString::number(it->clock)}});
    const QJsonObject object{
        {u"v"_s, version},
        {u"roster"_s, toJson(m_roster)},
        {u"beginning"_s, base64(m_beginning)},
        {u"onlyBeginning"_s, base64(m_onlyBeginning)},
        {u"chains"_s, chains},
        {u"newest"_s, QString::number(m_newest.position)},
        {u"newestHash"_s, base64(m_newest.hash)},
        {u"position"_s, QString::number(m_position)},
        {u"clock"_s, QString::number(m_newestClock)},
        {u"received"_s, QString::number(toMs(m_newestReceived))},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<LogReader> LogReader::fromState(const QByteArray& state, AuthorOf authorOf)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object[u"v"].toInt() != version)
        return fail(ErrorCode::Corrupt, Text::tr("What is known of the shared journal cannot be read."));
    LogReader reader(std::move(authorOf));
    reader.m_roster = rosterFrom(object[u"roster"].toObject());
    reader.m_beginning = bytesFrom(object[u"beginning"]);
    reader.m_onlyBeginning = bytesFrom(object[u"onlyBeginning"]);
    const QJsonObject chains = object[u"chains"].toObject();
    for (auto it = chains.begin(); it != chains.end(); ++it)
        reader.m_chains.insert(it.key(), {bytesFrom(it.value()[u"hash"]), numberFrom(it.value()[u"clock"])});
    reader.m_newest = {numberFrom(object[u"newest"]), bytesFrom(object[u"newestHash"])};
    reader.m_position = numberFrom(object[u"position"]);
    reader.m_newestClock = numberFrom(object[u"clock"]);
    reader.m_newestReceived = fromMs(numberFrom(object[u"received"]));
    return reader;
}

QString setAsideText(SetAside reason)
{
    switch (reason) {
    case SetAside::Unreadable:
        return Text::tr("It cannot be read. Somebody put another message into the folder, or it was cut.");
    case SetAside::TooLarge:
        return Text::tr("It is larger than Svarbord ever writes an entry.");
    case SetAside::Newer:
        return Text::tr("A newer Svarbord wrote it. Update the program to see it.");
    case SetAside::NotFounded:
        return Text::tr("It lies before the beginning of the journal.");
    case SetAside::ForeignWorkspace:
        return Text::tr("It belongs to another workspace.");
    case SetAside::UnknownDevice:
        return Text::tr("It comes from a computer that was never let in.");
    case SetAside::Withdrawn:
        return Text::tr("It comes from a computer or a member that does not belong to the team any more.");
    case SetAside::BadSignature:
        return Text::tr("Its signature is wrong: it was forged or changed.");
    case SetAside::ForeignOperation:
        return Text::tr("It claims what another member decided.");
    case SetAside::Disordered:
        return Text::tr("Its decisions are not in the order they were made.");
    case SetAside::Repeated:
        return Text::tr("It lies in the journal already.");
    case SetAside::Gap:
        return Text::tr("An earlier entry of the same computer is missing or was moved.");
    case SetAside::Backdated:
        return Text::tr("It claims to be older than it can be.");
    case SetAside::Ahead:
        return Text::tr("It claims a time that has not come yet. Check the clock of that computer.");
    case SetAside::Withheld:
        return Text::tr(
            "The mail server lists it and does not hand it over, so what follows on it may be missing here. "
            "Svarbord keeps asking for it. If it stays so, ask whoever runs the mail server to repair the "
            "folder Svarbord/Journal.");
    }
    return {};
}

QString permissionText(Permission reason)
{
    switch (reason) {
    case Permission::Granted:
        return {};
    case Permission::NoMember:
        return Text::tr("Only members of the team may do this.");
    case Permission::SeatTooLow:
        return Text::tr("This needs a full seat.");
    case Permission::RoleTooLow:
        return Text::tr("Only supervisors or administrators may do this.");
    case Permission::NotTheirs:
        return Text::tr("Somebody else's comment cannot be taken back.");
    case Permission::AlreadyExists:
        return Text::tr("This workspace, computer or key exists already.");
    case Permission::LastOne:
        return Text::tr("At least one administrator with a computer has to remain.");
    case Permission::Malformed:
        return Text::tr("This cannot be done: the value is not allowed.");
    }
    return {};
}

} // namespace svarbord::journal
