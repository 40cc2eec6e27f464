// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_drafts.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

constexpr auto drafts = R"sql(
-- uid: in the Drafts folder, 0 where the server did not say. gone: the server had it, and somebody took it away.
ALTER TABLE draft_copy ADD COLUMN uid INTEGER NOT NULL DEFAULT 0;
ALTER TABLE draft_copy ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;

-- What was read in Drafts folders, by its ledger row. state: 0 to be offered, 1 a copy of this machine's own draft,
-- 2 passed over, for somebody goes on with it or it cannot be read. parents: the Message-IDs it answers, nearest first.
CREATE TABLE found_draft(
    folder INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE, uid INTEGER NOT NULL, state INTEGER NOT NULL,
    message_id TEXT NOT NULL DEFAULT '', conversation INTEGER NOT NULL DEFAULT 0, parents TEXT NOT NULL DEFAULT '',
    writer TEXT NOT NULL DEFAULT '', writer_name TEXT NOT NULL DEFAULT '', written INTEGER NOT NULL DEFAULT 0,
    subject TEXT NOT NULL DEFAULT '', opening TEXT NOT NULL DEFAULT '', content BLOB, PRIMARY KEY(folder, uid)
) WITHOUT ROWID;
)sql";

} // namespace

Status addFoundDrafts(Database& db)
{
    return guarded([&] { db.execute(drafts); });
}

} // namespace svarbord::storage
