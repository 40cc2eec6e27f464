// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {

class Database;

/// What members decided here and does not stand, as they are to be told.
[[nodiscard]] Status addOvertaken(Database& db);

} // namespace svarbord::storage
