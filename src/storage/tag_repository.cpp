// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tag_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

Result<QStringList> TagRepository::ofConversation(ConversationId conversation)
{
    return guarded([&] {
        QStringList tags;
        Query query = m_db.query("SELECT name FROM tag WHERE conversation = ? ORDER BY key");
        query.with(conversation);
        while (query.next())
            tags += query.text(0);
        return tags;
    });
}

Status TagRepository::setOfConversation(ConversationId conversation, const QStringList& tags)
{
    return guarded([&] {
        m_db.query("DELETE FROM tag WHERE conversation = ?").with(conversation).run();
        Query insert = m_db.query("INSERT OR IGNORE INTO tag(conversation, key, name) VALUES (?, ?, ?)");
        for (const QString& tag : tags)
            insert.again().with(conversation, tag.toCaseFolded(), tag).run();
    });
}

Result<QStringList> TagRepository::all()
{
    return guarded([&] {
        QStringList tags;
        Query query = m_db.query("SELECT min(name) FROM tag GROUP BY key ORDER BY count(*) DESC, key");
        while (query.next())
            tags += query.text(0);
        return tags;
    });
}

} // namespace svarbord::storage
