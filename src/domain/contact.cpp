// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace svarbord::domain {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto kindNames = std::to_array<std::pair<ContactField::Kind, const char16_t*>>({
    {ContactField::Kind::Text, u"text"},
    {ContactField::Kind::Number, u"number"},
    {ContactField::Kind::Date, u"date"},
    {ContactField::Kind::Choice, u"choice"},
    {ContactField::Kind::YesNo, u"yes-no"},
});

/// Mail services for everybody, by the label before the last one or the whole domain.
constexpr auto publicServices = std::to_array<QStringView>({
    u"gmail.com",      u"googlemail.com", u"outlook.com", u"hotmail.com", u"live.com",   u"msn.com",
    u"icloud.com",     u"me.com",         u"mac.com",     u"yahoo.com",   u"yahoo.no",   u"yahoo.se",
    u"yahoo.dk",       u"hotmail.no",     u"hotmail.se",  u"hotmail.dk",  u"live.no",    u"live.se",
    u"live.dk",        u"outlook.dk",     u"online.no",   u"telia.com",   u"telia.no",   u"proton.me",
    u"protonmail.com", u"pm.me",          u"gmx.com",     u"gmx.de",      u"gmx.net",    u"web.de",
    u"aol.com",        u"mail.com",       u"mail.dk",     u"ofir.dk",     u"jubii.dk",   u"comhem.se",
    u"bredband.net",   u"bredband2.com",  u"spray.se",    u"tele2.se",    u"getmail.no", u"broadpark.no",
    u"start.no",       u"frisurf.no",     u"c2i.net",     u"lyse.net",    u"altibox.no", u"youmail.dk",
    u"stofanet.dk",    u"fastmail.com",   u"zoho.com",    u"yandex.com",  u"mail.ru",    u"t-online.de",
    u"orange.fr",      u"wanadoo.fr",     u"hey.com",     u"sol.no",      u"epost.no",   u"passagen.se",
    u"privat.dk",      u"post.tele.dk",   u"tdcadsl.dk",
});

/// As the four languages and the programs that files come from say it.
std::optional<QString> yesOrNo(const QString& text)
{
    static const QStringList yes{u"yes"_s, u"ja"_s, u"y"_s, u"j"_s, u"true"_s, u"sann"_s, u"sand"_s, u"1"_s, u"x"_s};
    static const QStringList no{u"no"_s, u"nei"_s, u"nej"_s, u"n"_s, u"false"_s, u"usann"_s, u"falsk"_s, u"0"_s};
    if (yes.contains(text, Qt::CaseInsensitive))
        return u"yes"_s;
    return no.contains(text, Qt::CaseInsensitive) ? std::optional(u"no"_s) : std::nullopt;
}

QJsonArray toArray(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsFrom(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts.append(text.toString());
    return texts;
}

QStringList addressesFrom(const QJsonValue& value)
{
    QStringList addresses;
    for (const QString& text : textsFrom(value))
        if (const QString address = text.trimmed().toLower(); !address.isEmpty() && !addresses.contains(address))
            addresses.append(address);
    return addresses;
}

QJsonObject toJson(const QMap<QString, QString>& fields)
{
    QJsonObject json;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

} // namespace

QJsonObject toJson(const ContactField& field)
{
    const auto* const kind = std::ranges::find(kindNames, field.kind, &decltype(kindNames)::value_type::first);
    QJsonObject json{{u"name"_s, field.name}, {u"kind"_s, QString::fromUtf16(kind->second)}};
    if (!field.choices.isEmpty())
        json.insert(u"choices"_s, toArray(field.choices));
    return json;
}

ContactField contactFieldFrom(const QString& key, const QJsonObject& json)
{
    ContactField field{key, json[u"name"].toString(), ContactField::Kind::Text, textsFrom(json[u"choices"])};
    for (const auto& [kind, name] : kindNames)
        if (json[u"kind"].toString() == QStringView(name))
            field.kind = kind;
    return field;
}

std::optional<QString> normalisedValue(const ContactField& field, const QString& value)
{
    const QString text = value.trimmed();
    if (text.isEmpty() || field.kind == ContactField::Kind::Text)
        return text;
    if (field.kind == ContactField::Kind::Choice) {
        for (const QString& choice : field.choices)
            if (choice.compare(text, Qt::CaseInsensitive) == 0)
                return choice;
        return std::nullopt;
    }
    if (field.kind == ContactField::Kind::YesNo)
        return yesOrNo(text);
    if (field.kind == ContactField::Kind::Number) {
        QString plain = text;
        plain.remove(u' ').remove(QChar(0xA0)).replace(u',', u'.');
        bool ok = false;
        static_cast<void>(plain.toDouble(&ok));
        return ok ? std::optional(plain) : std::nullopt;
    }
    for (const QString& format : {u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d/M/yyyy"_s, u"yyyyMMdd"_s})
        if (const QDate date = QDate::fromString(text, format); date.isValid())
            return date.toString(Qt::ISODate);
    return std::nullopt;
}

QString companyDomain(const QString& address)
{
    const QString domain = address.section(u'@', 1).trimmed().toLower();
    return std::ranges::find(publicServices, QStringView(domain)) == publicServices.end() ? domain : QString();
}

QString contactSortKey(const QString& name, const QString& mainAddress)
{
    QString key = (name.trimmed().isEmpty() ? mainAddress : name.trimmed()).toCaseFolded();
    for (const auto& [letters, place] : {std::pair{u"æä", u"z{1"}, std::pair{u"øö", u"z{2"}, std::pair{u"å", u"z{3"}})
        for (const char16_t* letter = letters; *letter != 0; ++letter)
            key.replace(QChar(*letter), QString::fromUtf16(place));
    return key.left(80);
}

QJsonObject toJson(const Contact& contact)
{
    return {{u"name"_s, contact.name},
            {u"phone"_s, contact.phone},
            {u"company"_s, contact.company},
            {u"language"_s, contact.language},
            {u"owner"_s, contact.owner.value},
            {u"addresses"_s, toArray(contact.addresses)},
            {u"fields"_s, toJson(contact.fields)}};
}

Contact changed(Contact contact, const QJsonObject& values)
{
    const auto take = [&](const char16_t* name, QString& value) {
        if (const auto found = values.find(QStringView(name)); found != values.end())
            value = found->toString().trimmed();
    };
    take(u"name", contact.name);
    take(u"phone", contact.phone);
    take(u"company", contact.company);
    take(u"language", contact.language);
    take(u"owner", contact.owner.value);
    if (values.contains(u"addresses"))
        contact.addresses = addressesFrom(values[u"addresses"]);
    const QJsonObject fields = values[u"fields"].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field->toString().isEmpty())
            contact.fields.remove(field.key());
        else
            contact.fields.insert(field.key(), field->toString());
    }
    return contact;
}

QJsonObject valuesBefore(const Contact& contact, const QJsonObject& values)
{
    const QJsonObject now = toJson(contact);
    QJsonObject before;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value.key() != u"fields") {
            before.insert(value.key(), now[value.key()]);
            continue;
        }
        QJsonObject fields;
        const QJsonObject changing = value->toObject();
        for (auto field = changing.begin(); field != changing.end(); ++field)
            fields.insert(field.key(), contact.fields.value(field.key()));
        before.insert(u"fields"_s, fields);
    }
    return before;
}

QJsonObject valuesToFill(const Contact& into, const Contact& from)
{
    const QJsonObject have = toJson(into);
    const QJsonObject offered = toJson(from);
    QJsonObject fill;
    for (const QString& name : {u"name"_s, u"phone"_s, u"company"_s, u"language"_s, u"owner"_s})
        if (have[name].toString().isEmpty() && !offered[name].toString().isEmpty())
            fill.insert(name, offered[name]);
    QJsonObject fields;
    for (auto field = from.fields.begin(); field != from.fields.end(); ++field)
        if (!into.fields.contains(field.key()))
            fields.insert(field.key(), field.value());
    if (!fields.isEmpty())
        fill.insert(u"fields"_s, fields);
    return fill;
}

} // namespace svarbord::domain
