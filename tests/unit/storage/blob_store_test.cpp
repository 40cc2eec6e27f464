// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/blob_store.h"

#include "support/temporary_workspace.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace svarbord;
using namespace svarbord::storage;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray large(char letter)
{
    return QByteArray(BlobStore::largestInside + 1, letter);
}

} // namespace

class BlobStoreTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<TemporaryWorkspace> m_workspace;

    QByteArray put(const QByteArray& content)
    {
        return m_workspace->write([&](WriteContext& context) { return BlobStore(context.db).put(content); }).value();
    }
    Result<QByteArray> get(const QByteArray& hash)
    {
        return m_workspace->store().read([&](Database& db) { return BlobStore(db).get(hash); });
    }
    BlobSweep sweepAll()
    {
        return m_workspace
            ->write([](WriteContext& context) -> Result<BlobSweep> {
                BlobSweep all;
                for (int folder = 0; folder < BlobStore::folders; ++folder) {
                    const auto swept = BlobStore(context.db).removeUnused(folder);
                    if (!swept)
                        return fail(swept.error());
                    all.removed += swept->removed;
                    all.bytes += swept->bytes;
                }
                return all;
            })
            .value();
    }
    QStringList files()
    {
        QStringList names;
        QDirIterator found(m_workspace->folder() + u"/blobs"_s, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (found.hasNext())
            names += found.next();
        return names;
    }

private slots:
    void init() { m_workspace = std::make_unique<TemporaryWorkspace>(m_clock); }

    void contentIsKeptOnceAndComesBack()
    {
        const QByteArray small = put("liten");
        const QByteArray big = put(large('a'));
        QCOMPARE(put(large('a')), big);
        QCOMPARE(files().size(), 1);
        QCOMPARE(get(small).value(), "liten"_ba);
        QCOMPARE(get(big).value(), large('a'));
        QCOMPARE(get(QByteArray(32, 'x')).error().code, ErrorCode::NotFound);
        QFile file(files().first());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("b");
        file.close();
        QCOMPARE(get(big).error().code, ErrorCode::Corrupt);
    }

    /// Who attaches a file once more has it, also where the stored one was damaged.
    void whatIsDamagedIsWholeAgainOnceItIsPutAgain()
    {
        const QByteArray big = put(large('a'));
        const auto damage = [this](auto how) {
            QFile file(files().first());
            QVERIFY(file.open(QIODevice::ReadWrite));
            how(file);
        };
        damage([](QFile& file) { file.write("b"); });
        QVERIFY(!get(big));
        QCOMPARE(put(large('a')), big);
        QCOMPARE(get(big).value(), large('a'));
        damage([](QFile& file) { QVERIFY(file.resize(10)); });
        QCOMPARE(put(large('a')), big);
        QCOMPARE(get(big).value(), large('a'));
        damage([](QFile& file) { QVERIFY(file.remove()); });
        QCOMPARE(put(large('a')), big);
        QCOMPARE(get(big).value(), large('a'));
    }

    void whatNoRowStandsForIsTakenAway()
    {
        const QByteArray kept = put(large('k'));
        const auto undone = m_workspace->write([](WriteContext& context) -> Result<QByteArray> {
            const auto hash = BlobStore(context.db).put(large('u'));
            return hash ? Result<QByteArray>(fail(ErrorCode::Conflict, {})) : hash;
        });
        QVERIFY(!undone);
        QFile half(files().first() + u".AbCdEf"_s); // as a program leaves it that is killed while it writes
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("half");
        half.close();
        QCOMPARE(files().size(), 3);
        const BlobSweep swept = sweepAll();
        QCOMPARE(swept.removed, 2);
        QCOMPARE(swept.bytes, large('u').size() + 4);
        QCOMPARE(files().size(), 1);
        QCOMPARE(get(kept).value(), large('k'));
        QCOMPARE(sweepAll().removed, 0);
        // It may come again.
        const QByteArray again = put(large('u'));
        QCOMPARE(get(again).value(), large('u'));
    }
};

QTEST_GUILESS_MAIN(BlobStoreTest)
#include "blob_store_test.moc"
