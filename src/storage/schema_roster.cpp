// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_roster.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

// The fold of the log's operations on members. The table member holds those of them who belong to the team now.
constexpr auto roster = R"sql(
CREATE TABLE roster_workspace(id TEXT PRIMARY KEY, title TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE roster_member(
    id TEXT PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL, role INTEGER NOT NULL, seat INTEGER NOT NULL,
    removed INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE roster_device(
    id TEXT PRIMARY KEY, member TEXT NOT NULL, public_key BLOB NOT NULL, machine TEXT NOT NULL,
    withdrawn INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE join_request(
    place INTEGER PRIMARY KEY, device TEXT NOT NULL UNIQUE, wish TEXT NOT NULL, name TEXT NOT NULL,
    address TEXT NOT NULL, public_key BLOB NOT NULL, machine TEXT NOT NULL, time INTEGER NOT NULL);
)sql";

} // namespace

Status addRoster(Database& db)
{
    return guarded([&] { db.execute(roster); });
}

} // namespace svarbord::storage
