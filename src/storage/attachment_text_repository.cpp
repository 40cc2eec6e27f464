// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachment_text_repository.h"

#include "storage/compression.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/search/search_index.h"

namespace svarbord::storage {

Result<QList<UnreadFile>> AttachmentTextRepository::unread(int most)
{
    return guarded([&] {
        QList<UnreadFile> files;
        Query query = m_db.query("SELECT a.id, a.name, a.content_type, a.size, a.content_hash"
                                 " FROM attachment_text_queue q JOIN attachment a ON a.id = q.attachment"
                                 " ORDER BY q.attachment DESC LIMIT ?");
        query.with(most);
        while (query.next())
            files.append({query.id<AttachmentId>(0), query.text(1), query.text(2), query.integer(3), query.blob(4)});
        return files;
    });
}

Status AttachmentTextRepository::put(AttachmentId id, const QString& text)
{
    return guarded([&] {
        m_db.query("DELETE FROM attachment_text_queue WHERE attachment = ?").with(id).run();
        if (text.isEmpty())
            return;
        MessageId message;
        {
            Query row = m_db.query("SELECT message FROM attachment WHERE id = ?");
            if (!row.with(id).next())
                return; // erased meanwhile
            message = row.id<MessageId>(0);
        }
        search::SearchIndex index(m_db);
        required(index.withdraw(message));
        m_db.query("INSERT INTO attachment_text(attachment, text) VALUES (?, ?)"
                   " ON CONFLICT DO UPDATE SET text = excluded.text")
            .with(id, compress(text.toUtf8()))
            .run();
        required(index.enqueue(message));
    });
}

Status AttachmentTextRepository::skip(const QList<AttachmentId>& ids)
{
    return guarded([&] {
        Query remove = m_db.query("DELETE FROM attachment_text_queue WHERE attachment = ?");
        for (const AttachmentId id : ids)
            remove.again().with(id).run();
    });
}

} // namespace svarbord::storage
