// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_places.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

constexpr auto places = R"sql(
-- merged_into: whose messages are shown with another's. away: has no message of its own to show now; box is 4 then.
ALTER TABLE conversation ADD COLUMN merged_into INTEGER;
ALTER TABLE conversation ADD COLUMN away INTEGER NOT NULL DEFAULT 0;
CREATE INDEX conversation_merged ON conversation(merged_into) WHERE merged_into IS NOT NULL;

-- Where members put messages, by Message-ID, whether or not the message is here yet.
CREATE TABLE message_place(message_id TEXT PRIMARY KEY, conversation INTEGER NOT NULL) WITHOUT ROWID;

-- Messages that are not shown in their home (domain/placing.h), and why threading had put them there.
CREATE TABLE displaced(
    message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE, home INTEGER NOT NULL, own INTEGER NOT NULL,
    reason INTEGER NOT NULL, evidence TEXT NOT NULL);
CREATE INDEX displaced_home ON displaced(home);
CREATE INDEX displaced_own ON displaced(own);

CREATE TABLE follower(
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE, member TEXT NOT NULL,
    PRIMARY KEY(conversation, member)
) WITHOUT ROWID;
CREATE INDEX follower_member ON follower(member, conversation);
)sql";

} // namespace

Status addPlaces(Database& db)
{
    return guarded([&] { db.execute(places); });
}

} // namespace svarbord::storage
