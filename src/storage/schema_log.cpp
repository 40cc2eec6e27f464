// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_log.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/operation_repository.h"

namespace svarbord::storage {

namespace {

// seen: domain::SeenMail as text. Who decided something before it was kept had seen all that was here by then.
constexpr auto seen = R"sql(
ALTER TABLE operation ADD COLUMN seen TEXT NOT NULL DEFAULT '';
UPDATE operation SET seen = (clock >> 16) || ':';
ALTER TABLE operation DROP COLUMN base_revision;

-- How it would stand had nobody decided anything, once somebody has (domain::BareStanding as text).
ALTER TABLE conversation ADD COLUMN bare TEXT NOT NULL DEFAULT '';

-- Which conversations a merge or a move took messages from or to.
CREATE TABLE placing(
    conversation INTEGER NOT NULL, operation TEXT NOT NULL, PRIMARY KEY(conversation, operation)
) WITHOUT ROWID;
)sql";

} // namespace

Status addLogOrder(Database& db)
{
    return guarded([&] {
        db.execute(seen);
        OperationRepository operations(db);
        Query placings = db.query("SELECT id FROM operation WHERE kind IN ('merge', 'place')");
        while (placings.next())
            required(operations.notePlacing(required(operations.find(placings.id<OperationId>(0)))->operation));
    });
}

Status forgetLocalOrder(Database& db)
{
    return guarded([&] { db.execute("UPDATE operation SET log_order = NULL WHERE log_order > 0;"); });
}

} // namespace svarbord::storage
