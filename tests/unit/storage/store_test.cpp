// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/blob_store.h"
#include "storage/guarded.h"
#include "storage/migrations.h"
#include "storage/settings_repository.h"
#include "unit/storage/store_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>

using namespace svarbord;
using namespace svarbord::storage;

class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAfterReopening()
    {
        StoreFixture fixture;
        fixture.write([](WriteContext& context) {
            return SettingsRepository(context.db).set(QStringLiteral("workspace.name"), QStringLiteral("Fjordkraft"));
        });
        fixture.reopen();
        const QString name = fixture.read(
            [](Database& db) { return SettingsRepository(db).value(QStringLiteral("workspace.name"), QString()); });
        QCOMPARE(name, QStringLiteral("Fjordkraft"));
    }

    void anErrorRollsEverythingBackAndTellsNobody()
    {
        StoreFixture fixture;
        const QSignalSpy changed(fixture.store.get(), &Store::changed);
        const Status outcome =
            fixture.store
                ->write([](WriteContext& context) -> Status {
                    context.changes.bulk = true;
                    required(SettingsRepository(context.db).set(QStringLiteral("a"), QStringLiteral("1")));
                    return fail(ErrorCode::Conflict, QStringLiteral("No"));
                })
                .takeResult();
        QCOMPARE(outcome.error().code, ErrorCode::Conflict);
        QVERIFY(changed.isEmpty());
        QVERIFY(!fixture.read([](Database& db) { return SettingsRepository(db).value(QStringLiteral("a")); }));
    }

    void changesAreAnnouncedOnceTheyCanBeRead()
    {
        StoreFixture fixture;
        QString seen;
        connect(
            fixture.store.get(), &Store::changed, this,
            [&] {
                seen = fixture.read(
                    [](Database& db) { return SettingsRepository(db).value(QStringLiteral("a"), QString()); });
            },
            Qt::DirectConnection);
        fixture.write([](WriteContext& context) {
            context.changes.accounts = true;
            return SettingsRepository(context.db).set(QStringLiteral("a"), QStringLiteral("1"));
        });
        QCOMPARE(seen, QStringLiteral("1"));
    }

    void actsOvertakeBulkWorkThatWaits()
    {
        StoreFixture fixture;
        QSemaphore gate;
        QStringList order;
        const auto note = [&order](const QString& what) {
            return [&order, what](WriteContext&) -> Status {
                order += what;
                return {};
            };
        };
        auto running = fixture.store->write(
            [&gate](WriteContext&) -> Status {
                gate.acquire();
                return {};
            },
            Store::Priority::Bulk);
        auto bulk1 = fixture.store->write(note(QStringLiteral("bulk 1")), Store::Priority::Bulk);
        auto bulk2 = fixture.store->write(note(QStringLiteral("bulk 2")), Store::Priority::Bulk);
        auto act = fixture.store->write(note(QStringLiteral("act")));
        gate.release();
        bulk2.waitForFinished();
        QCOMPARE(order, (QStringList{QStringLiteral("act"), QStringLiteral("bulk 1"), QStringLiteral("bulk 2")}));
    }

    void writesHandedOverBeforeClosingAreKept()
    {
        StoreFixture fixture;
        for (int i = 0; i < 50; ++i)
            fixture.store->write(
                [i](WriteContext& context) {
                    return SettingsRepository(context.db).set(QString::number(i), QStringLiteral("x"));
                },
                Store::Priority::Bulk);
        fixture.reopen();
        const qint64 kept = fixture.read([](Database& db) -> Result<qint64> {
            Query query = db.query("SELECT count(*) FROM setting WHERE value = 'x'");
            return query.next() ? query.integer(0) : 0;
        });
        QCOMPARE(kept, 50);
    }

    void readersSeeOneMomentAndCannotWrite()
    {
        StoreFixture fixture;
        const Status outcome = fixture.store->read([&](Database& db) -> Status {
            const auto before = required(SettingsRepository(db).value(QStringLiteral("a"), QString()));
            fixture.write([](WriteContext& context) {
                return SettingsRepository(context.db).set(QStringLiteral("a"), QStringLiteral("later"));
            });
            if (required(SettingsRepository(db).value(QStringLiteral("a"), QString())) != before)
                return fail(ErrorCode::Internal, QStringLiteral("the snapshot moved"));
            return SettingsRepository(db).set(QStringLiteral("b"), QStringLiteral("x"));
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::DiskFailed);
    }

    void asynchronousReadsGiveTheSame()
    {
        StoreFixture fixture;
        fixture.write([](WriteContext& context) {
            return SettingsRepository(context.db).set(QStringLiteral("a"), QStringLiteral("1"));
        });
        auto future = fixture.store->readAsync(
            [](Database& db) { return SettingsRepository(db).value(QStringLiteral("a"), QString()); });
        QCOMPARE(future.takeResult().value(), QStringLiteral("1"));
    }

    // The disk is made full by forbidding the database to grow.
    void aFullDiskIsAnErrorThatSaysSoAndHarmsNothing()
    {
        StoreFixture fixture;
        fixture.addMail(ConversationId{7}, QStringLiteral("kept@example.no"), fixture.clock.now());
        fixture.write([](WriteContext& context) -> Status {
            Query pages = context.db.query("PRAGMA page_count");
            const qint64 now = pages.next() ? pages.integer(0) : 0;
            context.db.execute(QStringLiteral("PRAGMA max_page_count=%1").arg(now + 2).toUtf8().constData());
            return {};
        });
        const Status outcome =
            fixture.store
                ->write([](WriteContext& context) -> Status {
                    for (int i = 0; i < 100; ++i)
                        required(SettingsRepository(context.db).set(QString::number(i), QString(5000, u'x')));
                    return {};
                })
                .takeResult();
        QCOMPARE(outcome.error().code, ErrorCode::DiskFailed);
        QVERIFY(outcome.error().retryable);
        QVERIFY(outcome.error().userText.contains(QStringLiteral("full")));
        QVERIFY(fixture.read([](Database& db) { return ConversationRepository(db).exists(ConversationId{7}); }));
        fixture.write([](WriteContext& context) -> Status {
            context.db.execute("PRAGMA max_page_count=1000000");
            return SettingsRepository(context.db).set(QStringLiteral("after"), QStringLiteral("works"));
        });
    }

    // covers: SEC-07
    void aDamagedFileIsToldAndNotTouched()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("workspace.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray rubbish(8192, 'x');
        file.write(rubbish);
        file.close();
        const SystemClock clock;
        const auto opened = Store::open(dir.path(), clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Corrupt);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rubbish);
    }

    void aFolderThatCannotBeMadeIsAClearError()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("notafolder")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const SystemClock clock;
        const auto opened = Store::open(file.fileName() + QStringLiteral("/workspace"), clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::DiskFailed);
        QVERIFY(!opened.error().userText.isEmpty());
    }

    void blobsAreStoredOnceAndLargeOnesLieBeside()
    {
        StoreFixture fixture;
        const QByteArray small(1000, 's');
        const QByteArray large(200'000, 'l');
        const auto put = [&](const QByteArray& content) {
            return fixture.write([&](WriteContext& context) { return BlobStore(context.db).put(content); });
        };
        QCOMPARE(put(small), put(small));
        const QByteArray hash = put(large);
        QCOMPARE(put(large), hash);
        fixture.reopen();
        QCOMPARE(fixture.read([&](Database& db) { return BlobStore(db).get(hash); }), large);
        const QString name = QString::fromLatin1(hash.toHex());
        QFile file(QStringLiteral("%1/blobs/%2/%3").arg(fixture.dir.path(), name.left(2), name.mid(2)));
        QCOMPARE(file.size(), large.size());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("damage");
        file.close();
        const auto damaged = fixture.store->read([&](Database& db) { return BlobStore(db).get(hash); });
        QCOMPARE(damaged.error().code, ErrorCode::Corrupt);
    }

    /// A first synchronisation writes for minutes: its log is moved into the database meanwhile and begun anew.
    void theLogStaysBoundedWhileBulkWorkGoesOn()
    {
        StoreFixture fixture;
        constexpr int bytes = 2'000'000;
        static constexpr int rows = 160; // more than the log may hold
        const QString log = fixture.store->folder() + QStringLiteral("/workspace.sqlite-wal");
        const auto add = [&fixture](int size) {
            return fixture.store->write(
                [size](WriteContext& context) -> Status {
                    return guarded([&] {
                        context.db
                            .query("INSERT INTO blob(hash, size, content) VALUES (randomblob(16), ?1, "
                                   "randomblob(?1))")
                            .with(size)
                            .run();
                    });
                },
                Store::Priority::Bulk);
        };
        QList<QFuture<Status>> written;
        for (int i = 0; i < rows; ++i)
            written.append(add(bytes));
        for (QFuture<Status>& one : written)
            QVERIFY(one.takeResult());
        constexpr qint64 kept = 64 * 1024 * 1024; // where the log begins anew, its file is cut to this
        QTRY_VERIFY_WITH_TIMEOUT(add(1).takeResult() && QFileInfo(log).size() <= kept, 20'000);
        fixture.reopen();
        const auto count = fixture.read([](Database& db) -> Result<qint64> {
            Query all = db.query("SELECT count(*) FROM blob WHERE length(content) = size AND size > 1");
            return all.next() ? all.integer(0) : 0;
        });
        QCOMPARE(count, rows);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
