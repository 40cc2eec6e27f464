// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contact_addresses.h"

#include "base/stable_hash.h"
#include "domain/contact.h"
#include "storage/database.h"
#include "storage/guarded.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace svarbord::storage {

namespace {

/// Of an address that mail tells and members do not: it is shown where there is no other.
constexpr qint64 behindAll = 1'000'000;
constexpr int longestChain = 1'000; ///< of contacts merged into each other

} // namespace

ContactId ContactAddresses::homeOf(const QString& address)
{
    return ContactId{stableHash({"contact", domain::Address{{}, address}.key().toUtf8()})};
}

ContactId ContactAddresses::met(const domain::Address& address, const QString& language, Timestamp seen)
{
    const ContactId home = homeOf(address.address);
    const qint64 at = std::max<qint64>(1, toMs(seen));
    m_db.query("INSERT INTO address_mail VALUES (?1, ?2, '', 0, '', 0, ?3) ON CONFLICT DO UPDATE SET"
               " first_seen = min(first_seen, ?3)")
        .with(address.key(), home, at)
        .run();
    m_db.query("UPDATE address_mail SET name = ?2, name_seen = ?3 WHERE address = ?1 AND ?2 <> '' AND"
               " (name = '' OR name_seen > ?3 OR (name_seen = ?3 AND name > ?2))")
        .with(address.key(), address.name, at)
        .run();
    m_db.query("UPDATE address_mail SET language = ?2, language_seen = ?3 WHERE address = ?1 AND ?2 <> '' AND"
               " (language = '' OR language_seen > ?3 OR (language_seen = ?3 AND language > ?2))")
        .with(address.key(), language, at)
        .run();
    if (!rowOf(address.key()).isValid())
        release(address.key());
    else
        bring(home);
    return holderOf(address.key());
}

ContactId ContactAddresses::rowOf(const QString& address)
{
    Query row = m_db.query("SELECT contact FROM contact_address WHERE address = ?");
    return row.with(address).next() ? row.id<ContactId>(0) : ContactId{};
}

ContactId ContactAddresses::rootOf(ContactId contact)
{
    Query row = m_db.query("SELECT merged_into FROM contact WHERE id = ?");
    for (int i = 0; i < longestChain && row.again().with(contact).next() && !row.isNull(0); ++i)
        contact = row.id<ContactId>(0);
    return contact;
}

ContactId ContactAddresses::holderOf(const QString& address)
{
    const ContactId row = rowOf(domain::Address{{}, address}.key());
    return row.isValid() ? rootOf(row) : row;
}

QStringList ContactAddresses::of(ContactId contact)
{
    QStringList shown;
    QStringList others;
    Query row =
        m_db.query("SELECT address, position FROM contact_address WHERE contact = ? ORDER BY position, address");
    row.with(contact);
    while (row.next())
        (row.integer(1) < behindAll ? shown : others).append(row.text(0));
    return shown.isEmpty() ? others : shown;
}

QStringList ContactAddresses::rowsOf(ContactId contact)
{
    QStringList addresses;
    Query row = m_db.query("SELECT address FROM contact_address WHERE contact = ? ORDER BY position, address");
    row.with(contact);
    while (row.next())
        addresses.append(row.text(0));
    return addresses;
}

bool ContactAddresses::isTold(ContactId contact)
{
    Query row = m_db.query("SELECT addresses_told FROM contact WHERE id = ?");
    return row.with(contact).next() && row.boolean(0);
}

void ContactAddresses::setTold(ContactId contact, bool told)
{
    m_db.query("UPDATE contact SET addresses_told = ? WHERE id = ?").with(told, contact).run();
}

bool ContactAddresses::isClaimed(const QString& address, ContactId butBy)
{
    Query row = m_db.query("SELECT contact, position FROM contact_address WHERE address = ?");
    if (!row.with(address).next())
        return false;
    const auto contact = row.id<ContactId>(0);
    const bool isByMailAlone = contact == homeOf(address) && (!isTold(contact) || row.integer(1) >= behindAll);
    return !isByMailAlone && rootOf(contact) != rootOf(butBy);
}

void ContactAddresses::put(const QString& address, ContactId contact, qint64 position)
{
    const ContactId former = rowOf(address);
    // Not ON CONFLICT DO UPDATE: it would decide what the search's triggers do about conflicts of their own.
    Query write = former.isValid()
                      ? m_db.query("UPDATE contact_address SET contact = ?2, position = ?3 WHERE address = ?1")
                      : m_db.query("INSERT INTO contact_address VALUES (?1, ?2, ?3)");
    write.with(address, contact, position).run();
    writeKeys(contact);
    if (former.isValid() && former != contact)
        writeKeys(former);
}

/// There is a contact for what mail tells.
void ContactAddresses::bring(ContactId contact)
{
    m_db.query("INSERT INTO contact(id, name, first_seen, sort_key, domain) VALUES (?, '', 0, '', '')"
               " ON CONFLICT DO NOTHING")
        .with(contact)
        .run();
    fillFromMail(contact);
}

/// No member says any more whose it is.
void ContactAddresses::release(const QString& address)
{
    const ContactId home = homeOf(address);
    if (!hasMail(home)) {
        const ContactId former = rowOf(address);
        m_db.query("DELETE FROM contact_address WHERE address = ?").with(address).run();
        writeKeys(former);
        return;
    }
    bring(home);
    put(address, home, isTold(home) ? behindAll : 0);
}

QSet<ConversationId> ContactAddresses::tell(ContactId contact, const QStringList& addresses, Told told)
{
    const auto refuse = [](const QString& text) { required(Status(fail(ErrorCode::Conflict, text))); };
    if (rootOf(contact) != contact)
        refuse(QCoreApplication::translate("storage", "This contact was merged into another one."));
    QSet<ContactId> touched{contact};
    for (const QString& address : addresses) {
        if (isClaimed(address, contact))
            refuse(QCoreApplication::translate("storage", "%1 already belongs to somebody else.").arg(address));
        if (const ContactId former = holderOf(address); former.isValid())
            touched.insert(former);
    }
    setTold(contact, told == Told::ByMembers && !addresses.isEmpty());
    for (const QString& address : rowsOf(contact))
        if (!addresses.contains(address))
            release(address);
    for (qsizetype i = 0; i < addresses.size(); ++i)
        put(addresses.at(i), contact, placeOf(addresses.at(i), contact, i));
    QSet<ConversationId> moved;
    for (const ContactId each : std::as_const(touched))
        moved.unite(settle(each));
    return moved;
}

/// Its own comes first where nobody says otherwise, whenever it comes.
qint64 ContactAddresses::placeOf(const QString& address, ContactId contact, qsizetype index)
{
    return !isTold(contact) && homeOf(address) == contact ? 0 : index + 1;
}

QSet<ConversationId> ContactAddresses::letGo(ContactId contact)
{
    return tell(contact, {}, Told::ByMail);
}

QStringList ContactAddresses::merge(ContactId into, ContactId from, const QStringList& addresses)
{
    qint64 position = 0;
    {
        Query last =
            m_db.query("SELECT coalesce(max(position), 0) FROM contact_address WHERE contact = ? AND position < ?");
        if (last.with(into, behindAll).next())
            position = last.integer(0);
    }
    QStringList moved;
    for (const QString& address : addresses) {
        const ContactId row = rowOf(address);
        const bool isFresh = !row.isValid() && homeOf(address) == from;
        if (row != from && !isFresh)
            continue;
        put(address, into, ++position);
        moved.append(address);
    }
    return moved;
}

QSet<ConversationId> ContactAddresses::split(ContactId from, ContactId into, const QStringList& addresses)
{
    const ContactId holder = rootOf(into);
    for (qsizetype i = 0; i < addresses.size(); ++i)
        if (const ContactId row = rowOf(addresses.at(i)); row == into || row == holder)
            put(addresses.at(i), from, placeOf(addresses.at(i), from, i));
    return settle(holder);
}

QList<ContactAddresses::Row> ContactAddresses::rowsAt(const QStringList& addresses)
{
    QList<Row> rows;
    Query row = m_db.query("SELECT contact, position FROM contact_address WHERE address = ?");
    for (const QString& address : addresses) {
        const bool isKept = row.again().with(address).next();
        rows.append(isKept ? Row{address, row.id<ContactId>(0), row.integer(1)} : Row{address});
    }
    return rows;
}

void ContactAddresses::putBack(const QList<Row>& rows, const QList<ContactId>& from)
{
    for (const Row& row : rows) {
        if (!from.contains(rowOf(row.address)))
            continue;
        if (row.contact.isValid())
            put(row.address, row.contact, row.position);
        else
            release(row.address);
    }
}

/// Each conversation is with whom its customer's address belongs to.
QSet<ConversationId> ContactAddresses::settle(ContactId contact)
{
    QHash<QString, QList<ConversationId>> byAddress;
    {
        Query row = m_db.query("SELECT id, lower(customer_address) FROM conversation WHERE contact = ?");
        row.with(contact);
        while (row.next())
            byAddress[row.text(1)].append(row.id<ConversationId>(0));
    }
    QSet<ConversationId> moved;
    Query move = m_db.query("UPDATE conversation SET contact = ? WHERE id = ?");
    for (auto each = byAddress.cbegin(); each != byAddress.cend(); ++each) {
        const ContactId holder = holderOf(each.key());
        if (!holder.isValid() || holder == contact)
            continue;
        for (const ConversationId conversation : each.value()) {
            move.again().with(holder, conversation).run();
            moved.insert(conversation);
        }
    }
    return moved;
}

bool ContactAddresses::hasMail(ContactId contact)
{
    Query row = m_db.query("SELECT 1 FROM address_mail WHERE contact = ?");
    return row.with(contact).next();
}

void ContactAddresses::fillFromMail(ContactId contact)
{
    m_db.query("UPDATE contact SET first_seen = m.first_seen FROM address_mail m WHERE contact.id = ? AND"
               " m.contact = contact.id AND contact.first_seen <> m.first_seen")
        .with(contact)
        .run();
    m_db.query("UPDATE contact SET name = m.name, name_seen = m.name_seen FROM address_mail m WHERE contact.id = ? AND"
               " m.contact = contact.id AND m.name <> '' AND (contact.name = '' OR (contact.name_seen > 0 AND"
               " contact.name <> m.name))")
        .with(contact)
        .run();
    if (m_db.changedRows() > 0)
        writeKeys(contact);
    m_db.query("UPDATE contact SET language = m.language, language_seen = m.language_seen FROM address_mail m"
               " WHERE contact.id = ? AND m.contact = contact.id AND m.language <> '' AND (contact.language = '' OR"
               " (contact.language_seen > 0 AND contact.language <> m.language))")
        .with(contact)
        .run();
}

void ContactAddresses::writeKeys(ContactId contact)
{
    Query name = m_db.query("SELECT name, name_seen FROM contact WHERE id = ?");
    if (!name.with(contact).next())
        return;
    const QString address = of(contact).value(0);
    // Whose only address is somebody else's now is nobody to be listed, unless members gave him a name.
    const bool isNobody = address.isEmpty() && name.integer(1) > 0;
    m_db.query("UPDATE contact SET sort_key = ?, domain = ? WHERE id = ?")
        .with(isNobody ? QString() : domain::contactSortKey(name.text(0), address), domain::companyDomain(address),
              contact)
        .run();
}

} // namespace svarbord::storage
