// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_erased.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

// Numbers without content: the log's verdicts on what comes later need them. log_order is null for what was pending.
constexpr auto erased = R"sql(
CREATE TABLE operation_erased(id TEXT PRIMARY KEY, member TEXT NOT NULL, log_order INTEGER) WITHOUT ROWID;
CREATE INDEX operation_erased_order ON operation_erased(log_order) WHERE log_order IS NOT NULL;
CREATE INDEX operation_pending_kind ON operation(kind, seq) WHERE log_order IS NULL;
)sql";

} // namespace

Status addErasedOperations(Database& db)
{
    return guarded([&] { db.execute(erased); });
}

} // namespace svarbord::storage
