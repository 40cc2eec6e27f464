// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "storage/search/match_plan.h"

#include <QList>
#include <QStringList>

namespace svarbord::storage {
class Database;
}

namespace svarbord::storage::search {

inline constexpr int mostNamed = 200; ///< tags or people that some words may stand for

/// The keys of tags in whose name every one of these words stands; words that begin one suffice where they are
/// prefixes. Throws what Query throws.
[[nodiscard]] QStringList tagsNamed(Database& db, const QList<MarkedTerm>& words);
/// The contacts in whose name, company, addresses or telephone number all these words stand.
[[nodiscard]] QList<ContactId> peopleNamed(Database& db, const QList<MarkedTerm>& words, int most = mostNamed);

} // namespace svarbord::storage::search
