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

} // namespace svarbord::storage
