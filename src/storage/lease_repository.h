// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/lease.h"

#include <QHash>

namespace svarbord::storage {

class Database;

/// How tasks that must happen once stand by the log (domain/lease.h); one that nobody touched has no row.
class LeaseRepository
{
public:
    explicit LeaseRepository(Database& db) : m_db(db) {}

    [[nodiscard]] Result<domain::Lease> find(const domain::TaskId& task);
    [[nodiscard]] Status put(const domain::TaskId& task, const domain::Lease& lease);
    /// All of them by task, those that ended, too: what a snapshot of the log has to hold.
    [[nodiscard]] Result<QHash<QString, domain::Lease>> all();
    /// Those of this subject ("send", outbox id), whatever they were due.
    [[nodiscard]] Result<QHash<QString, domain::Lease>> about(const QString& kind, const QString& subject);

private:
    Database& m_db;
};

} // namespace svarbord::storage
