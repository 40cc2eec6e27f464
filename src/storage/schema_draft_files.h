// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// The files of drafts are kept once, beside the words that change all the time.
[[nodiscard]] Status addDraftFiles(Database& db);

} // namespace svarbord::storage
