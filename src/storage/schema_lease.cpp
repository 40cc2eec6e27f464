// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_lease.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

// The fold of the log's operations about tasks (domain/lease.h). What was ended stays: it must never be done again.
constexpr auto leases = R"sql(
CREATE TABLE lease(
    task TEXT PRIMARY KEY, holder TEXT NOT NULL, claim TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL,
    lost TEXT NOT NULL, ended INTEGER NOT NULL, ended_by TEXT NOT NULL, outcome TEXT NOT NULL
) WITHOUT ROWID;
)sql";

// task: NULL for what only this workstation sends. may_leave: the uptime until which this one holds the task.
constexpr auto outboxTasks = R"sql(
ALTER TABLE outbox ADD COLUMN task TEXT;
ALTER TABLE outbox ADD COLUMN may_leave INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN written_here INTEGER NOT NULL DEFAULT 1;
CREATE INDEX outbox_task ON outbox(task) WHERE task IS NOT NULL;
)sql";

} // namespace

Status addLeases(Database& db)
{
    return guarded([&] {
        db.execute(leases);
        db.execute(outboxTasks);
    });
}

} // namespace svarbord::storage
