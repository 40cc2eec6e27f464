// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/contact.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace svarbord::domain {

enum class ContactFormat { Csv, VCard3, VCard4 };

/// Text of a file whose encoding nobody says: UTF-16 with its mark, UTF-8 where it is valid, else windows-1252, as
/// spreadsheets save it.
struct DecodedText
{
    QString text;
    QString encoding;
};
[[nodiscard]] DecodedText decodeContactFile(const QByteArray& content);

/// Rows of a CSV file (RFC 4180), the separator being whichever of , ; and tab the first line holds most.
struct CsvTable
{
    QStringList header;
    QList<QStringList> rows; ///< as long as the header each
};
inline constexpr qsizetype maxImportBytes = 200LL * 1024 * 1024;
inline constexpr qsizetype maxImportRows = 1'000'000;
[[nodiscard]] Result<CsvTable> parseCsv(const QString& text);
[[nodiscard]] QString writeCsv(const CsvTable& table);

/// What a column of a table is taken for. fieldKey belongs to Field.
struct ColumnUse
{
    enum class Kind { Ignore, Name, FirstName, LastName, Address, Phone, Company, Language, Owner, Field };
    Kind kind = Kind::Ignore;
    QString fieldKey;

    bool operator==(const ColumnUse&) const = default;
};
/// From the words people and programs write over columns, in the four languages; columns without a usable title are
/// taken for addresses where the first rows hold such.
[[nodiscard]] QList<ColumnUse> guessColumns(const CsvTable& table, const QList<ContactField>& fields);

/// What a row says about a contact, as values for changed(); empty when it says neither a name nor an address.
/// problem tells what was left out.
struct ContactDraft
{
    QJsonObject values;
    QString problem;
};
[[nodiscard]] ContactDraft draftFromRow(const QStringList& row, const QList<ColumnUse>& columns,
                                        const QList<ContactField>& fields);

/// Cards of a .vcf file, 2.1 to 4.0 (RFC 6350): FN, N, EMAIL, TEL, ORG, LANG. Anything else is passed over.
[[nodiscard]] QList<ContactDraft> parseVCards(const QString& text);
/// fields become X-SVARBORD-… properties.
[[nodiscard]] QString writeVCard(const Contact& contact, ContactFormat version);

[[nodiscard]] QStringList csvHeader(const QList<ContactField>& fields);
[[nodiscard]] QStringList csvRow(const Contact& contact, const QList<ContactField>& fields);

} // namespace svarbord::domain
