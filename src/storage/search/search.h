// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/search.h"
#include "domain/search_query.h"

#include <QList>

namespace svarbord::storage {
class Database;
}

namespace svarbord::storage::search {

/// Messages among which hits are ranked: the newest that match. Older ones come only when these are fewer.
inline constexpr int rankWindow = 2000;

/// The first limit conversations (1..500) in which a message or comment matches, best first: how well the words fit,
/// and how new it is. The word being typed counts as the beginning of longer words where whole words fill no page.
/// self is who "me" is. A read: any connection will do.
[[nodiscard]] Result<QList<domain::SearchHit>> search(Database& db, const domain::SearchQuery& query, int limit,
                                                      const MemberId& self);

} // namespace svarbord::storage::search
