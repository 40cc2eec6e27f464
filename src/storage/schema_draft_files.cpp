// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_draft_files.h"

#include "storage/database.h"
#include "storage/draft_repository.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

// Whatever takes a draft away lets its files go; what nobody else has loses its row here, and its file at the next
// sweep, which no transaction that fails can undo too late.
constexpr auto files = R"sql(
CREATE TABLE draft_file(
    draft INTEGER NOT NULL REFERENCES draft(conversation) ON UPDATE CASCADE ON DELETE CASCADE, hash BLOB NOT NULL,
    PRIMARY KEY(draft, hash)
) WITHOUT ROWID;
CREATE INDEX draft_file_hash ON draft_file(hash);
CREATE INDEX attachment_content ON attachment(content_hash) WHERE content_hash IS NOT NULL;
CREATE INDEX message_source ON message(source) WHERE source IS NOT NULL;
CREATE TRIGGER draft_file_gone AFTER DELETE ON draft_file BEGIN
    DELETE FROM blob WHERE hash = old.hash AND NOT EXISTS (SELECT 1 FROM draft_file WHERE hash = old.hash)
        AND NOT EXISTS (SELECT 1 FROM attachment WHERE content_hash = old.hash)
        AND NOT EXISTS (SELECT 1 FROM message WHERE source = old.hash);
END;
)sql";

} // namespace

Status addDraftFiles(Database& db)
{
    return guarded([&] {
        db.execute(files);
        QList<ConversationId> drafts;
        {
            Query all = db.query("SELECT conversation FROM draft");
            while (all.next())
                drafts.append(all.id<ConversationId>(0));
        }
        for (const ConversationId id : std::as_const(drafts)) {
            Query query = db.query("SELECT content FROM draft WHERE conversation = ?");
            if (!query.with(id.value).next())
                continue;
            const auto draft = draftIn(query.blob(0));
            if (!draft)
                continue; // it could not be read before either, and must keep nobody from the rest
            const QByteArray rest = required(keepFiles(db, id, *draft));
            db.query("UPDATE draft SET content = ? WHERE conversation = ?").with(rest, id.value).run();
        }
    });
}

} // namespace svarbord::storage
