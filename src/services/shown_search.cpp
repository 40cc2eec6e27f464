// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shown_search.h"

#include "storage/inbox_repository.h"

namespace svarbord::services {

Result<QList<domain::SearchHit>> searchShown(storage::Database& db, const domain::SearchQuery& query, int limit,
                                             const MemberId& self)
{
    const auto plan = storage::InboxRepository(db).plan();
    if (!plan)
        return fail(plan.error());
    return storage::search::search(db, query, limit, self, plan->shown({}, self));
}

Result<storage::search::Newest> newestShown(storage::Database& db, const domain::SearchQuery& query, int limit,
                                            const MemberId& self)
{
    const auto plan = storage::InboxRepository(db).plan();
    if (!plan)
        return fail(plan.error());
    return storage::search::findNewest(db, query, limit, self, plan->shown({}, self));
}

Result<qint64> countShown(storage::Database& db, const domain::SearchQuery& query, const MemberId& self)
{
    const auto plan = storage::InboxRepository(db).plan();
    if (!plan)
        return fail(plan.error());
    const auto found = storage::search::findAll(db, query, self, plan->shown({}, self));
    if (!found)
        return fail(found.error());
    return found->size();
}

} // namespace svarbord::services
