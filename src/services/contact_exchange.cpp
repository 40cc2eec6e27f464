// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contact_service.h"

#include "base/stable_hash.h"
#include "domain/address.h"
#include "journal/journal.h"
#include "services/workspace.h"
#include "storage/contact_repository.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSaveFile>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using storage::ContactRepository;
using storage::Database;

constexpr qsizetype mostProblems = 20;
constexpr int exportPage = 500;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::ContactService)
};

/// Who the values speak of: by any address, else by the name together with the telephone number.
Result<std::optional<domain::Contact>> knownContact(Database& db, const QJsonObject& values)
{
    ContactRepository contacts(db);
    for (const QJsonValue address : values[u"addresses"].toArray())
        if (auto known = contacts.findByAddress(address.toString()); !known || *known)
            return known;
    if (values.contains(u"addresses"))
        return std::nullopt;
    const auto same = contacts.page({values[u"name"].toString(), {}, {}}, std::nullopt, exportPage);
    if (!same)
        return fail(same.error());
    for (const domain::ContactRow& row : *same) {
        if (row.name.compare(values[u"name"].toString(), Qt::CaseInsensitive) != 0)
            continue;
        auto contact = contacts.find(row.key.id);
        if (contact && contact->phone == values[u"phone"].toString())
            return std::optional(*contact);
    }
    return std::nullopt;
}

ContactId idFor(const QJsonObject& values)
{
    const QString address = values[u"addresses"].toArray().first().toString();
    if (!address.isEmpty())
        return ContactRepository::idFor(domain::Address{{}, address});
    return ContactId{
        stableHash({"contact", values[u"name"].toString().toUtf8(), values[u"phone"].toString().toUtf8()})};
}

/// What is new about somebody known: what was empty, and addresses that nobody has.
QJsonObject additions(Database& db, const domain::Contact& known, const QJsonObject& values)
{
    domain::Contact offered = domain::changed({}, values);
    QJsonObject more = domain::valuesToFill(known, offered);
    QStringList addresses = known.addresses;
    for (const QString& address : std::as_const(offered.addresses)) {
        const auto other = ContactRepository(db).findByAddress(address);
        if (other && !*other && !addresses.contains(address))
            addresses.append(address);
    }
    if (addresses != known.addresses)
        more.insert(u"addresses"_s, QJsonArray::fromStringList(addresses));
    return more;
}

/// Shared by the database thread, which counts, and the continuation, which reads when that is done.
struct Progress
{
    ContactImportReport report;
};

domain::Operation editOf(ContactId id, const QJsonObject& payload)
{
    domain::Operation operation;
    operation.kind = domain::OperationKind::EditContact;
    operation.target = ConversationId{id.value};
    operation.payload = payload;
    return operation;
}

Result<std::optional<domain::Operation>> stepOf(Database& db, const domain::ContactDraft& draft,
                                                ContactImportReport& report)
{
    if (!draft.problem.isEmpty() && report.problems.size() < mostProblems)
        report.problems.append(draft.problem);
    if (draft.values.isEmpty()) {
        ++report.skipped;
        return std::nullopt;
    }
    const auto known = knownContact(db, draft.values);
    if (!known)
        return fail(known.error());
    if (!*known) {
        ++report.added;
        return std::optional(editOf(idFor(draft.values), {{u"create"_s, true}, {u"set"_s, draft.values}}));
    }
    const QJsonObject more = additions(db, **known, draft.values);
    ++(more.isEmpty() ? report.unchanged : report.changed);
    if (more.isEmpty())
        return std::nullopt;
    return std::optional(editOf((*known)->id, {{u"set"_s, more}}));
}

/// Page by page, so that a million contacts need no more memory than a page of them.
Result<qint64> writeAll(Database& db, QIODevice& out, domain::ContactFormat format,
                        const QList<domain::ContactField>& fields, const std::function<void(qsizetype)>& progress)
{
    ContactRepository contacts(db);
    const bool table = format == domain::ContactFormat::Csv;
    if (table)
        out.write("\xEF\xBB\xBF" + domain::writeCsv({domain::csvHeader(fields), {}}).toUtf8());
    qint64 written = 0;
    std::optional<domain::ContactKey> after;
    for (;;) {
        const auto page = contacts.page({}, after, exportPage);
        if (!page)
            return fail(page.error());
        for (const domain::ContactRow& row : *page) {
            const auto contact = contacts.find(row.key.id);
            if (!contact)
                return fail(contact.error());
            out.write(table ? domain::writeCsv({{}, {domain::csvRow(*contact, fields)}}).toUtf8()
                            : domain::writeVCard(*contact, format).toUtf8());
            after = row.key;
            ++written;
        }
        if (progress)
            progress(written);
        if (page->size() < exportPage)
            return written;
    }
}

} // namespace

Result<ContactImport> ContactService::readFile(const QByteArray& content) const
{
    if (content.size() > domain::maxImportBytes)
        return fail(ErrorCode::TooLarge, Text::tr("The file is too large to be imported."));
    const auto known = fields();
    if (!known)
        return fail(known.error());
    const domain::DecodedText decoded = domain::decodeContactFile(content);
    ContactImport import;
    import.encoding = decoded.encoding;
    if (decoded.text.left(4096).contains(u"BEGIN:VCARD"_s, Qt::CaseInsensitive)) {
        import.format = domain::ContactFormat::VCard4;
        import.cards = domain::parseVCards(decoded.text);
        if (import.cards.isEmpty())
            return fail(ErrorCode::InvalidInput, Text::tr("The file holds no complete card."));
        return import;
    }
    auto table = domain::parseCsv(decoded.text);
    if (!table)
        return fail(table.error());
    import.table = *std::move(table);
    import.columns = domain::guessColumns(import.table, *known);
    return import;
}

domain::ContactDraft ContactService::draft(const ContactImport& import, qsizetype row) const
{
    if (import.format != domain::ContactFormat::Csv)
        return import.cards.value(row);
    return domain::draftFromRow(import.table.rows.value(row), import.columns,
                                fields().value_or(QList<domain::ContactField>()));
}

QFuture<Result<ContactImportReport>> ContactService::importAll(ContactImport import,
                                                               std::function<void(qsizetype)> progress,
                                                               std::shared_ptr<std::atomic_bool> cancel)
{
    auto counted = std::make_shared<Progress>();
    const auto known = fields().value_or(QList<domain::ContactField>());
    const qsizetype count = import.count();
    auto make = [import = std::move(import), known, counted, progress = std::move(progress),
                 cancel](Database& db, qsizetype row) -> Result<std::optional<domain::Operation>> {
        if (cancel && *cancel)
            return std::nullopt;
        if (progress && row % 50 == 0)
            progress(row);
        const domain::ContactDraft draft = import.format == domain::ContactFormat::Csv
                                               ? domain::draftFromRow(import.table.rows.at(row), import.columns, known)
                                               : import.cards.at(row);
        return stepOf(db, draft, counted->report);
    };
    return m_workspace.journal.performMade(m_workspace.self, count, std::move(make))
        .andThen([counted](const Result<qint64>& done) -> Result<ContactImportReport> {
            if (!done)
                return fail(done.error());
            return counted->report;
        });
}

QFuture<Result<qint64>> ContactService::exportAll(const QString& file, domain::ContactFormat format,
                                                  std::function<void(qsizetype)> progress)
{
    const auto known = fields().value_or(QList<domain::ContactField>());
    return m_workspace.store.readAsync([=, progress = std::move(progress)](Database& db) -> Result<qint64> {
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly))
            return fail(ErrorCode::DiskFailed, Text::tr("The file %1 cannot be written.").arg(file), out.errorString());
        const auto written = writeAll(db, out, format, known, progress);
        if (written && !out.commit())
            return fail(ErrorCode::DiskFailed, Text::tr("The file %1 cannot be written.").arg(file), out.errorString());
        return written;
    });
}

} // namespace svarbord::services
