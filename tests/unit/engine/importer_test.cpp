// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importer.h"
#include "support/patience.h"

#include "engine/drop_folder_runner.h"
#include "storage/conversation_repository.h"
#include "support/temporary_workspace.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace svarbord;
using namespace svarbord::engine;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

void put(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray unixMail(const QByteArray& id, const QByteArray& text)
{
    return plainMail("kari@kunde.no", id, "Hvor er " + id, text).replace("\r\n", "\n");
}

qint64 conversations(TemporaryWorkspace& workspace)
{
    const auto rows = workspace.store().read([](storage::Database& db) {
        return storage::ConversationRepository(db).page({domain::View::All, {}, {}}, std::nullopt, 0, 100);
    });
    return rows ? rows->size() : -1;
}

} // namespace

class ImporterTest : public QObject
{
    Q_OBJECT

private slots:
    void mboxIsReadMailByMail()
    {
        const SystemClock clock;
        TemporaryWorkspace workspace(clock);
        const QString path = workspace.folder() + u"/in/post.mbox"_s;
        put(path, "From kari@kunde.no Tue Nov  3 10:00:00 2026\n" + unixMail("a", "Hei\n\n>From Oslo") +
                      "\nFrom kari@kunde.no Tue Nov  3 11:00:00 2026\n" + unixMail("b", "Hallo"));
        Importer importer(workspace.store(), clock);
        const auto report = importer.run({path});
        QVERIFY(report);
        QCOMPARE(report->messages, 2);
        QCOMPARE(conversations(workspace), 2);
    }

    void secondImportFindsOnlyCopies()
    {
        const SystemClock clock;
        TemporaryWorkspace workspace(clock);
        const QString folder = workspace.folder() + u"/Maildir"_s;
        put(folder + u"/cur/1.a:2,S"_s, unixMail("a", "Hei"));
        put(folder + u"/new/2.b"_s, unixMail("b", "Hei"));
        put(folder + u"/.Trash/cur/3.c:2,"_s, unixMail("c", "Hei"));
        QDir().mkpath(folder + u"/.Trash/new"_s);
        QCOMPARE(Importer(workspace.store(), clock).run({folder})->messages, 2);
        const auto again = Importer(workspace.store(), clock).run({folder});
        QCOMPARE(again->messages, 0);
        QCOMPARE(again->duplicates, 2);
        QCOMPARE(conversations(workspace), 2);
    }

    void whatIsMissingIsNamedAndTheRestGoesOn()
    {
        const SystemClock clock;
        TemporaryWorkspace workspace(clock);
        const QString path = workspace.folder() + u"/in/a.eml"_s;
        put(path, unixMail("a", "Hei"));
        const auto report = Importer(workspace.store(), clock).run({u"/nowhere.eml"_s, path});
        QCOMPARE(report->failed, 1);
        QCOMPARE(report->messages, 1);
        QVERIFY(report->problems.first().contains(u"/nowhere.eml"));
    }

    // covers: INB-13
    void dropFolderTakesEachFileOnce()
    {
        const SystemClock clock;
        TemporaryWorkspace workspace(clock);
        const QString folder = workspace.folder() + u"/drop"_s;
        put(folder + u"/a.eml"_s, unixMail("a", "Hei"));
        DropFolderRunner runner(workspace.store(), clock, folder);
        QTRY_COMPARE(conversations(workspace), 1);
        QTRY_VERIFY(QFile::exists(folder + u"/done/a.eml"_s));
        put(folder + u"/again.eml"_s, unixMail("a", "Hei"));
        put(folder + u"/b.eml"_s, unixMail("b", "Hei"));
        QTRY_VERIFY(QFile::exists(folder + u"/done/again.eml"_s) && QFile::exists(folder + u"/done/b.eml"_s));
        QCOMPARE(conversations(workspace), 2);
    }
};

QTEST_GUILESS_MAIN(ImporterTest)
#include "importer_test.moc"
