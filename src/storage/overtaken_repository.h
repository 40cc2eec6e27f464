// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/overtaking.h"

#include <QList>

#include <optional>

namespace svarbord::storage {

class Database;

/// Decisions made at this workstation that do not stand, until their author has dealt with them.
class OvertakenRepository
{
public:
    explicit OvertakenRepository(Database& db) : m_db(db) {}

    /// Once for each decision: what stands now is what came last.
    [[nodiscard]] Status add(const domain::Overtaken& overtaken);
    /// Of this member, newest first.
    [[nodiscard]] Result<QList<domain::Overtaken>> of(const MemberId& member);
    [[nodiscard]] Result<std::optional<domain::Overtaken>> find(qint64 id);
    [[nodiscard]] Status remove(qint64 id);
    [[nodiscard]] Status removeOf(const OperationId& mine);
    [[nodiscard]] Status removeAll(const MemberId& member);
    /// Whether anybody acted here since then; else nothing can be overtaken.
    [[nodiscard]] Result<bool> hasActedSince(Timestamp time);

private:
    Database& m_db;
};

} // namespace svarbord::storage
