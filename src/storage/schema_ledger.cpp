// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_ledger.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

constexpr auto changes = R"sql(
-- changes only ever grows; the sum of a folder's is its revision.
ALTER TABLE ledger_count ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;
DROP TRIGGER ledger_added;
DROP TRIGGER ledger_changed;
DROP TRIGGER ledger_removed;
CREATE TRIGGER ledger_added AFTER INSERT ON ledger BEGIN
    INSERT INTO ledger_count(folder, state, n, changes) VALUES (new.folder, new.state, 1, 1)
        ON CONFLICT DO UPDATE SET n = n + 1, changes = changes + 1;
END;
CREATE TRIGGER ledger_changed AFTER UPDATE OF state ON ledger WHEN new.state <> old.state BEGIN
    UPDATE ledger_count SET n = n - 1, changes = changes + 1 WHERE folder = old.folder AND state = old.state;
    INSERT INTO ledger_count(folder, state, n, changes) VALUES (new.folder, new.state, 1, 1)
        ON CONFLICT DO UPDATE SET n = n + 1, changes = changes + 1;
END;
CREATE TRIGGER ledger_removed AFTER DELETE ON ledger BEGIN
    UPDATE ledger_count SET n = n - 1, changes = changes + 1 WHERE folder = old.folder AND state = old.state;
END;
)sql";

} // namespace

Status countLedgerChanges(Database& db)
{
    return guarded([&] { db.execute(changes); });
}

} // namespace svarbord::storage
