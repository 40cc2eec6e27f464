// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"
#include "ctl/open_workspace.h"
#include "ctl/verb.h"

#include <QCoroFuture>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace svarbord::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;
using Task = QCoro::Task<Result<QJsonValue>>;
using Runtime = std::unique_ptr<app::WorkspaceRuntime>;

constexpr int page = 500;

QString isoTime(Timestamp time)
{
    return time == Timestamp{} ? QString() : toDateTime(time).toString(Qt::ISODate);
}

QJsonObject rowJson(const domain::ContactRow& row)
{
    return {{u"id"_s, row.key.id.toText()},
            {u"name"_s, row.name},
            {u"address"_s, row.address},
            {u"company"_s, row.company},
            {u"owner"_s, row.owner.value},
            {u"conversations"_s, row.conversationCount},
            {u"lastActivity"_s, isoTime(row.lastActivity)}};
}

/// By id, or by one of the addresses.
Result<domain::Contact> contactOf(const services::ContactService& contacts, const QString& word)
{
    if (word.contains(u'@')) {
        const auto known = contacts.findByAddress(word);
        if (!known)
            return fail(known.error());
        return *known ? Result<domain::Contact>(**known)
                      : fail(ErrorCode::NotFound, u"no contact has the address %1"_s.arg(word));
    }
    const auto id = ContactId::fromText(word);
    return id ? contacts.contact(*id) : usageError(u"%1 is neither an id nor an address"_s.arg(word));
}

Task contactList(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"limit"_s, u"domain"_s, u"owner"_s}, {});
    if (!line)
        co_return fail(line.error());
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const domain::ContactQuery query{line->positional().join(u' '), line->value(u"domain"_s),
                                     MemberId{line->value(u"owner"_s)}};
    const int limit = line->value(u"limit"_s, u"100"_s).toInt();
    QJsonArray list;
    std::optional<domain::ContactKey> after;
    while (list.size() < limit) {
        const auto rows =
            (*workspace)->contacts->page(query, after, std::min<int>(page, limit - static_cast<int>(list.size())));
        if (!rows)
            co_return fail(rows.error());
        if (rows->isEmpty())
            break;
        for (const domain::ContactRow& row : *rows)
            if (list.size() < limit)
                list.append(rowJson(row));
        after = rows->last().key;
    }
    co_return QJsonValue(list);
}

Task contactShow(Context context, QStringList words)
{
    if (words.size() != 1)
        co_return usageError(u"contact show ID|ADDRESS"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    services::ContactService& contacts = *(*workspace)->contacts;
    const auto contact = contactOf(contacts, words.first());
    if (!contact)
        co_return fail(contact.error());
    QJsonObject json = domain::toJson(*contact);
    json.insert(u"id"_s, contact->id.toText());
    json.insert(u"domain"_s, contact->domain);
    json.insert(u"firstSeen"_s, isoTime(contact->firstSeen));
    QJsonArray conversations;
    const auto rows = contacts.conversations(contact->id, page);
    for (const domain::ConversationRow& row : rows.value_or(QList<domain::ConversationRow>()))
        conversations.append(QJsonObject{{u"id"_s, row.id.toText()}, {u"subject"_s, row.subject}});
    json.insert(u"conversations"_s, conversations);
    QJsonArray history;
    const auto events = contacts.history(contact->id, 100);
    for (const services::ContactEvent& event : events.value_or(QList<services::ContactEvent>()))
        history.append(
            QJsonObject{{u"time"_s, isoTime(event.time)}, {u"member"_s, event.member.value}, {u"text"_s, event.text}});
    json.insert(u"history"_s, history);
    co_return QJsonValue(json);
}

/// The options that say something about a contact, as an operation takes them.
QJsonObject valuesFrom(const CommandLine& line)
{
    QJsonObject values;
    for (const QString& name : {u"name"_s, u"phone"_s, u"company"_s, u"language"_s, u"owner"_s})
        if (line.has(name))
            values.insert(name, line.value(name));
    if (line.has(u"address"_s))
        values.insert(u"addresses"_s, QJsonArray::fromStringList(line.value(u"address"_s).split(u',')));
    return values;
}

const QStringList valueOptions{u"name"_s, u"phone"_s, u"company"_s, u"language"_s, u"owner"_s, u"address"_s};

Task contactAdd(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, valueOptions, {});
    if (!line)
        co_return fail(line.error());
    const QJsonObject values = valuesFrom(*line);
    if (values.isEmpty())
        co_return usageError(u"contact add --address A[,A…] [--name N] …"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto id = co_await (*workspace)->contacts->add(values);
    if (!id)
        co_return fail(id.error());
    co_return QJsonValue(QJsonObject{{u"id"_s, id->toText()}});
}

Task contactEdit(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, valueOptions, {});
    if (!line)
        co_return fail(line.error());
    if (line->positional().size() != 1)
        co_return usageError(u"contact edit ID|ADDRESS [--name N] [--phone P] [--company C] [--owner M] …"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto contact = contactOf(*(*workspace)->contacts, line->positional().first());
    if (!contact)
        co_return fail(contact.error());
    const Status changed = co_await (*workspace)->contacts->change(contact->id, valuesFrom(*line));
    if (!changed)
        co_return fail(changed.error());
    co_return QJsonValue(QJsonObject{{u"id"_s, contact->id.toText()}});
}

Task contactMerge(Context context, QStringList words)
{
    if (words.size() < 2)
        co_return usageError(u"contact merge INTO OTHER…"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    QList<ContactId> ids;
    for (const QString& word : words) {
        const auto contact = contactOf(*(*workspace)->contacts, word);
        if (!contact)
            co_return fail(contact.error());
        ids.append(contact->id);
    }
    const ContactId into = ids.takeFirst();
    const Status merged = co_await (*workspace)->contacts->merge(into, ids);
    if (!merged)
        co_return fail(merged.error());
    co_return QJsonValue(QJsonObject{{u"id"_s, into.toText()}, {u"merged"_s, ids.size()}});
}

QJsonObject previewJson(const services::ContactService& contacts, const services::ContactImport& import)
{
    QJsonArray rows;
    for (qsizetype row = 0; row < std::min<qsizetype>(import.count(), 5); ++row)
        rows.append(contacts.draft(import, row).values);
    return {{u"encoding"_s, import.encoding},
            {u"rows"_s, import.count()},
            {u"columns"_s, QJsonArray::fromStringList(import.table.header)},
            {u"first"_s, rows}};
}

Task contactImport(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {}, {u"dry-run"_s});
    if (!line)
        co_return fail(line.error());
    if (line->positional().size() != 1)
        co_return usageError(u"contact import FILE [--dry-run]"_s);
    QFile file(line->positional().first());
    if (!file.open(QIODevice::ReadOnly))
        co_return fail(ErrorCode::NotFound, u"%1 cannot be read"_s.arg(file.fileName()), file.errorString());
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    services::ContactService& contacts = *(*workspace)->contacts;
    const auto import = contacts.readFile(file.readAll());
    if (!import)
        co_return fail(import.error());
    if (line->has(u"dry-run"_s))
        co_return QJsonValue(previewJson(contacts, *import));
    const auto report = co_await contacts.importAll(*import, [](qsizetype done) {
        if (done > 0 && done % 1000 == 0)
            std::fprintf(stderr, "%lld contacts\n", static_cast<long long>(done));
    });
    if (!report)
        co_return fail(report.error());
    co_return QJsonValue(QJsonObject{{u"added"_s, report->added},
                                     {u"changed"_s, report->changed},
                                     {u"unchanged"_s, report->unchanged},
                                     {u"skipped"_s, report->skipped},
                                     {u"problems"_s, QJsonArray::fromStringList(report->problems)}});
}

Task contactExport(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"vcard"_s}, {});
    if (!line)
        co_return fail(line.error());
    if (line->positional().size() != 1)
        co_return usageError(u"contact export FILE.csv|FILE.vcf [--vcard 3|4]"_s);
    const QString file = line->positional().first();
    domain::ContactFormat format = domain::ContactFormat::Csv;
    if (file.endsWith(u".vcf", Qt::CaseInsensitive) || line->has(u"vcard"_s))
        format = line->value(u"vcard"_s) == u"3" ? domain::ContactFormat::VCard3 : domain::ContactFormat::VCard4;
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto written = co_await (*workspace)->contacts->exportAll(file, format);
    if (!written)
        co_return fail(written.error());
    co_return QJsonValue(QJsonObject{{u"contacts"_s, *written}, {u"file"_s, file}});
}

} // namespace

QList<Verb> contactVerbs()
{
    return {
        {u"contact list"_s, u"[WORDS…] [--domain D] [--owner M] [--limit N]"_s, contactList},
        {u"contact show"_s, u"ID|ADDRESS"_s, contactShow},
        {u"contact add"_s, u"--address A[,A…] [--name N] [--phone P] [--company C] [--owner M]"_s, contactAdd},
        {u"contact edit"_s, u"ID|ADDRESS [--name N] [--address A[,A…]] [--phone P] [--company C] [--owner M]"_s,
         contactEdit},
        {u"contact merge"_s, u"INTO OTHER…"_s, contactMerge},
        {u"contact import"_s, u"FILE.csv|FILE.vcf [--dry-run]"_s, contactImport},
        {u"contact export"_s, u"FILE.csv|FILE.vcf [--vcard 3|4]"_s, contactExport},
    };
}

} // namespace svarbord::ctl
