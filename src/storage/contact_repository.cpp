// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contact_repository.h"

#include "storage/contact_addresses.h"
#include "storage/database.h"
#include "storage/guarded.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace svarbord::storage {

namespace {

/// A half-open range of texts that begin with prefix, for an index walk; U+10FFFF sorts after everything.
QString endOfPrefix(const QString& prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF");
}

QString jsonOf(const QMap<QString, QString>& fields)
{
    if (fields.isEmpty())
        return {};
    QJsonObject json;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        json.insert(field.key(), field.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> fieldsFrom(const QString& text)
{
    QMap<QString, QString> fields;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto field = json.begin(); field != json.end(); ++field)
        fields.insert(field.key(), field->toString());
    return fields;
}

} // namespace

ContactId ContactRepository::idFor(const domain::Address& address)
{
    return ContactAddresses::homeOf(address.address);
}

Result<ContactId> ContactRepository::ensure(const domain::Address& address, const QString& language, Timestamp seen)
{
    return guarded([&] { return ContactAddresses(m_db).met(address, language, seen); });
}

Status ContactRepository::expect(ContactId id)
{
    return guarded([&] {
        m_db.query("INSERT INTO contact(id, name, first_seen, sort_key, domain) VALUES (?, '', 0, '', '') "
                   "ON CONFLICT DO NOTHING")
            .with(id)
            .run();
    });
}

Result<domain::Contact> ContactRepository::find(ContactId id)
{
    return guarded([&]() -> Result<domain::Contact> {
        Query query =
            m_db.query("SELECT name, phone, company, language, first_seen, "
                       "(SELECT count(*) FROM conversation WHERE contact = contact.id), owner, fields, domain, "
                       "(SELECT max(last_activity) FROM conversation WHERE contact = contact.id) "
                       "FROM contact WHERE id = ?");
        if (!query.with(id).next())
            return fail(ErrorCode::NotFound, QCoreApplication::translate("storage", "This contact is not known."));
        domain::Contact contact;
        contact.id = id;
        contact.name = query.text(0);
        contact.phone = query.text(1);
        contact.company = query.text(2);
        contact.language = query.text(3);
        contact.firstSeen = query.time(4);
        contact.conversationCount = static_cast<int>(query.integer(5));
        contact.owner = query.id<MemberId>(6);
        contact.fields = fieldsFrom(query.text(7));
        contact.domain = query.text(8);
        contact.lastActivity = query.time(9);
        contact.addresses = ContactAddresses(m_db).of(id);
        return contact;
    });
}

Result<std::optional<domain::Contact>> ContactRepository::findByAddress(const QString& address)
{
    return guarded([&]() -> std::optional<domain::Contact> {
        const ContactId holder = ContactAddresses(m_db).holderOf(address);
        return holder.isValid() ? std::optional(required(find(holder))) : std::nullopt;
    });
}

Status ContactRepository::update(const domain::Contact& contact)
{
    return guarded([&] {
        m_db.query("UPDATE contact SET name_seen = iif(name = ?1, name_seen, 0), language_seen = iif(language = ?4, "
                   "language_seen, 0), name = ?1, phone = ?2, company = ?3, language = ?4, owner = ?5, fields = ?6 "
                   "WHERE id = ?7")
            .with(contact.name, contact.phone, contact.company, contact.language, contact.owner, jsonOf(contact.fields),
                  contact.id)
            .run();
        ContactAddresses(m_db).writeKeys(contact.id);
    });
}

Status ContactRepository::put(const domain::Contact& contact)
{
    return guarded([&] {
        m_db.query("INSERT INTO contact(id, name, first_seen) VALUES (?, '', ?) ON CONFLICT DO NOTHING")
            .with(contact.id, contact.firstSeen)
            .run();
        m_db.query("UPDATE contact SET first_seen = ? WHERE id = ? AND first_seen = 0")
            .with(contact.firstSeen, contact.id)
            .run();
        required(update(contact));
    });
}

Status ContactRepository::keepName(ContactId id)
{
    return guarded([&] { m_db.query("UPDATE contact SET name_seen = 0 WHERE id = ?").with(id).run(); });
}

Status ContactRepository::keepLanguage(ContactId id)
{
    return guarded([&] { m_db.query("UPDATE contact SET language_seen = 0 WHERE id = ?").with(id).run(); });
}

Status ContactRepository::fillFromMail(ContactId id)
{
    return guarded([&] { ContactAddresses(m_db).fillFromMail(id); });
}

Result<ContactRepository::Decided> ContactRepository::decided(ContactId id)
{
    return guarded([&] {
        Query row = m_db.query("SELECT name_seen, language_seen FROM contact WHERE id = ?");
        if (!row.with(id).next())
            return Decided{};
        return Decided{row.integer(0) == 0, row.integer(1) == 0, ContactAddresses(m_db).isTold(id)};
    });
}

Result<QSet<ConversationId>> ContactRepository::tellAddresses(ContactId id, const QStringList& addresses,
                                                              bool byMembers)
{
    using Told = ContactAddresses::Told;
    return guarded(
        [&] { return ContactAddresses(m_db).tell(id, addresses, byMembers ? Told::ByMembers : Told::ByMail); });
}

Result<QSet<ConversationId>> ContactRepository::remove(ContactId id)
{
    return guarded([&]() -> Result<QSet<ConversationId>> {
        Query merged = m_db.query("SELECT 1 FROM contact WHERE merged_into = ?");
        if (merged.with(id).next())
            return fail(ErrorCode::Conflict,
                        QCoreApplication::translate("storage", "Another contact was merged into this one meanwhile."));
        ContactAddresses addresses(m_db);
        QSet<ConversationId> moved = addresses.letGo(id);
        if (addresses.hasMail(id)) {
            m_db.query("UPDATE contact SET name = '', name_seen = 0, phone = '', company = '', language = '',"
                       " language_seen = 0, owner = '', fields = '', first_seen = 0 WHERE id = ?")
                .with(id)
                .run();
            addresses.fillFromMail(id);
            addresses.writeKeys(id);
            return moved;
        }
        m_db.query("UPDATE conversation SET contact = NULL WHERE contact = ?").with(id).run();
        m_db.query("DELETE FROM contact WHERE id = ?").with(id).run();
        return moved;
    });
}

Status ContactRepository::deriveKeys()
{
    return guarded([&] {
        Query all = m_db.query("SELECT id FROM contact");
        QList<ContactId> ids;
        while (all.next())
            ids.append(all.id<ContactId>(0));
        for (const ContactId id : ids)
            ContactAddresses(m_db).writeKeys(id);
    });
}

Result<QList<domain::Contact>> ContactRepository::beginningWith(const QString& prefix, int limit)
{
    return guarded([&] {
        QList<domain::Contact> contacts;
        Query query = m_db.query("SELECT contact FROM contact_address WHERE address >= ?1 AND address < ?2 "
                                 "UNION SELECT id FROM contact WHERE name >= ?3 COLLATE NOCASE "
                                 "AND name < ?4 COLLATE NOCASE LIMIT ?5");
        query.with(prefix.toLower(), endOfPrefix(prefix.toLower()), prefix, endOfPrefix(prefix), limit);
        while (query.next())
            contacts.append(required(find(query.id<ContactId>(0))));
        return contacts;
    });
}

} // namespace svarbord::storage
