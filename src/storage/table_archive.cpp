// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/table_archive.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/migrations.h"
#include "storage/restoring.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <memory>

namespace svarbord::storage {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString manifestName = u"manifest.json"_s;
const QString formatName = u"svarbord workspace"_s;
constexpr int format = 1;

struct Table
{
    QString name;
    QStringList columns;

    /// The journal is what people look for; its table has the name of one row.
    [[nodiscard]] QString fileName() const { return (name == u"operation" ? u"journal"_s : name) + u".jsonl"_s; }
    [[nodiscard]] QString quoted() const { return u"\"%1\""_s.arg(name); }
};

std::unexpected<Error> cannotWrite(const QString& file, const QString& why)
{
    return fail(ErrorCode::DiskFailed,
                QCoreApplication::translate("storage", "The file %1 cannot be written.").arg(file), why);
}

std::unexpected<Error> notWhole(const QString& why)
{
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate("storage", "This folder holds no whole export of a workspace."), why);
}

/// Names come from the database's own list, never from an export.
QList<Table> tablesOf(Database& db)
{
    QList<Table> tables;
    Query names = db.query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                           "AND name <> 'sqlite_schema' AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY name");
    while (names.next())
        tables.append({names.text(0), {}});
    for (Table& table : tables) {
        Query columns = db.query("SELECT name FROM pragma_table_info(?) ORDER BY cid");
        columns.with(table.name);
        while (columns.next())
            table.columns.append(columns.text(0));
    }
    return tables;
}

/// As it stands: a reader of text files would take its first letter, where that is a byte order mark, for no part of
/// it.
QString exactText(const QByteArray& utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

QJsonValue valueAt(const Query& row, int column, const QString& type)
{
    if (type == u"null")
        return QJsonValue::Null;
    if (type == u"integer")
        return row.integer(column);
    if (type == u"real")
        return row.text(column).toDouble();
    if (type == u"blob")
        return QJsonObject{{u"base64"_s, QString::fromLatin1(row.blob(column).toBase64())}};
    const QByteArray utf8 = row.blob(column);
    if (utf8.startsWith("\xEF\xBB\xBF"))
        return QJsonObject{{u"utf8"_s, QString::fromLatin1(utf8.toBase64())}};
    return QString::fromUtf8(utf8);
}

void bindValue(Query& query, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        query.bind(nullptr);
    else if (value[u"utf8"].isString())
        query.bind(exactText(QByteArray::fromBase64(value[u"utf8"].toString().toLatin1())));
    else if (value.isObject())
        query.bind(QByteArray::fromBase64(value[u"base64"].toString().toLatin1()));
    else if (value.isDouble())
        query.bind(value.toInteger());
    else
        query.bind(value.toString());
}

qint64 writeTable(Database& db, const Table& table, const QString& folder)
{
    QFile file(folder + u'/' + table.fileName());
    if (!file.open(QIODevice::WriteOnly))
        required(Status(cannotWrite(file.fileName(), file.errorString())));
    QStringList selected;
    for (const QString& column : table.columns)
        selected.append(u"typeof(\"%1\"), \"%1\""_s.arg(column));
    const QString order = table.columns.size() > 1 ? u"2, 4"_s : u"2"_s;
    Query rows = db.queryText(u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(selected.join(u", "_s), table.quoted(), order));
    qint64 count = 0;
    while (rows.next()) {
        QJsonObject row;
        for (int i = 0; i < table.columns.size(); ++i)
            row.insert(table.columns.at(i), valueAt(rows, 2 * i + 1, rows.text(2 * i)));
        const QByteArray line = QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
        if (file.write(line) != line.size())
            required(Status(cannotWrite(file.fileName(), file.errorString())));
        ++count;
    }
    if (!file.flush())
        required(Status(cannotWrite(file.fileName(), file.errorString())));
    return count;
}

Status copyFiles(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.sliced(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            return cannotWrite(target, {});
    }
    return {};
}

void insertRow(Query& insert, const Table& table, const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject() || document.object().size() != table.columns.size())
        required(Status(notWhole(table.name)));
    const QJsonObject row = document.object();
    insert.again();
    for (const QString& column : table.columns) {
        if (!row.contains(column))
            required(Status(notWhole(table.name + u'.' + column)));
        bindValue(insert, row[column]);
    }
    insert.run();
}

void readTable(Database& db, const Table& table, const QString& folder, qint64 expected)
{
    db.queryText(u"DELETE FROM %1"_s.arg(table.quoted())).run();
    QFile file(folder + u'/' + table.fileName());
    if (!file.open(QIODevice::ReadOnly))
        required(Status(notWhole(table.fileName())));
    QStringList columns;
    QStringList places;
    for (const QString& column : table.columns) {
        columns.append(u"\"%1\""_s.arg(column));
        places.append(u"?"_s);
    }
    Query insert = db.queryText(
        u"INSERT INTO %1(%2) VALUES (%3)"_s.arg(table.quoted(), columns.join(u", "_s), places.join(u", "_s)));
    qint64 count = 0;
    while (!file.atEnd()) {
        insertRow(insert, table, file.readLine());
        ++count;
    }
    if (count != expected)
        required(Status(notWhole(u"%1: %2 rows"_s.arg(table.name).arg(count))));
}

/// What they would derive is in the export.
QStringList takeTriggersOut(Database& db)
{
    QStringList made;
    QStringList names;
    {
        Query triggers = db.query("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name");
        while (triggers.next()) {
            names.append(triggers.text(0));
            made.append(triggers.text(1));
        }
    }
    for (const QString& name : std::as_const(names))
        db.queryText(u"DROP TRIGGER \"%1\""_s.arg(name)).run();
    return made;
}

void fill(Database& db, const QString& from, const QJsonObject& rows)
{
    db.query("BEGIN IMMEDIATE").run();
    db.query("PRAGMA defer_foreign_keys = ON").run();
    const QStringList triggers = takeTriggersOut(db);
    const QList<Table> tables = tablesOf(db);
    if (tables.size() != rows.size())
        required(Status(notWhole(u"tables"_s)));
    for (const Table& table : tables) {
        if (!rows.contains(table.name))
            required(Status(notWhole(table.name)));
        readTable(db, table, from, rows[table.name].toInteger());
    }
    for (const QString& trigger : triggers)
        db.queryText(trigger).run();
    // The search index follows from the rest.
    db.execute("INSERT OR IGNORE INTO search_queue(message) SELECT id FROM message;"
               "INSERT OR IGNORE INTO search_comment_queue(conversation) SELECT DISTINCT conversation FROM operation "
               "WHERE kind = 'comment';"
               "INSERT OR IGNORE INTO search_contact_queue(contact) SELECT id FROM contact;");
    db.query("COMMIT").run();
}

Status build(const QString& from, const QString& file, const QJsonObject& manifest)
{
    auto opened = Database::open(file, Database::Mode::ReadWrite);
    if (!opened)
        return fail(opened.error());
    Database& db = **opened;
    const auto steps = migrations();
    const auto newer =
        std::ranges::find_if(steps, [&](const Migration& step) { return step.version > manifest[u"schema"].toInt(); });
    if (const Status made = migrate(db, std::span(steps.begin(), newer)); !made)
        return made;
    const Status filled = guarded([&] { fill(db, from, manifest[u"rows"].toObject()); });
    if (!filled)
        return filled.error().code == ErrorCode::Corrupt ? filled : Status(notWhole(filled.error().detail));
    if (const Status current = migrate(db); !current)
        return current;
    if (const Status marked = markRestored(db); !marked)
        return marked;
    return checkIntegrity(db, CheckDepth::Thorough);
}

Result<QJsonObject> manifestOf(const QString& folder)
{
    QFile file(folder + u'/' + manifestName);
    if (!file.open(QIODevice::ReadOnly))
        return notWhole(manifestName);
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    if (manifest[u"format"].toString() != formatName || manifest[u"rows"].toObject().isEmpty() ||
        manifest[u"schema"].toInt() < migrations().front().version)
        return notWhole(manifestName);
    if (manifest[u"version"].toInt() > format || manifest[u"schema"].toInt() > migrations().back().version)
        return fail(ErrorCode::Unsupported,
                    QCoreApplication::translate("storage", "A newer Svarbord wrote this export. Update the program to "
                                                           "read it."));
    return manifest;
}

} // namespace

Result<QJsonObject> writeTables(Database& db, const QString& folder)
{
    const Result<int> schema = schemaVersion(db);
    if (!schema)
        return fail(schema.error());
    QJsonObject rows;
    const Status written = guarded([&] {
        for (const Table& table : tablesOf(db))
            rows.insert(table.name, writeTable(db, table, folder));
        required(copyFiles(db.blobFolder(), folder + u"/blobs"_s));
    });
    if (!written)
        return fail(written.error());
    const QJsonObject manifest{
        {u"format"_s, formatName}, {u"version"_s, format}, {u"schema"_s, *schema}, {u"rows"_s, rows}};
    QFile file(folder + u'/' + manifestName);
    const QByteArray text = QJsonDocument(manifest).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return cannotWrite(file.fileName(), file.errorString());
    return manifest;
}

Status readTables(const QString& from, const QString& workspaceFolder)
{
    const auto manifest = manifestOf(from);
    if (!manifest)
        return fail(manifest.error());
    const QString file = workspaceFolder + u"/workspace.sqlite"_s;
    if (QFile::exists(file))
        return fail(
            ErrorCode::Conflict,
            QCoreApplication::translate("storage", "The folder %1 holds a workspace already.").arg(workspaceFolder));
    const auto alone = SoleUse::of(workspaceFolder);
    if (!alone)
        return fail(alone.error());
    // It appears only when it is whole.
    const QString incoming = workspaceFolder + u"/incoming"_s;
    QDir(incoming).removeRecursively();
    if (!QDir().mkpath(incoming + u"/blobs"_s))
        return cannotWrite(incoming, {});
    Status done = build(from, incoming + u"/workspace.sqlite"_s, *manifest);
    if (done)
        done = copyFiles(from + u"/blobs"_s, incoming + u"/blobs"_s);
    if (done) {
        // Of a workspace that is gone, or of an import that was cut off; no database means that nobody misses it.
        for (const QString& name : {u"workspace.sqlite-wal"_s, u"workspace.sqlite-shm"_s, u"blobs"_s})
            if (!setAside(workspaceFolder + u'/' + name))
                done = cannotWrite(workspaceFolder + u'/' + name, {});
    }
    for (const QString& name : {u"/blobs"_s, u"/workspace.sqlite"_s})
        if (done && !QFile::rename(incoming + name, workspaceFolder + name))
            done = cannotWrite(workspaceFolder + name, {});
    QDir(incoming).removeRecursively();
    return done;
}

} // namespace svarbord::storage
