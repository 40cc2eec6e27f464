// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blob_sweeper.h"

#include "storage/blob_store.h"
#include "support/patience.h"
#include "support/temporary_workspace.h"

#include <QDirIterator>
#include <QTest>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

class BlobSweeperTest : public QObject
{
    Q_OBJECT

    const SystemClock m_clock;

    /// A file no row stands for, in each folder.
    static void litter(const TemporaryWorkspace& workspace)
    {
        for (int folder = 0; folder < storage::BlobStore::folders; ++folder) {
            const QString path = u"%1/blobs/%2"_s.arg(workspace.folder()).arg(folder, 2, 16, QChar(u'0'));
            QVERIFY(QDir().mkpath(path));
            QFile file(path + u"/left"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }
    static int files(const TemporaryWorkspace& workspace)
    {
        int number = 0;
        QDirIterator found(workspace.folder() + u"/blobs"_s, QDir::Files, QDirIterator::Subdirectories);
        for (; found.hasNext(); found.next())
            ++number;
        return number;
    }

private slots:
    void leftFilesGoAndMailStays()
    {
        TemporaryWorkspace workspace(m_clock);
        litter(workspace);
        const QByteArray content(200'000, 'a');
        const auto hash = workspace.write(
            [&content](storage::WriteContext& context) { return storage::BlobStore(context.db).put(content); });
        QVERIFY(hash);
        QCOMPARE(files(workspace), storage::BlobStore::folders + 1);
        const engine::BlobSweeper sweeper(workspace.store());
        QTRY_COMPARE(files(workspace), 1);
        const auto kept =
            workspace.store().read([&hash](storage::Database& db) { return storage::BlobStore(db).get(*hash); });
        QCOMPARE(kept.value(), content);
    }

    void endsAtOnceWithTheProgram()
    {
        for (int round = 0; round < 3; ++round) {
            TemporaryWorkspace workspace(m_clock);
            litter(workspace);
            const engine::BlobSweeper sweeper(workspace.store());
        }
    }
};

QTEST_GUILESS_MAIN(BlobSweeperTest)
#include "blob_sweeper_test.moc"
