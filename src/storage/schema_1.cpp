// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_1.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/search/schema.h"

namespace svarbord::storage {

namespace {

constexpr auto people = R"sql(
CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE member(
    id TEXT PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL, role INTEGER NOT NULL, seat INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE contact(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT NOT NULL DEFAULT '', company TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '', first_seen INTEGER NOT NULL);
CREATE INDEX contact_name ON contact(name COLLATE NOCASE);
CREATE TABLE contact_address(
    address TEXT PRIMARY KEY, contact INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
    position INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX contact_address_contact ON contact_address(contact, position);
)sql";

constexpr auto mailboxes = R"sql(
CREATE TABLE account(
    id INTEGER PRIMARY KEY, address TEXT NOT NULL, address_key TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL,
    user_name TEXT NOT NULL,
    imap_host TEXT NOT NULL, imap_port INTEGER NOT NULL, imap_security INTEGER NOT NULL,
    smtp_host TEXT NOT NULL, smtp_port INTEGER NOT NULL, smtp_security INTEGER NOT NULL,
    authentication INTEGER NOT NULL, ca_file TEXT NOT NULL, enabled INTEGER NOT NULL);

CREATE TABLE folder(
    id INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE, name TEXT NOT NULL,
    role INTEGER NOT NULL, uid_validity INTEGER NOT NULL DEFAULT 0, highest_modseq INTEGER NOT NULL DEFAULT 0,
    server_count INTEGER, present INTEGER NOT NULL DEFAULT 1, UNIQUE(account, name));

CREATE TABLE ledger(
    folder INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE, uid INTEGER NOT NULL, state INTEGER NOT NULL,
    message INTEGER REFERENCES message, why TEXT, PRIMARY KEY(folder, uid)
) WITHOUT ROWID;
CREATE INDEX ledger_message ON ledger(message) WHERE message IS NOT NULL;
CREATE INDEX ledger_unfinished ON ledger(state, folder, uid) WHERE state >= 3;

-- Numbers for the ledger light, kept by triggers so that showing them costs nothing.
CREATE TABLE ledger_count(
    folder INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE, state INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY(folder, state)
) WITHOUT ROWID;
CREATE TRIGGER ledger_added AFTER INSERT ON ledger BEGIN
    INSERT INTO ledger_count VALUES (new.folder, new.state, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER ledger_changed AFTER UPDATE OF state ON ledger WHEN new.state <> old.state BEGIN
    UPDATE ledger_count SET n = n - 1 WHERE folder = old.folder AND state = old.state;
    INSERT INTO ledger_count VALUES (new.folder, new.state, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER ledger_removed AFTER DELETE ON ledger BEGIN
    UPDATE ledger_count SET n = n - 1 WHERE folder = old.folder AND state = old.state;
END;

CREATE TABLE pending_flag(
    folder INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE, uid INTEGER NOT NULL, flag TEXT NOT NULL,
    is_set INTEGER NOT NULL, PRIMARY KEY(folder, uid, flag)
) WITHOUT ROWID;
)sql";

constexpr auto conversations = R"sql(
-- box: 0 open, 1 snoozed, 2 closed, 3 spam; follows from status, snoozed_until and spam (conversation_box.h).
CREATE TABLE conversation(
    id INTEGER PRIMARY KEY, box INTEGER NOT NULL, last_activity INTEGER NOT NULL,
    account INTEGER REFERENCES account ON DELETE SET NULL, assignee TEXT NOT NULL DEFAULT '',
    unread INTEGER NOT NULL DEFAULT 0, has_attachments INTEGER NOT NULL DEFAULT 0,
    has_draft INTEGER NOT NULL DEFAULT 0, send_problem INTEGER NOT NULL DEFAULT 0, has_sent INTEGER NOT NULL DEFAULT 0,
    spam INTEGER NOT NULL DEFAULT 0, priority INTEGER NOT NULL, status TEXT NOT NULL,
    snoozed_until INTEGER NOT NULL DEFAULT 0, closed_at INTEGER NOT NULL DEFAULT 0,
    message_count INTEGER NOT NULL DEFAULT 0, revision INTEGER NOT NULL DEFAULT 0,
    oldest_message INTEGER, newest_message INTEGER, created INTEGER NOT NULL, contact INTEGER,
    subject_key INTEGER, ticket_number TEXT NOT NULL DEFAULT '', subject TEXT NOT NULL,
    customer_name TEXT NOT NULL, customer_address TEXT NOT NULL, snippet TEXT NOT NULL DEFAULT '');

-- One index for each standing view, with and without an account. Each holds every column its view's condition
-- names, so that stepping over rows never touches the table, and ends with the id, which breaks ties.
CREATE INDEX conversation_box ON conversation(box, last_activity);
CREATE INDEX conversation_all ON conversation(last_activity, id, box) WHERE box < 3;
CREATE INDEX conversation_assignee ON conversation(box, assignee, last_activity) WHERE box = 0;
CREATE INDEX conversation_sent ON conversation(last_activity, id, box, has_sent) WHERE has_sent = 1 AND box < 3;
CREATE INDEX conversation_account_box ON conversation(account, box, last_activity);
CREATE INDEX conversation_account_all ON conversation(account, last_activity, id, box) WHERE box < 3;
CREATE INDEX conversation_account_assignee ON conversation(account, box, assignee, last_activity) WHERE box = 0;
CREATE INDEX conversation_account_sent ON conversation(account, last_activity, id, box, has_sent)
    WHERE has_sent = 1 AND box < 3;
CREATE INDEX conversation_contact ON conversation(contact, last_activity);
CREATE INDEX conversation_subject ON conversation(subject_key, last_activity) WHERE subject_key IS NOT NULL;
CREATE INDEX conversation_snoozed ON conversation(snoozed_until) WHERE snoozed_until > 0;

CREATE TABLE conversation_count(
    box INTEGER NOT NULL, assignee TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY(box, assignee)
) WITHOUT ROWID;
CREATE TRIGGER conversation_added AFTER INSERT ON conversation BEGIN
    INSERT INTO conversation_count VALUES (new.box, new.assignee, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER conversation_changed AFTER UPDATE OF box, assignee ON conversation
WHEN new.box <> old.box OR new.assignee <> old.assignee BEGIN
    UPDATE conversation_count SET n = n - 1 WHERE box = old.box AND assignee = old.assignee;
    INSERT INTO conversation_count VALUES (new.box, new.assignee, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER conversation_removed AFTER DELETE ON conversation BEGIN
    UPDATE conversation_count SET n = n - 1 WHERE box = old.box AND assignee = old.assignee;
END;

CREATE TABLE ticket(
    id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    number TEXT NOT NULL UNIQUE, name TEXT NOT NULL, pipeline TEXT NOT NULL, status TEXT NOT NULL,
    priority INTEGER NOT NULL, owner TEXT NOT NULL, source TEXT NOT NULL, created INTEGER NOT NULL,
    updated INTEGER NOT NULL, closed INTEGER NOT NULL DEFAULT 0);
CREATE INDEX ticket_conversation ON ticket(conversation);

CREATE TABLE tag(
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE, key TEXT NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY(conversation, key)
) WITHOUT ROWID;
CREATE INDEX tag_key ON tag(key, conversation);

CREATE TABLE mention(
    member TEXT NOT NULL, conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    comment TEXT NOT NULL, PRIMARY KEY(member, conversation, comment)
) WITHOUT ROWID;
CREATE INDEX mention_comment ON mention(comment);
)sql";

constexpr auto messages = R"sql(
-- The id grows with the date. flags: see message_repository.cpp. more: CBOR of everything that no query asks for.
CREATE TABLE message(
    id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL REFERENCES conversation, outbound INTEGER NOT NULL,
    seen INTEGER NOT NULL, flags INTEGER NOT NULL, date INTEGER NOT NULL, arrived INTEGER NOT NULL,
    header_key INTEGER NOT NULL, content_hash BLOB NOT NULL, source BLOB, message_id TEXT NOT NULL,
    subject TEXT NOT NULL, sender_name TEXT NOT NULL, sender_address TEXT NOT NULL, snippet TEXT NOT NULL,
    more BLOB NOT NULL);
CREATE INDEX message_conversation ON message(conversation);
CREATE INDEX message_header ON message(header_key);
CREATE INDEX message_content ON message(content_hash);
CREATE INDEX message_unseen ON message(conversation) WHERE seen = 0 AND outbound = 0;

-- Who names whom in In-Reply-To and References, by the hash of the Message-ID that is named.
CREATE TABLE reference(
    header_key INTEGER NOT NULL, message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    PRIMARY KEY(header_key, message)
) WITHOUT ROWID;

CREATE TABLE body(
    message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE, text_bytes INTEGER NOT NULL,
    html_bytes INTEGER NOT NULL, new_at INTEGER NOT NULL, new_bytes INTEGER NOT NULL, frame BLOB NOT NULL);

CREATE TABLE attachment(
    id INTEGER PRIMARY KEY, message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE, name TEXT NOT NULL,
    content_type TEXT NOT NULL, content_id TEXT NOT NULL, section TEXT NOT NULL, encoding TEXT NOT NULL,
    size INTEGER NOT NULL, is_inline INTEGER NOT NULL, content_hash BLOB);
CREATE INDEX attachment_message ON attachment(message);

-- content is NULL where it lies as a file in blobs/.
CREATE TABLE blob(hash BLOB PRIMARY KEY, size INTEGER NOT NULL, content BLOB);
)sql";

constexpr auto decisions = R"sql(
CREATE TABLE act(
    id INTEGER PRIMARY KEY AUTOINCREMENT, member TEXT NOT NULL, state INTEGER NOT NULL, time INTEGER NOT NULL);
CREATE INDEX act_member ON act(member, state, id);

-- undoes: the operation whose effect this one takes back.
CREATE TABLE operation(
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, act INTEGER REFERENCES act,
    member TEXT NOT NULL, device TEXT NOT NULL, clock INTEGER NOT NULL, kind TEXT NOT NULL,
    conversation INTEGER NOT NULL, base_revision INTEGER NOT NULL, payload TEXT NOT NULL, before TEXT NOT NULL,
    undoes TEXT NOT NULL DEFAULT '', undone INTEGER NOT NULL DEFAULT 0, log_order INTEGER, signature BLOB NOT NULL);
CREATE INDEX operation_conversation ON operation(conversation, seq);
CREATE INDEX operation_act ON operation(act, seq);
CREATE INDEX operation_undoes ON operation(undoes, seq) WHERE undoes <> '';
CREATE INDEX operation_pending ON operation(seq) WHERE log_order IS NULL;
CREATE INDEX operation_order ON operation(log_order) WHERE log_order IS NOT NULL;

CREATE TABLE retraction(
    conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE, comment TEXT NOT NULL,
    PRIMARY KEY(conversation, comment)
) WITHOUT ROWID;

-- What happened without anybody deciding it.
CREATE TABLE event(
    id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    kind INTEGER NOT NULL, time INTEGER NOT NULL, member TEXT NOT NULL, text TEXT NOT NULL, before TEXT NOT NULL);
CREATE INDEX event_conversation ON event(conversation, time);
)sql";

constexpr auto sending = R"sql(
CREATE TABLE outbox(
    id TEXT PRIMARY KEY, account INTEGER, conversation INTEGER, message_id TEXT NOT NULL, subject TEXT NOT NULL,
    recipients BLOB NOT NULL, state INTEGER NOT NULL, attempts INTEGER NOT NULL, created INTEGER NOT NULL,
    not_before INTEGER NOT NULL, problem TEXT NOT NULL, saved_to_sent INTEGER NOT NULL, raw BLOB
) WITHOUT ROWID;
CREATE INDEX outbox_state ON outbox(state, not_before);
CREATE INDEX outbox_created ON outbox(created);
CREATE INDEX outbox_message ON outbox(message_id);
CREATE INDEX outbox_conversation ON outbox(conversation, state);

CREATE TABLE draft(
    conversation INTEGER PRIMARY KEY, changed INTEGER NOT NULL, content BLOB NOT NULL);
)sql";

} // namespace

Status createSchema1(Database& db)
{
    const Status tables = guarded([&] {
        for (const char* part : {people, mailboxes, conversations, messages, decisions, sending})
            db.execute(part);
    });
    return tables ? search::createSchema(db) : tables;
}

} // namespace svarbord::storage
