// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// Whose decisions were erased, and what is pending by kind.
[[nodiscard]] Status addErasedOperations(Database& db);

} // namespace svarbord::storage
