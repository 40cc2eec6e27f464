// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// What other machines and programs left in the Drafts folders.
[[nodiscard]] Status addFoundDrafts(Database& db);

} // namespace svarbord::storage
