// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// Merged and split conversations, moved messages, and who follows what.
[[nodiscard]] Status addPlaces(Database& db);

} // namespace svarbord::storage
