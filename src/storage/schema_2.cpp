// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_2.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

constexpr auto sharing = R"sql(
-- Decided by members through operations: signatures, saved replies, macros. value is JSON.
CREATE TABLE shared(
    area TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(area, key)
) WITHOUT ROWID;
)sql";

constexpr auto sending = R"sql(
-- mark_*: the conversation as its writer saw it (-1: nobody looked). composed: what the composer can take back.
ALTER TABLE outbox ADD COLUMN mark_since INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN mark_count INTEGER NOT NULL DEFAULT -1;
ALTER TABLE outbox ADD COLUMN composed BLOB;

-- Copies of drafts in the Drafts folders of accounts, by the Message-ID that is theirs alone. Written down before one is
-- uploaded, forgotten after it was removed: none is ever left behind. changed is that of the draft it is a copy of.
CREATE TABLE draft_copy(
    message_id TEXT PRIMARY KEY, conversation INTEGER NOT NULL, account INTEGER NOT NULL, changed INTEGER NOT NULL,
    stored INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX draft_copy_conversation ON draft_copy(conversation);
)sql";

} // namespace

Status createSchema2(Database& db)
{
    return guarded([&] {
        for (const char* part : {sharing, sending})
            db.execute(part);
    });
}

} // namespace svarbord::storage
