// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draft_repository.h"

#include "storage/compression.h"
#include "storage/conversation_repository.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/mail_codec.h"

namespace svarbord::storage {

namespace {

constexpr qint64 largestDraft = 512LL * 1024 * 1024;

} // namespace

Status DraftRepository::save(ConversationId conversation, const domain::OutgoingMail& draft, Timestamp now)
{
    return guarded([&] {
        // Id 0 is the one new mail that belongs to no conversation yet.
        m_db.query("INSERT INTO draft(conversation, changed, content) VALUES (?, ?, ?) ON CONFLICT DO UPDATE "
                   "SET changed = excluded.changed, content = excluded.content")
            .with(conversation.value, now, compress(encodeOutgoing(draft)))
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
        return decodeOutgoing(required(decompress(query.blob(0), largestDraft)));
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
        const domain::OutgoingMail ended = decodeOutgoing(required(decompress(query.blob(0), largestDraft)));
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
