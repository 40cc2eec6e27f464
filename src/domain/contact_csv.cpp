// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace svarbord::domain {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = ColumnUse::Kind;

constexpr qsizetype maxColumns = 500;

/// 0x80 to 0x9F of windows-1252; the rest is Latin-1.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                               0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

QString fromWindows1252(const QByteArray& content)
{
    QString text = QString::fromLatin1(content);
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252.at(c.unicode() - 0x80U));
    return text;
}

QChar separatorOf(const QString& text)
{
    const QString line = text.section(u'\n', 0, 0);
    QChar best = u',';
    for (const QChar separator : {QChar(u';'), QChar(u'\t')})
        if (line.count(separator) > line.count(best))
            best = separator;
    return best;
}

/// Reads one record; false at the end of the text.
class CsvReader
{
public:
    explicit CsvReader(const QString& text) : m_text(text), m_separator(separatorOf(text)) {}

    bool next(QStringList& record)
    {
        record.clear();
        if (m_at >= m_text.size())
            return false;
        do
            record.append(field());
        while (m_at < m_text.size() && take(m_separator) && record.size() < maxColumns);
        while (m_at < m_text.size() && m_text.at(m_at) != u'\n')
            ++m_at;
        ++m_at;
        return true;
    }

private:
    bool take(QChar c)
    {
        if (m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    QString field()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            return quoted();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n')
            ++m_at;
        return m_text.mid(begin, m_at - begin).trimmed();
    }

    QString quoted()
    {
        QString value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) != u'"') {
                value += m_text.at(m_at);
                continue;
            }
            if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"') {
                ++m_at;
                break;
            }
            value += m_text.at(++m_at);
        }
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n')
            ++m_at;
        return value.trimmed();
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

QString escaped(const QString& value)
{
    // A spreadsheet would take these for formulas.
    const bool formula = !value.isEmpty() && QStringView(u"=+-@\t").contains(value.front()) &&
                         !(value.front() == u'+' && value.size() > 1 && value.at(1).isDigit());
    QString text = formula ? u'\'' + value : value;
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u';'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Letters only, lower case: "E-mail 1 - Value" is email1value.
QString bare(const QString& title)
{
    QString word;
    for (const QChar c : title.toLower())
        if (c.isLetter())
            word += c;
    return word;
}

constexpr auto titles = std::to_array<std::pair<QStringView, Kind>>({
    {u"name", Kind::Name},
    {u"fullname", Kind::Name},
    {u"displayname", Kind::Name},
    {u"navn", Kind::Name},
    {u"fulltnavn", Kind::Name},
    {u"fuldenavn", Kind::Name},
    {u"namn", Kind::Name},
    {u"visningsnavn", Kind::Name},
    {u"kontaktperson", Kind::Name},
    {u"contact", Kind::Name},
    {u"kontakt", Kind::Name},
    {u"kunde", Kind::Name},
    {u"firstname", Kind::FirstName},
    {u"givenname", Kind::FirstName},
    {u"fornavn", Kind::FirstName},
    {u"förnamn", Kind::FirstName},
    {u"lastname", Kind::LastName},
    {u"surname", Kind::LastName},
    {u"familyname", Kind::LastName},
    {u"etternavn", Kind::LastName},
    {u"efternavn", Kind::LastName},
    {u"efternamn", Kind::LastName},
    {u"phone", Kind::Phone},
    {u"telephone", Kind::Phone},
    {u"mobile", Kind::Phone},
    {u"mobilephone", Kind::Phone},
    {u"telefon", Kind::Phone},
    {u"mobil", Kind::Phone},
    {u"tlf", Kind::Phone},
    {u"mobiltelefon", Kind::Phone},
    {u"company", Kind::Company},
    {u"organization", Kind::Company},
    {u"organisation", Kind::Company},
    {u"firma", Kind::Company},
    {u"selskap", Kind::Company},
    {u"virksomhed", Kind::Company},
    {u"bedrift", Kind::Company},
    {u"företag", Kind::Company},
    {u"bolag", Kind::Company},
    {u"language", Kind::Language},
    {u"språk", Kind::Language},
    {u"sprog", Kind::Language},
    {u"owner", Kind::Owner},
    {u"eier", Kind::Owner},
    {u"ejer", Kind::Owner},
    {u"ägare", Kind::Owner},
    {u"ansvarlig", Kind::Owner},
    {u"ansvarig", Kind::Owner},
});

Kind kindOfTitle(const QString& title)
{
    const QString word = bare(title);
    const bool about = word.contains(u"type") || word.contains(u"label");
    if (!about && (word.contains(u"mail") || word.contains(u"epost") || word == u"adresse"))
        return Kind::Address;
    for (const auto& [known, kind] : titles)
        if (word == known)
            return kind;
    if (!about && (word.startsWith(u"phone") || word.endsWith(u"phone") || word.startsWith(u"telefon")))
        return Kind::Phone;
    return word.startsWith(u"organization") && word.contains(u"name") ? Kind::Company : Kind::Ignore;
}

bool looksLikeAddress(const QString& value)
{
    const qsizetype at = value.indexOf(u'@');
    return at > 0 && value.indexOf(u'.', at) > at + 1 && !value.contains(u' ');
}

} // namespace

DecodedText decodeContactFile(const QByteArray& content)
{
    if (content.startsWith("\xFF\xFE") || content.startsWith("\xFE\xFF"))
        return {QString(QStringDecoder(QStringDecoder::Utf16)(content)), u"UTF-16"_s};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(content);
    return utf8.hasError() ? DecodedText{fromWindows1252(content), u"windows-1252"_s} : DecodedText{text, u"UTF-8"_s};
}

Result<CsvTable> parseCsv(const QString& text)
{
    QString lines = text;
    if (lines.startsWith(QChar(0xFEFF)))
        lines.remove(0, 1);
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    CsvReader reader(lines);
    CsvTable table;
    if (!reader.next(table.header) || table.header.join(QString()).trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QCoreApplication::translate("domain", "The file holds no table."));
    QStringList record;
    while (reader.next(record)) {
        if (record.join(QString()).isEmpty())
            continue;
        record.resize(table.header.size());
        table.rows.append(record);
        if (table.rows.size() > maxImportRows)
            return fail(ErrorCode::TooLarge, QCoreApplication::translate(
                                                 "domain", "The file holds more rows than can be imported at once."));
    }
    return table;
}

QString writeCsv(const CsvTable& table)
{
    QString text;
    const auto line = [&](const QStringList& values) {
        QStringList cells;
        for (const QString& value : values)
            cells.append(escaped(value));
        text += cells.join(u',') + u"\r\n"_s;
    };
    if (!table.header.isEmpty())
        line(table.header);
    for (const QStringList& row : table.rows)
        line(row);
    return text;
}

QList<ColumnUse> guessColumns(const CsvTable& table, const QList<ContactField>& fields)
{
    QList<ColumnUse> columns;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        ColumnUse use{kindOfTitle(table.header.at(i)), {}};
        for (const ContactField& field : fields)
            if (field.name.compare(table.header.at(i).trimmed(), Qt::CaseInsensitive) == 0)
                use = {Kind::Field, field.key};
        if (use.kind == Kind::Ignore && !table.rows.isEmpty() && looksLikeAddress(table.rows.first().value(i)))
            use.kind = Kind::Address;
        const bool taken = use.kind != Kind::Address && use.kind != Kind::Phone && columns.contains(use);
        columns.append(taken ? ColumnUse{} : use);
    }
    return columns;
}

ContactDraft draftFromRow(const QStringList& row, const QList<ColumnUse>& columns, const QList<ContactField>& fields)
{
    ContactDraft draft;
    QStringList addresses;
    QStringList names(2);
    QJsonObject own;
    const auto set = [&](const QString& key, const QString& value) {
        if (!draft.values.contains(key))
            draft.values.insert(key, value.left(500));
    };
    for (qsizetype i = 0; i < std::min(row.size(), columns.size()); ++i) {
        const QString value = row.at(i).trimmed();
        if (value.isEmpty())
            continue;
        switch (columns.at(i).kind) {
        case Kind::Ignore:
            break;
        case Kind::Name:
            set(u"name"_s, value);
            break;
        case Kind::FirstName:
            names[0] = value;
            break;
        case Kind::LastName:
            names[1] = value;
            break;
        case Kind::Address:
            for (const QString& part : value.split(QRegularExpression(u"[,; ]|:::"_s), Qt::SkipEmptyParts)) {
                if (looksLikeAddress(part))
                    addresses.append(part.toLower());
                else
                    draft.problem = QCoreApplication::translate("domain", "“%1” is no mail address.").arg(part);
            }
            break;
        case Kind::Phone:
            set(u"phone"_s, value);
            break;
        case Kind::Company:
            set(u"company"_s, value);
            break;
        case Kind::Language:
            set(u"language"_s, value);
            break;
        case Kind::Owner:
            set(u"owner"_s, value.toLower());
            break;
        case Kind::Field:
            for (const ContactField& field : fields) {
                if (field.key != columns.at(i).fieldKey)
                    continue;
                if (const auto kept = normalisedValue(field, value))
                    own.insert(field.key, *kept);
                else
                    draft.problem =
                        QCoreApplication::translate("domain", "“%1” does not fit %2.").arg(value, field.name);
            }
            break;
        }
    }
    names.removeAll(QString());
    if (!names.isEmpty())
        set(u"name"_s, names.join(u' '));
    addresses.removeDuplicates();
    if (!addresses.isEmpty())
        draft.values.insert(u"addresses"_s, QJsonArray::fromStringList(addresses));
    if (!own.isEmpty())
        draft.values.insert(u"fields"_s, own);
    if (!draft.values.contains(u"name") && addresses.isEmpty())
        draft.values = {};
    return draft;
}

QStringList csvHeader(const QList<ContactField>& fields)
{
    QStringList header{u"Name"_s, u"E-mail"_s, u"Other e-mail"_s, u"Phone"_s, u"Company"_s, u"Language"_s, u"Owner"_s};
    for (const ContactField& field : fields)
        header.append(field.name);
    return header;
}

QStringList csvRow(const Contact& contact, const QList<ContactField>& fields)
{
    QStringList row{contact.name,
                    contact.addresses.value(0),
                    contact.addresses.mid(1).join(u' '),
                    contact.phone,
                    contact.company,
                    contact.language,
                    contact.owner.value};
    for (const ContactField& field : fields)
        row.append(contact.fields.value(field.key));
    return row;
}

} // namespace svarbord::domain
