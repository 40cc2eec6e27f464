// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draft_repository.h"

#include "storage/blob_store.h"
#include "storage/compression.h"
#include "storage/conversation_repository.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/mail_codec.h"

#include <QSet>

namespace svarbord::storage {

namespace {

constexpr qint64 largestDraft = 512LL * 1024 * 1024;

} // namespace

Result<domain::OutgoingMail> draftIn(const QByteArray& row)
{
    const auto content = decompress(row, largestDraft);
    if (!content)
        return fail(content.error());
    return decodeOutgoing(*content);
}

Result<QByteArray> keepFiles(Database& db, ConversationId conversation, domain::OutgoingMail draft)
{
    return guarded([&] {
        QSet<QByteArray> kept;
        Query insert = db.query("INSERT OR IGNORE INTO draft_file(draft, hash) VALUES (?, ?)");
        for (domain::OutgoingAttachment& file : draft.attachments) {
            if (file.isLost) { // it stays where it was, should it be readable again one day
                kept.insert(file.content);
                continue;
            }
            file.content = required(BlobStore(db).put(file.content));
            kept.insert(file.content);
            insert.again().with(conversation.value, file.content).run();
        }
        QList<QByteArray> gone;
        {
            Query known = db.query("SELECT hash FROM draft_file WHERE draft = ?");
            known.with(conversation.value);
            while (known.next())
                if (const QByteArray hash = known.blob(0); !kept.contains(hash))
                    gone.append(hash);
        }
        for (const QByteArray& hash : std::as_const(gone))
            db.query("DELETE FROM draft_file WHERE draft = ? AND hash = ?").with(conversation.value, hash).run();
        return compress(encodeOutgoing(draft));
    });
}

Status DraftRepository::save(ConversationId conversation, const domain::OutgoingMail& draft, Timestamp now)
{
    return guarded([&] {
        // Id 0 is the one new mail that belongs to no conversation yet.
        m_db.query("INSERT OR IGNORE INTO draft(conversation, changed, content) VALUES (?, ?, x'')")
            .with(conversation.value, now)
            .run();
        m_db.query("UPDATE draft SET changed = ?, content = ? WHERE conversation = ?")
            .with(now, required(keepFiles(m_db, conversation, draft)), conversation.value)
            .run();
        required(ConversationRepository(m_db).setHasDraft(conversation, true));
    });
}

Result<std::optional<domain::OutgoingMail>> DraftRepository::find(ConversationId conversation)
{
    return guarded([&]() -> std::optional<domain::OutgoingMail> {
        Query query = m_db.query("SELECT content FROM draft WHERE conversation = ?");
        if (!query.with(conversation.value).next())
            return std::nullopt;
        domain::OutgoingMail draft = required(draftIn(query.blob(0)));
        for (domain::OutgoingAttachment& file : draft.attachments) {
            auto content = BlobStore(m_db).get(file.content);
            file.isLost = !content;
            if (content)
                file.content = std::move(*content);
        }
        return draft;
    });
}

Status DraftRepository::discard(ConversationId conversation)
{
    return guarded([&] {
        m_db.query("DELETE FROM draft WHERE conversation = ?").with(conversation.value).run();
        required(ConversationRepository(m_db).setHasDraft(conversation, false));
    });
}

Status DraftRepository::endMail(ConversationId conversation)
{
    return guarded([&] {
        Query query = m_db.query("SELECT content, changed FROM draft WHERE conversation = ?");
        if (!query.with(conversation.value).next())
            return;
        const domain::OutgoingMail ended = required(draftIn(query.blob(0)));
        const Timestamp changed = query.time(1);
        if (ended.comment.isEmpty()) {
            required(discard(conversation));
            return;
        }
        domain::OutgoingMail rest;
        rest.account = ended.account;
        rest.conversation = conversation;
        rest.purpose = QStringLiteral("reply");
        rest.comment = ended.comment;
        required(save(conversation, rest, changed + std::chrono::milliseconds{1}));
    });
}

Status DraftRepository::putAside()
{
    return guarded([&] {
        m_db.query("UPDATE draft SET conversation = (SELECT min(0, min(conversation)) - 1 FROM draft) "
                   "WHERE conversation = 0")
            .run();
    });
}

Result<QList<std::pair<ConversationId, Timestamp>>> DraftRepository::aside()
{
    return guarded([&] {
        QList<std::pair<ConversationId, Timestamp>> drafts;
        Query query =
            m_db.query("SELECT conversation, changed FROM draft WHERE conversation < 0 ORDER BY changed DESC");
        while (query.next())
            drafts.append({query.id<ConversationId>(0), query.time(1)});
        return drafts;
    });
}

} // namespace svarbord::storage
