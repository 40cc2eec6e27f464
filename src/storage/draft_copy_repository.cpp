// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draft_copy_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

Result<QList<DraftCopyRepository::Wanted>> DraftCopyRepository::wanted()
{
    return guarded([&] {
        QList<Wanted> drafts;
        Query query =
            m_db.query("SELECT conversation, changed FROM draft d WHERE NOT EXISTS (SELECT 1 FROM draft_copy c "
                       "WHERE c.conversation = d.conversation AND c.changed = d.changed AND c.stored = 1)");
        while (query.next())
            drafts.append({query.id<ConversationId>(0), query.time(1)});
        return drafts;
    });
}

Result<QList<DraftCopy>> DraftCopyRepository::stale()
{
    return guarded([&] {
        QList<DraftCopy> copies;
        Query query =
            m_db.query("SELECT message_id, conversation, account, changed, stored, uid FROM draft_copy c WHERE "
                       "stored = 0 OR NOT EXISTS (SELECT 1 FROM draft d WHERE d.conversation = c.conversation "
                       "AND d.changed = c.changed)");
        while (query.next())
            copies.append({query.text(0), query.id<ConversationId>(1), query.id<AccountId>(2), query.time(3),
                           query.boolean(4), static_cast<quint32>(query.integer(5))});
        return copies;
    });
}

Status DraftCopyRepository::insert(const DraftCopy& copy)
{
    return guarded([&] {
        m_db.query("INSERT INTO draft_copy(message_id, conversation, account, changed, stored) VALUES (?, ?, ?, ?, ?)")
            .with(copy.messageIdHeader, copy.conversation.value, copy.account.value, copy.changed, copy.stored)
            .run();
    });
}

Status DraftCopyRepository::markStored(const QString& messageIdHeader, quint32 uid)
{
    return guarded([&] {
        m_db.query("UPDATE draft_copy SET stored = 1, uid = ? WHERE message_id = ?").with(uid, messageIdHeader).run();
    });
}

Status DraftCopyRepository::remove(const QString& messageIdHeader)
{
    return guarded([&] { m_db.query("DELETE FROM draft_copy WHERE message_id = ?").with(messageIdHeader).run(); });
}

} // namespace svarbord::storage
