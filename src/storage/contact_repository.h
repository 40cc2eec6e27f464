// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/address.h"
#include "domain/contact.h"
#include "storage/contact_addresses.h"

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

    /// Finds or makes the contact of an address; name and language are those of the oldest mail that tells them,
    /// unless members decided otherwise.
    [[nodiscard]] Result<ContactId> ensure(const domain::Address& address, const QString& language, Timestamp seen);
    /// Keeps a place for one of whom no mail has come here yet, so that decisions about him can be kept.
    [[nodiscard]] Status expect(ContactId id);
    [[nodiscard]] Result<domain::Contact> find(ContactId id);
    [[nodiscard]] Result<std::optional<domain::Contact>> findByAddress(const QString& address);
    /// All but its addresses.
    [[nodiscard]] Status update(const domain::Contact& contact);
    /// Makes it when it is not known; of whom mail came is seen since then.
    [[nodiscard]] Status put(const domain::Contact& contact);
    /// What members decided of a contact; the rest is as mail tells.
    struct Decided
    {
        bool name = false;
        bool language = false;
        bool addresses = false;
    };
    [[nodiscard]] Result<Decided> decided(ContactId id);
    /// As ContactAddresses::tell().
    [[nodiscard]] Result<QSet<ConversationId>> tellAddresses(ContactId id, const QStringList& addresses,
                                                             bool byMembers);
    /// Members decided its name, or its language: no mail changes it any more.
    [[nodiscard]] Status keepName(ContactId id);
    [[nodiscard]] Status keepLanguage(ContactId id);
    /// What nobody decided is as mail tells it.
    [[nodiscard]] Status fillFromMail(ContactId id);
    /// What members said of it: of whom mail came, that stays. Its conversations stay, those of nobody without a
    /// contact; returns those that have another one. Conflict where somebody was merged into it.
    [[nodiscard]] Result<QSet<ConversationId>> remove(ContactId id);
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
        QList<ContactAddresses::Row> rows{}; ///< of the addresses, as they were before
    };
    /// These addresses and the conversations of one contact become the other's; it is listed no more. Mail from them
    /// belongs to the other one, whenever it comes here.
    [[nodiscard]] Result<Moved> merge(ContactId into, ContactId from, const QStringList& addresses);
    /// Who it was found to be; invalid where it stands for itself.
    [[nodiscard]] Result<ContactId> mergedInto(ContactId id);
    /// Takes a merge back: these addresses, these conversations and those that came from these addresses since.
    [[nodiscard]] Result<Moved> split(ContactId into, ContactId from, const Moved& moved);
    /// After a merge or split that turned one of them round: the addresses are where they were before that one.
    [[nodiscard]] Status putBack(ContactId into, ContactId from, const QList<ContactAddresses::Row>& rows);

    /// Fills in what follows from names and addresses; for the migration.
    [[nodiscard]] Status deriveKeys();

private:
    Database& m_db;
};

} // namespace svarbord::storage
