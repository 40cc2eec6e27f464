// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/settings_repository.h"
#include "unit/storage/store_fixture.h"

#include <QFile>

#include <array>

using namespace svarbord;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

Status first(Database& db)
{
    return guarded(
        [&] { db.execute("CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"); });
}

Status second(Database& db)
{
    return guarded([&] { db.execute("CREATE TABLE more(id INTEGER PRIMARY KEY)"); });
}

Status broken(Database& db)
{
    return guarded([&] { db.execute("CREATE TABLE half(id INTEGER); SELECT * FROM nowhere"); });
}

QStringList schemaOf(Database& db)
{
    QStringList schema;
    Query query = db.query("SELECT coalesce(sql, name) FROM sqlite_master ORDER BY type, name");
    while (query.next())
        schema += query.text(0);
    return schema;
}

std::unique_ptr<Database> openAt(const QString& file)
{
    auto db = Database::open(file, Database::Mode::ReadWrite);
    if (!db)
        qFatal("%s", qPrintable(db.error().detail));
    return std::move(*db);
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private slots:
    void migratingTheOldestGivesTheSameAsCreatingTheNewest()
    {
        const QTemporaryDir dir;
        const auto created = openAt(dir.filePath(u"created"_s));
        QVERIFY(migrate(*created));
        for (size_t known = 1; known <= migrations().size(); ++known) {
            const auto migrated = openAt(dir.filePath(u"migrated%1"_s.arg(known)));
            QVERIFY(migrate(*migrated, migrations().first(known)));
            QVERIFY(migrate(*migrated));
            QCOMPARE(schemaOf(*migrated), schemaOf(*created));
            QCOMPARE(schemaVersion(*migrated).value(), migrations().back().version);
        }
        QVERIFY(checkIntegrity(*created, CheckDepth::Thorough));
    }

    // covers: SEC-07
    void anOlderDatabaseIsBackedUpBeforeItIsMigrated()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"workspace.sqlite"_s);
        const auto db = openAt(file);
        const std::array oldSteps{Migration{1, &first}};
        QVERIFY(migrate(*db, oldSteps));
        QVERIFY(!QFile::exists(backupFile(file, 0))); // nothing to lose in a new one
        QVERIFY(SettingsRepository(*db).set(u"a"_s, u"before"_s));
        const std::array newSteps{Migration{1, &first}, Migration{2, &second}};
        QVERIFY(migrate(*db, newSteps));
        QVERIFY(SettingsRepository(*db).set(u"a"_s, u"after"_s));
        const auto copy = openAt(backupFile(file, 1));
        QCOMPARE(schemaVersion(*copy).value(), 1);
        QCOMPARE(SettingsRepository(*copy).value(u"a"_s, {}).value(), u"before"_s);
    }

    void aStepThatFailsLeavesTheVersionBeforeIt()
    {
        const QTemporaryDir dir;
        const auto db = openAt(dir.filePath(u"workspace.sqlite"_s));
        const std::array steps{Migration{1, &first}, Migration{2, &broken}};
        QVERIFY(!migrate(*db, steps));
        QCOMPARE(schemaVersion(*db).value(), 1);
        QVERIFY(!schemaOf(*db).join(u' ').contains(u"half"));
        const std::array mended{Migration{1, &first}, Migration{2, &second}};
        QVERIFY(migrate(*db, mended));
    }

    void aNewerDatabaseIsRefusedAndLeftAlone()
    {
        StoreFixture fixture;
        fixture.write([](WriteContext& context) { return SettingsRepository(context.db).set(u"a"_s, u"kept"_s); });
        fixture.store.reset();
        openAt(fixture.dir.filePath(u"workspace.sqlite"_s))->execute("PRAGMA user_version=9999");
        const auto opened = Store::open(fixture.dir.path(), fixture.clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unsupported);
        QVERIFY(!opened.error().userText.isEmpty());
        const auto db = openAt(fixture.dir.filePath(u"workspace.sqlite"_s));
        QCOMPARE(SettingsRepository(*db).value(u"a"_s, {}).value(), u"kept"_s);
    }

    // covers: SEC-07
    void damageIsFoundAndABackupRestores()
    {
        StoreFixture fixture;
        for (int i = 1; i <= 50; ++i)
            fixture.addMail(ConversationId{i}, u"%1@x"_s.arg(i), fixture.clock.now());
        const QString copy = fixture.dir.filePath(u"copy.sqlite"_s);
        QVERIFY(fixture.store->read([&](Database& db) { return checkIntegrity(db, CheckDepth::Thorough); }));
        fixture.store.reset();
        const QString file = fixture.dir.filePath(u"workspace.sqlite"_s);
        QVERIFY(backUp(*openAt(file), copy));

        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(8192);
        damaged.write(QByteArray(static_cast<qsizetype>(damaged.size() - 8192), '\x5a'));
        damaged.close();
        const Status found = [&]() -> Status {
            auto db = Database::open(file, Database::Mode::ReadWrite);
            return db ? checkIntegrity(**db, CheckDepth::Quick) : Status(fail(db.error()));
        }();
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Corrupt);

        QCOMPARE(restore(damaged.fileName(), file).error().code, ErrorCode::Corrupt); // never put damage in place
        QVERIFY(restore(copy, file));
        QVERIFY(QFile::exists(file + u".replaced"_s));
        fixture.open();
        const auto shape = fixture.read(
            [](Database& db) { return ConversationRepository(db).shape({domain::View::AllOpen, {}, {}}); });
        QCOMPARE(shape.total, 50);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
