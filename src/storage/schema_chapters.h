// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// The chapters of the shared log, and the batches that no chapter holds yet.
[[nodiscard]] Status addChapters(Database& db);

} // namespace svarbord::storage
