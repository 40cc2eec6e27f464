// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact_file.h"

#include <QJsonArray>

#include <optional>

namespace svarbord::domain {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int foldAt = 75; ///< octets, RFC 6350 section 3.2

struct Property
{
    QString name;
    QString parameters;
    QString value;
};

/// Lines put together again: a line that begins with a blank goes on with the one before; quoted-printable of 2.1
/// goes on after "=".
QStringList unfolded(const QString& text)
{
    QStringList lines;
    const auto parts = QStringView(text).split(u'\n');
    for (QStringView part : parts) {
        if (part.endsWith(u'\r'))
            part.chop(1);
        if (!lines.isEmpty() && !part.isEmpty() && (part.front() == u' ' || part.front() == u'\t'))
            lines.last() += part.mid(1).toString();
        else if (!lines.isEmpty() && lines.last().endsWith(u'=') &&
                 lines.last().contains(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive))
            lines.last() = lines.last().chopped(1) + part.toString();
        else
            lines.append(part.toString());
    }
    return lines;
}

QString fromQuotedPrintable(const QString& value)
{
    QByteArray bytes;
    const QByteArray raw = value.toUtf8();
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) == '=' && i + 2 < raw.size()) {
            bytes += QByteArray::fromHex(raw.mid(i + 1, 2));
            i += 2;
        } else {
            bytes += raw.at(i);
        }
    }
    return decodeContactFile(bytes).text;
}

Property propertyOf(const QString& line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 1)
        return {};
    const QString head = line.left(colon);
    Property property{head.section(u';', 0, 0).section(u'.', -1).toUpper(), head.section(u';', 1), line.mid(colon + 1)};
    if (property.parameters.contains(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive))
        property.value = fromQuotedPrintable(property.value);
    return property;
}

QString unescaped(const QString& value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != u'\\' || i + 1 >= value.size()) {
            text += value.at(i);
            continue;
        }
        const QChar next = value.at(++i);
        text += next == u'n' || next == u'N' ? QChar(u' ') : next;
    }
    return text.trimmed();
}

/// Parts between semicolons that are not escaped.
QStringList partsOf(const QString& value)
{
    QStringList parts(1);
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\' && i + 1 < value.size()) {
            parts.last() += value.mid(i, 2);
            ++i;
        } else if (value.at(i) == u';') {
            parts.append(QString());
        } else {
            parts.last() += value.at(i);
        }
    }
    for (QString& part : parts)
        part = unescaped(part);
    return parts;
}

class CardReader
{
public:
    void take(const Property& property)
    {
        const QString value = unescaped(property.value);
        if (property.name == u"FN")
            set(u"name"_s, value);
        else if (property.name == u"N")
            m_structured = nameOf(partsOf(property.value));
        else if (property.name == u"EMAIL")
            takeAddress(value);
        else if (property.name == u"TEL")
            set(u"phone"_s, value.startsWith(u"tel:", Qt::CaseInsensitive) ? value.mid(4) : value);
        else if (property.name == u"ORG")
            set(u"company"_s, partsOf(property.value).value(0));
        else if (property.name == u"LANG")
            set(u"language"_s, value);
        else if (property.name.startsWith(u"X-SVARBORD-"))
            m_fields.insert(property.name.mid(11).toLower(), value);
    }

    ContactDraft draft()
    {
        if (!m_values.contains(u"name"))
            set(u"name"_s, m_structured);
        if (!m_addresses.isEmpty())
            m_values.insert(u"addresses"_s, QJsonArray::fromStringList(m_addresses));
        if (!m_fields.isEmpty())
            m_values.insert(u"fields"_s, m_fields);
        const bool known = m_values.contains(u"name") || !m_addresses.isEmpty();
        return {known ? m_values : QJsonObject(), {}};
    }

private:
    void set(const QString& key, const QString& value)
    {
        if (!value.isEmpty() && !m_values.contains(key))
            m_values.insert(key, value.left(500));
    }
    static QString nameOf(const QStringList& parts)
    {
        return QStringList{parts.value(1), parts.value(2), parts.value(0)}.join(u' ').simplified();
    }
    void takeAddress(QString value)
    {
        if (value.startsWith(u"mailto:", Qt::CaseInsensitive))
            value = value.mid(7);
        value = value.trimmed().toLower();
        if (value.contains(u'@') && !value.contains(u' ') && !m_addresses.contains(value))
            m_addresses.append(value);
    }

    QJsonObject m_values;
    QJsonObject m_fields;
    QStringList m_addresses;
    QString m_structured;
};

QString escapedValue(QString value)
{
    return value.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
}

QString foldedLine(const QString& line)
{
    QString text;
    int octets = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool pair = line.at(i).isHighSurrogate() && i + 1 < line.size();
        const QString character = line.mid(i, pair ? 2 : 1);
        const int size = static_cast<int>(character.toUtf8().size());
        if (octets + size > foldAt) {
            text += u"\r\n "_s;
            octets = 1;
        }
        text += character;
        octets += size;
        i += pair ? 1 : 0;
    }
    return text + u"\r\n"_s;
}

} // namespace

QList<ContactDraft> parseVCards(const QString& text)
{
    QList<ContactDraft> drafts;
    std::optional<CardReader> card;
    for (const QString& line : unfolded(text)) {
        const Property property = propertyOf(line);
        if (property.name == u"BEGIN" && property.value.trimmed().compare(u"VCARD"_s, Qt::CaseInsensitive) == 0) {
            card.emplace();
        } else if (property.name == u"END" && card) {
            drafts.append(card->draft());
            card.reset();
            if (drafts.size() >= maxImportRows)
                break;
        } else if (card && !property.name.isEmpty()) {
            card->take(property);
        }
    }
    return drafts;
}

QString writeVCard(const Contact& contact, ContactFormat version)
{
    const bool four = version == ContactFormat::VCard4;
    QString card = u"BEGIN:VCARD\r\nVERSION:%1\r\n"_s.arg(four ? u"4.0"_s : u"3.0"_s);
    const QString name = contact.display();
    card += foldedLine(u"FN:"_s + escapedValue(name));
    const QString last = name.section(u' ', -1);
    card +=
        foldedLine(u"N:"_s + escapedValue(last) + u';' + escapedValue(name.chopped(last.size()).trimmed()) + u";;;"_s);
    for (qsizetype i = 0; i < contact.addresses.size(); ++i)
        card += foldedLine((four ? (i == 0 ? u"EMAIL;PREF=1:"_s : u"EMAIL:"_s)
                                 : (i == 0 ? u"EMAIL;TYPE=INTERNET,PREF:"_s : u"EMAIL;TYPE=INTERNET:"_s)) +
                           escapedValue(contact.addresses.at(i)));
    if (!contact.phone.isEmpty())
        card += foldedLine((four ? u"TEL;VALUE=text:"_s : u"TEL:"_s) + escapedValue(contact.phone));
    if (!contact.company.isEmpty())
        card += foldedLine(u"ORG:"_s + escapedValue(contact.company));
    if (!contact.language.isEmpty() && four)
        card += foldedLine(u"LANG:"_s + contact.language);
    for (auto field = contact.fields.begin(); field != contact.fields.end(); ++field)
        card += foldedLine(u"X-SVARBORD-"_s + field.key().toUpper() + u':' + escapedValue(field.value()));
    return card + u"END:VCARD\r\n"_s;
}

} // namespace svarbord::domain
