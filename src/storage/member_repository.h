// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/member.h"

#include <QList>

#include <optional>

namespace svarbord::storage {

class Database;

/// The people who answer.
class MemberRepository
{
public:
    explicit MemberRepository(Database& db) : m_db(db) {}

    [[nodiscard]] Result<QList<domain::Member>> list();
    [[nodiscard]] Result<std::optional<domain::Member>> find(const MemberId& id);
    /// The same, or a group as if it were one: whom a conversation can be assigned to.
    [[nodiscard]] Result<std::optional<domain::Member>> findAssignee(const MemberId& id);
    /// Whether anything is assigned to whoever goes by this, a member or a group.
    [[nodiscard]] Result<bool> isAssignee(const MemberId& id);
    [[nodiscard]] Status put(const domain::Member& member);
    [[nodiscard]] Status remove(const MemberId& id);

private:
    Database& m_db;
};

} // namespace svarbord::storage
