// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

struct sqlite3;

namespace svarbord::storage::search {

/// Makes the FTS5 tokenizer "svarbord" known to this connection; needed before the first statement that touches
/// the index. See token_scanner.h for what it does.
[[nodiscard]] Status registerTokenizer(sqlite3* connection);

} // namespace svarbord::storage::search
