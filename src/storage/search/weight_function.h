// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

struct sqlite3;

namespace svarbord::storage::search {

/// Makes the FTS5 auxiliary function svarbord_weight(search_text) known: how well a row matches, 0 to 1, from where
/// and how often the words stand in it. Unlike bm25 it never looks at other rows, so its cost does not grow with the
/// number of hits.
[[nodiscard]] Status registerWeightFunction(sqlite3* connection);

} // namespace svarbord::storage::search
