// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/search.h"
#include "domain/search_query.h"
#include "storage/search/search.h"

#include <QList>

namespace svarbord::storage {
class Database;
}

namespace svarbord::services {

/// What storage::search finds in the inboxes this member is a member of. Beyond limit (1..500) none is looked for.
[[nodiscard]] Result<QList<domain::SearchHit>> searchShown(storage::Database& db, const domain::SearchQuery& query,
                                                           int limit, const MemberId& self);

/// The newest of all there is to find, newest first.
[[nodiscard]] Result<storage::search::Newest> newestShown(storage::Database& db, const domain::SearchQuery& query,
                                                          int limit, const MemberId& self);

/// How many conversations there are to find, all of them.
[[nodiscard]] Result<qint64> countShown(storage::Database& db, const domain::SearchQuery& query, const MemberId& self);

} // namespace svarbord::services
