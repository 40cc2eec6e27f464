// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/roster_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/member_repository.h"

namespace svarbord::storage {

namespace {

void readMembers(Database& db, domain::Roster& roster)
{
    Query query = db.query("SELECT id, name, address, role, seat, removed FROM roster_member");
    while (query.next()) {
        const domain::Member member{query.id<MemberId>(0), query.text(1), query.text(2),
                                    static_cast<domain::Role>(query.integer(3)),
                                    static_cast<domain::Seat>(query.integer(4))};
        roster.members.insert(member.id.value, {member, query.boolean(5)});
    }
}

void readDevices(Database& db, domain::Roster& roster)
{
    Query query = db.query("SELECT id, member, public_key, machine, withdrawn FROM roster_device");
    while (query.next()) {
        const auto id = query.id<DeviceId>(0);
        roster.devices.insert(id.value, {id, query.id<MemberId>(1), query.blob(2), query.text(3), query.boolean(4)});
    }
}

void readRequests(Database& db, domain::Roster& roster)
{
    Query query =
        db.query("SELECT device, wish, name, address, public_key, machine, time FROM join_request ORDER BY place");
    while (query.next())
        roster.requests.append({query.id<DeviceId>(0), query.id<MemberId>(1), query.text(2), query.text(3),
                                query.blob(4), query.text(5), query.time(6)});
}

void writeMembers(Database& db, const domain::Roster& roster)
{
    MemberRepository present(db);
    for (const domain::RosterMember& entry : roster.members) {
        const domain::Member& member = entry.member;
        db.query("INSERT INTO roster_member(id, name, address, role, seat, removed) VALUES (?, ?, ?, ?, ?, ?)")
            .with(member.id, member.name, member.address, static_cast<int>(member.role), static_cast<int>(member.seat),
                  entry.removed)
            .run();
        required(entry.removed ? present.remove(member.id) : present.put(member));
    }
}

void writeDevices(Database& db, const domain::Roster& roster)
{
    for (const domain::RosterDevice& device : roster.devices)
        db.query("INSERT INTO roster_device(id, member, public_key, machine, withdrawn) VALUES (?, ?, ?, ?, ?)")
            .with(device.id, device.member, device.publicKey, device.machine, device.withdrawn)
            .run();
}

void writeRequests(Database& db, const domain::Roster& roster)
{
    qint64 place = 0;
    for (const domain::JoinRequest& request : roster.requests)
        db.query("INSERT INTO join_request(place, device, wish, name, address, public_key, machine, time) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .with(++place, request.device, request.wish, request.name, request.address, request.publicKey,
                  request.machine, request.time)
            .run();
}

} // namespace

Result<domain::Roster> RosterRepository::load()
{
    return guarded([&] {
        domain::Roster roster;
        Query query = m_db.query("SELECT id, title FROM roster_workspace");
        if (query.next()) {
            roster.workspace = query.text(0);
            roster.title = query.text(1);
        }
        readMembers(m_db, roster);
        readDevices(m_db, roster);
        readRequests(m_db, roster);
        return roster;
    });
}

Status RosterRepository::put(const domain::Roster& roster)
{
    return guarded([&] {
        m_db.execute("DELETE FROM roster_workspace; DELETE FROM roster_member; DELETE FROM roster_device; "
                     "DELETE FROM join_request");
        if (roster.isFounded())
            m_db.query("INSERT INTO roster_workspace(id, title) VALUES (?, ?)")
                .with(roster.workspace, roster.title)
                .run();
        writeMembers(m_db, roster);
        writeDevices(m_db, roster);
        writeRequests(m_db, roster);
    });
}

} // namespace svarbord::storage
