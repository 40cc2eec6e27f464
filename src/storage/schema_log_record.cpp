// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_log_record.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

// A later look at the log is compared with it. set_aside is null for what counted.
constexpr auto record = R"sql(
CREATE TABLE log_entry(
    epoch INTEGER NOT NULL, position INTEGER NOT NULL, hash BLOB NOT NULL, device TEXT NOT NULL,
    received INTEGER NOT NULL, set_aside INTEGER, detail TEXT NOT NULL, PRIMARY KEY(epoch, position)
) WITHOUT ROWID;
CREATE INDEX log_entry_set_aside ON log_entry(received) WHERE set_aside IS NOT NULL;
CREATE TABLE log_refusal(
    id TEXT PRIMARY KEY, log_order INTEGER NOT NULL, member TEXT NOT NULL, device TEXT NOT NULL, clock INTEGER NOT NULL,
    kind TEXT NOT NULL, conversation INTEGER NOT NULL, payload TEXT NOT NULL, reason INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX log_refusal_clock ON log_refusal(clock);
)sql";

} // namespace

Status addLogRecord(Database& db)
{
    return guarded([&] { db.execute(record); });
}

} // namespace svarbord::storage
