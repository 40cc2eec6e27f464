// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_chapters.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

// id, bytes and position: of the mail that holds the chapter, where one does. witnesses: JSON array of device ids.
constexpr auto chapters = R"sql(
CREATE TABLE log_chapter(
    number INTEGER PRIMARY KEY, digest BLOB NOT NULL, last_order INTEGER NOT NULL, reader TEXT NOT NULL,
    epoch INTEGER NOT NULL, id TEXT NOT NULL, bytes BLOB, position INTEGER NOT NULL, received INTEGER NOT NULL, witnesses TEXT NOT NULL
);
-- Sealed, as they came, in the order of the log: from these a damaged log is mended.
CREATE TABLE log_batch(
    last_order INTEGER PRIMARY KEY, id TEXT NOT NULL, hash BLOB NOT NULL, bytes BLOB NOT NULL
);
)sql";

} // namespace

Status addChapters(Database& db)
{
    return guarded([&] { db.execute(chapters); });
}

} // namespace svarbord::storage
