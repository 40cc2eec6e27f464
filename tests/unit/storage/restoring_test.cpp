// SPDX-License-Identifier: GPL-3.0-or-later
// covers: SEC-07
#include "storage/restoring.h"

#include "storage/backup_archive.h"
#include "storage/database.h"
#include "storage/settings_repository.h"
#include "storage/table_archive.h"
#include "unit/storage/store_fixture.h"

#include <QFile>

using namespace svarbord;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A workspace, and a backup and an export of it.
class Kept : public StoreFixture
{
public:
    Kept()
    {
        name(u"then"_s);
        QDir().mkpath(files());
        const auto own = Database::open(dir.filePath(u"workspace.sqlite"_s), Database::Mode::ReadWrite);
        if (!own)
            qFatal("%s", qPrintable(own.error().detail));
        if (const auto made = writeBackup(**own, backup()); !made)
            qFatal("%s", qPrintable(made.error().detail));
        if (const auto written = writeTables(**own, files()); !written)
            qFatal("%s", qPrintable(written.error().detail));
        name(u"now"_s);
    }
    void name(const QString& text)
    {
        write([&text](WriteContext& context) { return SettingsRepository(context.db).set(u"workspace.name"_s, text); });
    }
    [[nodiscard]] QString named()
    {
        return read([](Database& db) { return SettingsRepository(db).value(u"workspace.name"_s, QString()); });
    }
    [[nodiscard]] QString backup() const { return elsewhere.filePath(u"a.backup"_s); }
    [[nodiscard]] QString files() const { return elsewhere.filePath(u"files"_s); }
    [[nodiscard]] Result<BackupSummary> restore() const { return restoreBackup(backup(), dir.path(), Replace::Yes); }

    QTemporaryDir elsewhere;
};

} // namespace

class RestoringTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOpenIsNotReplaced()
    {
        Kept kept;
        const auto refused = kept.restore();
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY2(refused.error().userText.contains(kept.dir.path()), qPrintable(refused.error().userText));
        kept.name(u"and on"_s);
        kept.reopen();
        QCOMPARE(kept.named(), u"and on"_s);
        QVERIFY(!QFile::exists(kept.dir.filePath(u"workspace.sqlite.replaced"_s)));
        kept.store.reset();
        const auto restored = kept.restore();
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().userText));
        kept.open();
        QCOMPARE(kept.named(), u"then"_s);
    }

    void whoseProgramItIsIsTold_data()
    {
        QTest::addColumn<QString>("lock");
        for (const char* name : {"team.lock", "once.lock", "duty.lock"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whoseProgramItIsIsTold()
    {
        QFETCH(QString, lock);
        Kept kept;
        kept.store.reset();
        {
            QLockFile held(kept.dir.filePath(lock));
            QVERIFY(held.tryLock(0));
            const auto refused = kept.restore();
            QCOMPARE(refused.error().code, ErrorCode::Conflict);
            QVERIFY2(refused.error().userText.contains(QString::number(QCoreApplication::applicationPid())),
                     qPrintable(refused.error().userText));
            QTemporaryDir empty;
            QLockFile other(empty.filePath(lock));
            QVERIFY(other.tryLock(0));
            QCOMPARE(readTables(kept.files(), empty.path()).error().code, ErrorCode::Conflict);
        }
        QVERIFY(kept.restore()); // and nothing of it is left locked
        QVERIFY(kept.restore());
    }

    void whatIsDamagedIsReplaced()
    {
        Kept kept;
        kept.store.reset();
        QFile file(kept.dir.filePath(u"workspace.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database at all");
        file.close();
        QVERIFY(kept.restore());
        kept.open();
        QCOMPARE(kept.named(), u"then"_s);
    }

    void aRestorationThatWasCutOffKeepsWhatItReplaces()
    {
        Kept kept;
        kept.store.reset();
        QVERIFY(setAside(kept.dir.filePath(u"workspace.sqlite"_s))); // and then the power went
        QVERIFY(kept.restore());
        QVERIFY(QFile::remove(kept.dir.filePath(u"workspace.sqlite"_s)));
        QVERIFY(
            QFile::rename(kept.dir.filePath(u"workspace.sqlite.replaced"_s), kept.dir.filePath(u"workspace.sqlite"_s)));
        kept.open();
        QCOMPARE(kept.named(), u"now"_s);
    }
};

QTEST_GUILESS_MAIN(RestoringTest)
#include "restoring_test.moc"
