// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/address.h"
#include "domain/contact.h"

#include <QList>

#include <optional>

namespace svarbord::storage {

class Database;

/// Everybody who ever wrote to us or was written to.
class ContactRepository
{
public:
    explicit ContactRepository(Database& db) : m_db(db) {}

    /// The id every workstation gives to this address.
    [[nodiscard]] static ContactId idFor(const domain::Address& address);

    /// Finds or makes the contact of an address; fills in a missing name, language and an earlier first contact.
    [[nodiscard]] Result<ContactId> ensure(const domain::Address& address, const QString& language, Timestamp seen);
    [[nodiscard]] Result<domain::Contact> find(ContactId id);
    [[nodiscard]] Result<std::optional<domain::Contact>> findByAddress(const QString& address);
    [[nodiscard]] Status update(const domain::Contact& contact);
    /// Names and addresses that begin with prefix, for filling in recipients.
    [[nodiscard]] Result<QList<domain::Contact>> beginningWith(const QString& prefix, int limit);

private:
    Database& m_db;
};

} // namespace svarbord::storage
