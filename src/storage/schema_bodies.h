// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// Bodies may hold HTML as it came, to be sanitised when somebody looks at it.
[[nodiscard]] Status addHtmlSources(Database& db);

} // namespace svarbord::storage
