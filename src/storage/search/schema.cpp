// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/schema.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/search/tokenizer.h"
#include "storage/search/weight_function.h"

namespace svarbord::storage::search {

namespace {

// A slot is a document's row in the index: it grows with the date as message ids do, but lies so densely that the
// index needs two bytes for the step to the next document instead of five, which is a quarter of its size.
// Messages have even slots, comments odd ones.
//
// detail=full because phrases need it; content='' because the text is stored once already, compressed, in body.
// automerge 0: merging is our own bounded step in idle moments (SearchIndex::tidy), never part of a commit.
constexpr auto tables = R"sql(
CREATE VIRTUAL TABLE search_text USING fts5(
    subject, body, sender, recipients, copies, files, content='', columnsize=0, tokenize='svarbord');
INSERT INTO search_text(search_text, rank) VALUES ('hashsize', 67108864);
INSERT INTO search_text(search_text, rank) VALUES ('automerge', 0);
INSERT INTO search_text(search_text, rank) VALUES ('usermerge', 8);
INSERT INTO search_text(search_text, rank) VALUES ('crisismerge', 1999);

-- conversation repeats message.conversation (kept by trigger): thousands of hits are grouped by it for one page.
CREATE TABLE search_document(
    slot INTEGER PRIMARY KEY, message INTEGER NOT NULL, conversation INTEGER NOT NULL, fingerprint INTEGER NOT NULL);
CREATE UNIQUE INDEX search_document_message ON search_document(message);
CREATE TABLE search_comment(
    slot INTEGER PRIMARY KEY, operation TEXT NOT NULL UNIQUE, conversation INTEGER NOT NULL, time INTEGER NOT NULL,
    text TEXT NOT NULL);
CREATE INDEX search_comment_conversation ON search_comment(conversation);

-- Messages that are stored but cannot be found yet, and conversations whose comments changed. Filled by triggers,
-- so that no way of storing a message can forget it.
CREATE TABLE search_queue(message INTEGER PRIMARY KEY);
CREATE TABLE search_comment_queue(conversation INTEGER PRIMARY KEY);
)sql";

constexpr auto triggers = R"sql(
CREATE TRIGGER search_message_added AFTER INSERT ON message BEGIN
    INSERT OR IGNORE INTO search_queue(message) VALUES (new.id);
END;
CREATE TRIGGER search_message_moved AFTER UPDATE OF conversation ON message BEGIN
    UPDATE search_document SET conversation = new.conversation WHERE message = new.id;
END;
CREATE TRIGGER search_comment_added AFTER INSERT ON operation WHEN new.kind IN ('comment', 'retract-comment') BEGIN
    INSERT OR IGNORE INTO search_comment_queue(conversation) VALUES (new.conversation);
END;
CREATE TRIGGER search_comment_undone AFTER UPDATE OF undone ON operation WHEN new.kind = 'comment' BEGIN
    INSERT OR IGNORE INTO search_comment_queue(conversation) VALUES (new.conversation);
END;
CREATE TRIGGER search_comment_moved AFTER UPDATE OF conversation ON operation WHEN new.kind = 'comment' BEGIN
    UPDATE search_comment SET conversation = new.conversation WHERE operation = new.id;
END;
CREATE TRIGGER search_comment_removed AFTER DELETE ON operation WHEN old.kind = 'comment' BEGIN
    INSERT OR IGNORE INTO search_comment_queue(conversation) VALUES (old.conversation);
END;
CREATE TRIGGER search_comment_retracted AFTER INSERT ON retraction BEGIN
    INSERT OR IGNORE INTO search_comment_queue(conversation) VALUES (new.conversation);
END;
CREATE TRIGGER search_comment_restored AFTER DELETE ON retraction BEGIN
    INSERT OR IGNORE INTO search_comment_queue(conversation) VALUES (old.conversation);
END;
)sql";

// People are few words each, so their text is kept in the index itself and changes need no former text.
constexpr auto people = R"sql(
CREATE VIRTUAL TABLE search_contact USING fts5(name, company, addresses, phone, tokenize='svarbord');
CREATE TABLE search_contact_queue(contact INTEGER PRIMARY KEY);
CREATE TRIGGER search_contact_added AFTER INSERT ON contact BEGIN
    INSERT OR IGNORE INTO search_contact_queue(contact) VALUES (new.id);
END;
CREATE TRIGGER search_contact_changed AFTER UPDATE OF name, company, phone, merged_into ON contact BEGIN
    INSERT OR IGNORE INTO search_contact_queue(contact) VALUES (new.id);
END;
CREATE TRIGGER search_contact_removed AFTER DELETE ON contact BEGIN
    INSERT OR IGNORE INTO search_contact_queue(contact) VALUES (old.id);
END;
CREATE TRIGGER search_contact_address_added AFTER INSERT ON contact_address BEGIN
    INSERT OR IGNORE INTO search_contact_queue(contact) VALUES (new.contact);
END;
CREATE TRIGGER search_contact_address_moved AFTER UPDATE OF contact ON contact_address BEGIN
    INSERT OR IGNORE INTO search_contact_queue(contact) VALUES (new.contact);
    INSERT OR IGNORE INTO search_contact_queue(contact) VALUES (old.contact);
END;
INSERT INTO search_contact_queue(contact) SELECT id FROM contact;
)sql";

// text is compressed; empty where there is none to be had. A row says that the attachment was looked at.
constexpr auto files = R"sql(
CREATE TABLE attachment_text(
    attachment INTEGER PRIMARY KEY REFERENCES attachment ON DELETE CASCADE, text BLOB NOT NULL);
CREATE TABLE attachment_text_queue(attachment INTEGER PRIMARY KEY REFERENCES attachment ON DELETE CASCADE);
CREATE TRIGGER attachment_text_added AFTER INSERT ON attachment
WHEN new.content_hash IS NOT NULL AND new.is_inline = 0 BEGIN
    INSERT OR IGNORE INTO attachment_text_queue(attachment) VALUES (new.id);
END;
CREATE TRIGGER attachment_text_fetched AFTER UPDATE OF content_hash ON attachment
WHEN new.content_hash IS NOT NULL AND new.is_inline = 0 BEGIN
    INSERT OR IGNORE INTO attachment_text_queue(attachment) VALUES (new.id);
END;
INSERT INTO attachment_text_queue(attachment) SELECT id FROM attachment
    WHERE content_hash IS NOT NULL AND is_inline = 0;
)sql";

} // namespace

Status addNamesAndFiles(Database& db)
{
    return guarded([&] {
        db.execute(people);
        db.execute(files);
    });
}

Status createSchema(Database& db)
{
    return guarded([&] {
        db.execute(tables);
        db.execute(triggers);
    });
}

Status prepareConnection(Database& db)
{
    if (const Status tokenizer = registerTokenizer(db.sqliteHandle()); !tokenizer)
        return tokenizer;
    return registerWeightFunction(db.sqliteHandle());
}

} // namespace svarbord::storage::search
