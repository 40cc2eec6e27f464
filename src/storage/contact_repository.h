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
    /// With all its addresses; those that belong to somebody else stay there.
    [[nodiscard]] Status update(const domain::Contact& contact);
    /// Makes it when it is not known.
    [[nodiscard]] Status put(const domain::Contact& contact);
    /// Only the contact: its conversations stay, without one.
    [[nodiscard]] Status remove(ContactId id);
    /// Names and addresses that begin with prefix, for filling in recipients.
    [[nodiscard]] Result<QList<domain::Contact>> beginningWith(const QString& prefix, int limit);

    /// Up to limit contacts after a key, in order of their names; with words the best known ones that have them all.
    [[nodiscard]] Result<QList<domain::ContactRow>> page(const domain::ContactQuery& query,
                                                         const std::optional<domain::ContactKey>& after, int limit);
    [[nodiscard]] Result<qint64> count(const domain::ContactQuery& query);
    /// Domains from which at least two people write, or that bear a company's name; most people first.
    [[nodiscard]] Result<QList<domain::Company>> companies(int limit);
    /// Newest first.
    [[nodiscard]] Result<QList<ConversationId>> conversationsOf(ContactId id, int limit);

    /// What merging moved, so that it can be moved back.
    struct Moved
    {
        QStringList addresses;
        QList<ConversationId> conversations;
    };
    /// The addresses and conversations of one contact become the other's; it is listed no more.
    [[nodiscard]] Result<Moved> merge(ContactId into, ContactId from);
    /// Takes a merge back: these addresses, these conversations and those that came from these addresses since.
    [[nodiscard]] Result<Moved> split(ContactId into, ContactId from, const Moved& moved);

    /// Fills in what follows from names and addresses; for the migration.
    [[nodiscard]] Status deriveKeys();

private:
    void writeAddresses(const domain::Contact& contact);
    void writeKeys(ContactId id);

    Database& m_db;
};

} // namespace svarbord::storage
