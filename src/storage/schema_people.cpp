// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_people.h"

#include "storage/contact_repository.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/search/schema.h"

namespace svarbord::storage {

namespace {

// sort_key and domain follow from name and first address (ContactRepository writes them). fields: JSON, "" for none.
// merged_into: who this contact was found to be; its addresses and conversations are there then.
constexpr auto contacts = R"sql(
ALTER TABLE contact ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN fields TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN merged_into INTEGER;
ALTER TABLE contact ADD COLUMN sort_key TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN domain TEXT NOT NULL DEFAULT '';
CREATE INDEX contact_sort ON contact(sort_key, id) WHERE merged_into IS NULL;
CREATE INDEX contact_domain ON contact(domain, sort_key, id) WHERE merged_into IS NULL AND domain <> '';
CREATE INDEX contact_owner ON contact(owner, sort_key, id) WHERE merged_into IS NULL AND owner <> '';
)sql";

// No names and no addresses: what was erased is known by hashes and numbers only. header_key keeps mail that still lies
// on the server from coming back.
constexpr auto erasures = R"sql(
CREATE TABLE erasure(
    id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, member TEXT NOT NULL, subject TEXT NOT NULL,
    proof TEXT NOT NULL);
CREATE TABLE erased_message(header_key INTEGER PRIMARY KEY);
)sql";

// When the mail was written that a name comes from; 0 = members decided it, or there is none.
constexpr auto nameSources = R"sql(
ALTER TABLE contact ADD COLUMN name_seen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN language_seen INTEGER NOT NULL DEFAULT 0;
)sql";

} // namespace

Status addNameSources(Database& db)
{
    return guarded([&] { db.execute(nameSources); });
}

Status addPeople(Database& db)
{
    const Status tables = guarded([&] {
        db.execute(contacts);
        db.execute(erasures);
        required(search::addNamesAndFiles(db));
        required(ContactRepository(db).deriveKeys());
    });
    return tables;
}

} // namespace svarbord::storage
