// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace svarbord::storage::search {

/// FTS5's extension interface on this connection (sqlite.org/fts5.html section 7); null when FTS5 is missing.
[[nodiscard]] fts5_api* fts5Of(sqlite3* connection);

} // namespace svarbord::storage::search
