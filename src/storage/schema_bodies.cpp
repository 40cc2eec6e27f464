// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_bodies.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

Status addHtmlSources(Database& db)
{
    // What was stored before this step is sanitised already.
    return guarded([&] { db.execute("ALTER TABLE body ADD COLUMN html_is_source INTEGER NOT NULL DEFAULT 0"); });
}

} // namespace svarbord::storage
