// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/member_repository.h"

#include "domain/group.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/shared_repository.h"

namespace svarbord::storage {

namespace {

domain::Member memberFrom(const Query& row)
{
    return {row.id<MemberId>(0), row.text(1), row.text(2), static_cast<domain::Role>(row.integer(3)),
            static_cast<domain::Seat>(row.integer(4))};
}

} // namespace

Result<QList<domain::Member>> MemberRepository::list()
{
    return guarded([&] {
        QList<domain::Member> members;
        Query query = m_db.query("SELECT id, name, address, role, seat FROM member ORDER BY name, id");
        while (query.next())
            members.append(memberFrom(query));
        return members;
    });
}

Result<std::optional<domain::Member>> MemberRepository::find(const MemberId& id)
{
    return guarded([&]() -> std::optional<domain::Member> {
        Query query = m_db.query("SELECT id, name, address, role, seat FROM member WHERE id = ?");
        if (!query.with(id).next())
            return std::nullopt;
        return memberFrom(query);
    });
}

Result<std::optional<domain::Member>> MemberRepository::findAssignee(const MemberId& id)
{
    if (!domain::isGroup(id))
        return find(id);
    return guarded([&]() -> std::optional<domain::Member> {
        const auto shared = required(SharedRepository(m_db).find(domain::Group::area.toString(), id.value));
        if (!shared)
            return std::nullopt;
        return domain::Group::fromJson(id.value, *shared).asAssignee();
    });
}

Result<bool> MemberRepository::isAssignee(const MemberId& id)
{
    return guarded([&] {
        Query query = m_db.query("SELECT 1 FROM conversation WHERE assignee = ? LIMIT 1");
        return query.with(id).next();
    });
}

Status MemberRepository::put(const domain::Member& member)
{
    return guarded([&] {
        m_db.query("INSERT INTO member(id, name, address, role, seat) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE "
                   "SET name = excluded.name, address = excluded.address, role = excluded.role, seat = excluded.seat")
            .with(member.id, member.name, member.address, static_cast<int>(member.role), static_cast<int>(member.seat))
            .run();
    });
}

Status MemberRepository::remove(const MemberId& id)
{
    return guarded([&] { m_db.query("DELETE FROM member WHERE id = ?").with(id).run(); });
}

} // namespace svarbord::storage
