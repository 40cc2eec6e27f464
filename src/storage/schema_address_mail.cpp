// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_address_mail.h"

#include "storage/contact_addresses.h"
#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

namespace {

// contact: whose the address is by itself (ContactAddresses::homeOf), whoever members say it belongs to. name_seen,
// language_seen: when the oldest mail was written that tells one. addresses_told: members said which addresses there
// are.
constexpr auto tables = R"sql(
CREATE TABLE address_mail(
    address TEXT PRIMARY KEY, contact INTEGER NOT NULL, name TEXT NOT NULL, name_seen INTEGER NOT NULL,
    language TEXT NOT NULL, language_seen INTEGER NOT NULL, first_seen INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX address_mail_contact ON address_mail(contact);
ALTER TABLE contact ADD COLUMN addresses_told INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER search_contact_address_removed AFTER DELETE ON contact_address BEGIN
    INSERT OR IGNORE INTO search_contact_queue(contact) VALUES (old.contact);
END;
CREATE TEMP TABLE customer AS SELECT DISTINCT lower(customer_address) AS address FROM conversation;
)sql";

// What members decided is not what mail tells; where a name came from mail, it is.
constexpr auto known = "SELECT a.address, c.id, c.name, c.name_seen, c.language, c.language_seen, c.first_seen"
                       " FROM contact_address a JOIN contact c ON c.id = a.contact"
                       " JOIN customer ON customer.address = a.address";

} // namespace

Status addAddressMail(Database& db)
{
    return guarded([&] {
        db.execute(tables);
        {
            Query row = db.query(known);
            Query insert = db.query("INSERT INTO address_mail VALUES (?, ?, ?, ?, ?, ?, ?)");
            while (row.next()) {
                const QString address = row.text(0);
                const ContactId home = ContactAddresses::homeOf(address);
                const bool isHome = home == row.id<ContactId>(1);
                const bool tellsName = isHome && row.integer(3) > 0;
                const bool tellsLanguage = isHome && row.integer(5) > 0;
                insert.again()
                    .with(address, home, tellsName ? row.text(2) : QString(), tellsName ? row.integer(3) : 0)
                    .with(tellsLanguage ? row.text(4) : QString(), tellsLanguage ? row.integer(5) : 0, row.integer(6))
                    .run();
            }
        }
        db.execute("DROP TABLE customer");
    });
}

} // namespace svarbord::storage
