// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/split_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

Result<OperationId> SplitRepository::pendingOpener(ConversationId split)
{
    return guarded([&] {
        Query query = m_db.query("SELECT o.id FROM placing p JOIN operation o ON o.id = p.operation "
                                 "WHERE p.conversation = ?1 AND o.log_order IS NULL "
                                 "AND json_extract(o.payload, '$.begin.open.\"' || ?2 || '\"') IS NOT NULL "
                                 "ORDER BY o.seq LIMIT 1");
        return query.with(split, split.toText()).next() ? query.id<OperationId>(0) : OperationId{};
    });
}

} // namespace svarbord::storage
