// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_inboxes.h"

#include "domain/inbox.h"
#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

constexpr auto channels = R"sql(
-- A mail address from some moment on (domain/inbox.h). It stays when its account is disconnected.
CREATE TABLE channel(
    id INTEGER PRIMARY KEY, address TEXT NOT NULL, since INTEGER NOT NULL DEFAULT 0, UNIQUE(address, since));
INSERT INTO channel(address) SELECT address_key FROM account ORDER BY id;

-- channel: what the conversation came through, 0 = nothing (imported); account is who answers.
DROP INDEX conversation_account_box;
DROP INDEX conversation_account_all;
DROP INDEX conversation_account_assignee;
DROP INDEX conversation_account_sent;
ALTER TABLE conversation ADD COLUMN channel INTEGER NOT NULL DEFAULT 0;
)sql";

constexpr auto indexes = R"sql(
CREATE INDEX conversation_account ON conversation(account);
CREATE INDEX conversation_channel_box ON conversation(channel, box, last_activity);
CREATE INDEX conversation_channel_all ON conversation(channel, last_activity, id, box) WHERE box < 3;
CREATE INDEX conversation_channel_assignee ON conversation(channel, box, assignee, last_activity) WHERE box = 0;
CREATE INDEX conversation_channel_sent ON conversation(channel, last_activity, id, box, has_sent)
    WHERE has_sent = 1 AND box < 3;
)sql";

constexpr auto counts = R"sql(
DROP TRIGGER conversation_added;
DROP TRIGGER conversation_changed;
DROP TRIGGER conversation_removed;
DROP TABLE conversation_count;
CREATE TABLE conversation_count(
    channel INTEGER NOT NULL, box INTEGER NOT NULL, assignee TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY(channel, box, assignee)
) WITHOUT ROWID;
INSERT INTO conversation_count SELECT channel, box, assignee, count(*) FROM conversation
    GROUP BY channel, box, assignee;
CREATE TRIGGER conversation_added AFTER INSERT ON conversation BEGIN
    INSERT INTO conversation_count VALUES (new.channel, new.box, new.assignee, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER conversation_changed AFTER UPDATE OF channel, box, assignee ON conversation
WHEN new.box <> old.box OR new.assignee <> old.assignee OR new.channel <> old.channel BEGIN
    UPDATE conversation_count SET n = n - 1
        WHERE channel = old.channel AND box = old.box AND assignee = old.assignee;
    INSERT INTO conversation_count VALUES (new.channel, new.box, new.assignee, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER conversation_removed AFTER DELETE ON conversation BEGIN
    UPDATE conversation_count SET n = n - 1
        WHERE channel = old.channel AND box = old.box AND assignee = old.assignee;
END;
)sql";

} // namespace

Status addChannels(Database& db)
{
    return guarded([&] {
        db.execute(channels);
        // Account by account: with a million conversations half the time of looking the channel up for each.
        QList<std::pair<AccountId, ChannelId>> accounts;
        Query named = db.query("SELECT a.id, c.id FROM account a JOIN channel c ON c.address = a.address_key");
        while (named.next())
            accounts.append({named.id<AccountId>(0), named.id<ChannelId>(1)});
        for (const auto& [account, channel] : accounts)
            db.query("UPDATE conversation SET channel = ? WHERE account = ?").with(channel, account).run();
        for (const char* part : {indexes, counts})
            db.execute(part);
    });
}

} // namespace svarbord::storage
