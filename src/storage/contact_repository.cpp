// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contact_repository.h"

#include "base/stable_hash.h"
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

bool isUnnamed(Database& db, ContactId id)
{
    Query row = db.query("SELECT 1 FROM contact WHERE id = ? AND name = ''");
    return row.with(id).next();
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
    return ContactId{stableHash({"contact", address.key().toUtf8()})};
}

Result<ContactId> ContactRepository::ensure(const domain::Address& address, const QString& language, Timestamp seen)
{
    return guarded([&] {
        Query known = m_db.query("SELECT contact FROM contact_address WHERE address = ?");
        if (known.with(address.key()).next()) {
            const auto id = known.id<ContactId>(0);
            const bool named = !address.name.isEmpty() && isUnnamed(m_db, id);
            m_db.query("UPDATE contact SET name = iif(name = '', ?1, name), language = iif(language = '', ?2, "
                       "language), first_seen = min(first_seen, ?3) WHERE id = ?4 AND ((name = '' AND ?1 <> '') OR "
                       "(language = '' AND ?2 <> '') OR first_seen > ?3)")
                .with(address.name, language, seen, id)
                .run();
            if (named)
                writeKeys(id);
            return id;
        }
        const ContactId id = idFor(address);
        m_db.query("INSERT INTO contact(id, name, language, first_seen, sort_key, domain) VALUES (?, ?, ?, ?, ?, ?)"
                   " ON CONFLICT DO NOTHING")
            .with(id, address.name, language, seen, domain::contactSortKey(address.name, address.key()),
                  domain::companyDomain(address.key()))
            .run();
        m_db.query("INSERT INTO contact_address(address, contact, position) VALUES (?, ?, 0)")
            .with(address.key(), id)
            .run();
        return id;
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
        Query addresses = m_db.query("SELECT address FROM contact_address WHERE contact = ? ORDER BY position");
        addresses.with(id);
        while (addresses.next())
            contact.addresses += addresses.text(0);
        return contact;
    });
}

Result<std::optional<domain::Contact>> ContactRepository::findByAddress(const QString& address)
{
    return guarded([&]() -> std::optional<domain::Contact> {
        Query query = m_db.query("SELECT contact FROM contact_address WHERE address = ?");
        if (!query.with(domain::Address{{}, address}.key()).next())
            return std::nullopt;
        return required(find(query.id<ContactId>(0)));
    });
}

Status ContactRepository::update(const domain::Contact& contact)
{
    return guarded([&] {
        m_db.query(
                "UPDATE contact SET name = ?, phone = ?, company = ?, language = ?, owner = ?, fields = ? WHERE id = ?")
            .with(contact.name, contact.phone, contact.company, contact.language, contact.owner, jsonOf(contact.fields),
                  contact.id)
            .run();
        writeAddresses(contact);
        writeKeys(contact.id);
    });
}

Status ContactRepository::put(const domain::Contact& contact)
{
    return guarded([&] {
        m_db.query("INSERT INTO contact(id, name, first_seen) VALUES (?, '', ?) ON CONFLICT DO NOTHING")
            .with(contact.id, contact.firstSeen)
            .run();
        required(update(contact));
    });
}

void ContactRepository::writeAddresses(const domain::Contact& contact)
{
    m_db.query("DELETE FROM contact_address WHERE contact = ?").with(contact.id).run();
    Query insert = m_db.query("INSERT INTO contact_address(address, contact, position) VALUES (?, ?, ?)"
                              " ON CONFLICT DO NOTHING");
    for (qsizetype i = 0; i < contact.addresses.size(); ++i)
        insert.again().with(contact.addresses.at(i).trimmed().toLower(), contact.id, static_cast<qint64>(i)).run();
}

void ContactRepository::writeKeys(ContactId id)
{
    QString name;
    QString address;
    {
        Query row = m_db.query("SELECT name, coalesce((SELECT address FROM contact_address WHERE contact = contact.id"
                               " ORDER BY position LIMIT 1), '') FROM contact WHERE id = ?");
        if (!row.with(id).next())
            return;
        name = row.text(0);
        address = row.text(1);
    }
    m_db.query("UPDATE contact SET sort_key = ?, domain = ? WHERE id = ?")
        .with(domain::contactSortKey(name, address), domain::companyDomain(address), id)
        .run();
}

Status ContactRepository::remove(ContactId id)
{
    return guarded([&] {
        m_db.query("UPDATE conversation SET contact = NULL WHERE contact = ?").with(id).run();
        m_db.query("DELETE FROM contact WHERE id = ?").with(id).run();
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
            writeKeys(id);
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
