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
    [[nodiscard]] Status put(const domain::Member& member);
    [[nodiscard]] Status remove(const MemberId& id);

private:
    Database& m_db;
};

} // namespace svarbord::storage
