// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/author_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/operation_repository.h"

namespace svarbord::storage {

Result<QHash<OperationId, MemberId>> AuthorRepository::authorsOf(const QSet<OperationId>& operations)
{
    return guarded([&] {
        QHash<OperationId, MemberId> authors;
        Query query = m_db.query("SELECT member FROM operation WHERE id = ?1 AND log_order > 0 "
                                 "UNION ALL SELECT member FROM operation_erased WHERE id = ?1 AND log_order > 0");
        for (const OperationId& id : operations)
            if (query.again().with(id).next())
                authors.insert(id, query.id<MemberId>(0));
        return authors;
    });
}

Status AuthorRepository::keepErased(ConversationId target)
{
    return guarded([&] {
        m_db.query("INSERT OR REPLACE INTO operation_erased(id, member, log_order) "
                   "SELECT id, member, log_order FROM operation WHERE conversation = ? AND log_order IS NOT ?")
            .with(target, StoredOperation::here)
            .run();
    });
}

Result<bool> AuthorRepository::meetErased(const domain::Operation& operation, qint64 order)
{
    return guarded([&] {
        m_db.query("UPDATE operation_erased SET log_order = ?, member = ? WHERE id = ?")
            .with(order, operation.member, operation.id)
            .run();
        return m_db.changedRows() > 0;
    });
}

Result<bool> AuthorRepository::isErasedBetween(qint64 after, qint64 upTo)
{
    return guarded([&] {
        Query query = m_db.query("SELECT 1 FROM operation_erased WHERE log_order > ? AND log_order <= ? LIMIT 1");
        return query.with(after, upTo).next();
    });
}

} // namespace svarbord::storage
