// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_overtaken.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

// What was refused is no operation any more, so that all that is told of it is kept here.
constexpr auto overtaken = R"sql(
CREATE TABLE overtaken(
    id INTEGER PRIMARY KEY AUTOINCREMENT, operation TEXT NOT NULL UNIQUE, cause INTEGER NOT NULL,
    reason INTEGER NOT NULL, target INTEGER NOT NULL, kind TEXT NOT NULL, member TEXT NOT NULL, clock INTEGER NOT NULL,
    payload TEXT NOT NULL, their_kind TEXT NOT NULL, their_member TEXT NOT NULL, their_clock INTEGER NOT NULL,
    their_payload TEXT NOT NULL);
)sql";

} // namespace

Status addOvertaken(Database& db)
{
    return guarded([&] { db.execute(overtaken); });
}

} // namespace svarbord::storage
