// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/roster.h"

namespace svarbord::storage {

class Database;

/// Who belongs to the shared workspace; empty while it is not shared. Some dozen rows, read and written as a whole.
class RosterRepository
{
public:
    explicit RosterRepository(Database& db) : m_db(db) {}

    [[nodiscard]] Result<domain::Roster> load();
    /// Replaces all of it, and keeps the table of members in step: they are who belongs to the team now.
    [[nodiscard]] Status put(const domain::Roster& roster);

private:
    Database& m_db;
};

} // namespace svarbord::storage
