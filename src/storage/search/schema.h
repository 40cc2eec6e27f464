// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace svarbord::storage {
class Database;
}

namespace svarbord::storage::search {

/// Creates the full-text tables; called once, at the end of the first migration: it watches the other tables.
[[nodiscard]] Status createSchema(Database& db);

/// Adds what finds people by name and attachments by their text; queues what is stored already.
[[nodiscard]] Status addNamesAndFiles(Database& db);

/// Registers what the full-text tables need on a connection that was just opened.
[[nodiscard]] Status prepareConnection(Database& db);

} // namespace svarbord::storage::search
