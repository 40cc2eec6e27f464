// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// The first schema. Never edited once released: changes are new migrations.
[[nodiscard]] Status createSchema1(Database& db);

} // namespace svarbord::storage
