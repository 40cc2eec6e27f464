// SPDX-License-Identifier: GPL-3.0-or-later
// covers: TEAM-02
#include "storage/table_archive.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/migrations.h"
#include "storage/restoring.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace svarbord;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What an export leaves out, and why. All else of a database has to come back.
const QMap<QString, QString> leftOut{
    {u"search_*"_s, u"the search index and its queues: they follow from the messages, comments and contacts"_s},
};

bool isLeftOut(const QString& table)
{
    return table.startsWith(u"search_");
}

using Rows = QMap<QString, QStringList>; ///< by table, as SQL literals

QStringList tablesOf(Database& db)
{
    QStringList tables;
    Query names = db.query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                           "AND name <> 'sqlite_schema' ORDER BY name");
    while (names.next())
        if (!isLeftOut(names.text(0)))
            tables.append(names.text(0));
    return tables;
}

struct Column
{
    QString name;
    QString type;
    bool mayBeNull = false;
};

QList<Column> columnsOf(Database& db, const QString& table)
{
    QList<Column> columns;
    Query rows = db.query("SELECT name, type, \"notnull\" = 0 AND pk = 0 FROM pragma_table_info(?) ORDER BY cid");
    rows.with(table);
    while (rows.next())
        columns.append({rows.text(0), rows.text(1), rows.integer(2) != 0});
    return columns;
}

/// hex() and typeof() see what any reading as text might smooth over.
Rows contentOf(Database& db)
{
    Rows content;
    for (const QString& table : tablesOf(db)) {
        QStringList parts;
        for (const Column& column : columnsOf(db, table))
            parts.append(u"typeof(\"%1\") || ':' || hex(\"%1\")"_s.arg(column.name));
        QStringList lines;
        Query rows = db.queryText(u"SELECT %1 FROM \"%2\""_s.arg(parts.join(u" || ' ' || "_s), table));
        while (rows.next())
            lines.append(rows.text(0));
        lines.sort();
        content.insert(table, lines);
    }
    return content;
}

constexpr int kinds = 4;

/// Alike in all columns of one row, so that what refers to another table finds its row there.
void bindOdd(Query& insert, const Column& column, int kind)
{
    const bool isNull = kind == 1 && column.mayBeNull;
    if (isNull)
        insert.bind(nullptr);
    else if (column.type == u"INTEGER")
        insert.bind(kind == 2 ? std::numeric_limits<qint64>::max() - 1 : qint64{kind} - 3);
    else if (column.type == u"BLOB")
        insert.bind(kind == 2 ? QByteArray() : QByteArray("\0\xff\"blob\n", 8) + QByteArray::number(kind));
    else if (kind == 2)
        insert.bind(QString());
    else if (kind == 3)
        insert.bind(u"\uFEFFbegins with a mark, holds \uFFFE and \U0001F6CB"_s);
    else
        insert.bind(u"«Sofa» \"å\"\r\n\t\\ "_s + QChar(0) + u" end "_s + QString::number(kind));
}

/// Rows of every kind in every table there is, whatever the program would make of them.
void fillWithOddRows(Database& db)
{
    db.execute("PRAGMA foreign_keys = OFF");
    QStringList triggers;
    {
        Query names = db.query("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        while (names.next())
            triggers.append(names.text(0));
    }
    db.query("BEGIN").run();
    QStringList former;
    for (const QString& name : std::as_const(triggers)) {
        Query sql = db.query("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?");
        if (sql.with(name).next())
            former.append(sql.text(0));
    }
    for (const QString& name : std::as_const(triggers))
        db.queryText(u"DROP TRIGGER \"%1\""_s.arg(name)).run();
    for (const QString& table : tablesOf(db)) {
        const QList<Column> columns = columnsOf(db, table);
        QStringList names;
        QStringList places;
        for (const Column& column : columns) {
            names.append(u"\"%1\""_s.arg(column.name));
            places.append(u"?"_s);
        }
        Query insert = db.queryText(
            u"INSERT OR REPLACE INTO \"%1\"(%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), places.join(u", "_s)));
        for (int kind = 0; kind < kinds; ++kind) {
            insert.again();
            for (const Column& column : columns)
                bindOdd(insert, column, kind);
            insert.run();
        }
    }
    for (const QString& sql : std::as_const(former))
        db.queryText(sql).run();
    db.query("COMMIT").run();
}

std::unique_ptr<Database> opened(const QString& folder)
{
    auto database = Database::open(folder + u"/workspace.sqlite"_s, Database::Mode::ReadWrite);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return std::move(*database);
}

} // namespace

class TableArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void whateverAnyTableHoldsComesBackToTheByte()
    {
        QTemporaryDir here;
        QTemporaryDir files;
        QTemporaryDir there;
        Rows before;
        {
            const auto db = opened(here.path());
            QVERIFY(migrate(*db));
            const Status filled = guarded([&] {
                fillWithOddRows(*db);
                before = contentOf(*db);
            });
            QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().detail));
            QVERIFY(writeTables(*db, files.path()));
        }
        const Status read = readTables(files.path(), there.path());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().userText + read.error().detail));
        const auto db = opened(there.path());
        Rows after;
        QVERIFY(guarded([&] {
            db->query("DELETE FROM setting WHERE key = ?").with(restoredKey).run();
            after = contentOf(*db);
        }));
        QCOMPARE(after.keys(), before.keys());
        for (auto table = before.cbegin(); table != before.cend(); ++table) {
            QVERIFY2(table->size() >= 2, qPrintable(table.key())); // nothing is held by an empty table
            for (qsizetype row = 0; row < table->size(); ++row)
                QVERIFY2(after.value(table.key()).value(row) == table->at(row),
                         qPrintable(table.key() + u": "_s + table->at(row)));
            QCOMPARE(after.value(table.key()).size(), table->size());
        }
    }

    /// What people would miss, by name: a table that is taken out of this list is a decision.
    void whatTheWorkspaceKnowsIsInTheExport_data()
    {
        QTest::addColumn<QString>("table");
        for (const char* table : {"account",       "act",           "attachment",
                                  "blob",          "body",          "channel",
                                  "contact",       "draft",         "event",
                                  "follower",      "folder",        "lease",
                                  "ledger",        "log_batch",     "log_chapter",
                                  "log_entry",     "log_refusal",   "member",
                                  "message",       "operation",     "outbox",
                                  "overtaken",     "pending_flag",  "placing",
                                  "roster_device", "roster_member", "roster_workspace",
                                  "setting",       "shared",        "tag",
                                  "ticket"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void whatTheWorkspaceKnowsIsInTheExport()
    {
        QFETCH(QString, table);
        QTemporaryDir here;
        QTemporaryDir files;
        const auto db = opened(here.path());
        QVERIFY(migrate(*db));
        const auto manifest = writeTables(*db, files.path());
        QVERIFY(manifest);
        QVERIFY(manifest->value(u"rows"_s).toObject().contains(table));
        QVERIFY(QFile::exists(files.filePath((table == u"operation" ? u"journal"_s : table) + u".jsonl"_s)));
    }

    void onlyWhatFollowsFromTheRestIsLeftOut()
    {
        QTemporaryDir here;
        const auto db = opened(here.path());
        QVERIFY(migrate(*db));
        QVERIFY(guarded([&] {
            Query names = db->query("SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND name <> "
                                    "'sqlite_schema' ORDER BY name");
            const QStringList carried = tablesOf(*db);
            while (names.next())
                QVERIFY2(carried.contains(names.text(0)) || isLeftOut(names.text(0)), qPrintable(names.text(0)));
            // SQLite's own has no types. A number with a fraction would not come back.
            for (const QString& table : carried)
                for (const Column& column : columnsOf(*db, table))
                    QVERIFY2((table == u"sqlite_sequence" ||
                              QStringList{u"INTEGER"_s, u"TEXT"_s, u"BLOB"_s}.contains(column.type)),
                             qPrintable(table + u'.' + column.name + u' ' + column.type));
        }));
        QCOMPARE(leftOut.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TableArchiveTest)
#include "table_archive_test.moc"
