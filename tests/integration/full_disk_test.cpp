// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mail_series.h"
#include "support/office.h"

#include <QProcess>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

bool run(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// A file system of a given size, which temporary folders of this process lie on as long as it lives.
class SmallDisk
{
public:
    explicit SmallDisk(int megabytes)
        : m_before(qgetenv("TMPDIR")),
          m_mounted(run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, size(megabytes), u"tmpfs"_s, m_folder.path()}))
    {
        if (m_mounted)
            qputenv("TMPDIR", m_folder.path().toLocal8Bit());
    }
    ~SmallDisk()
    {
        if (m_before.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
        if (m_mounted)
            run(u"umount"_s, {u"-l"_s, m_folder.path()});
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] bool grow(int megabytes) const
    {
        return run(u"mount"_s, {u"-o"_s, u"remount,"_s + size(megabytes), m_folder.path()});
    }

private:
    static QString size(int megabytes) { return u"size=%1m"_s.arg(megabytes); }

    QByteArray m_before;
    QTemporaryDir m_folder;
    bool m_mounted;
};

/// A mail that packs badly.
QByteArray bulky(int number)
{
    QRandomGenerator random(quint32(number) + 1);
    QByteArray noise(120'000, Qt::Uninitialized);
    random.generate(reinterpret_cast<quint32*>(noise.data()), reinterpret_cast<quint32*>(noise.data()) + 30'000);
    return plainMail("kunde@kunde.test", "stor" + QByteArray::number(number) + "@kunde.test",
                     "Stor " + QByteArray::number(number), noise.toBase64());
}

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-24
    void syncSaysItAndGoesOnWhenThereIsSpaceAgain()
    {
        constexpr int mails = 90; // some 14 MB
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QList<QByteArray> bulk;
        for (int i = 0; i < mails; ++i)
            bulk.append(bulky(i));
        QCOMPARE(server.append(u"anna"_s, u"INBOX"_s, bulk).size(), mails);
        const SmallDisk disk(8);
        if (!disk.isMounted())
            QSKIP("no file system may be mounted here");
        Office office;
        office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile());
        const engine::SyncReport report = office.sync();
        QVERIFY(report.problem);
        QCOMPARE(report.problem->code, ErrorCode::DiskFailed);
        QVERIFY2(report.problem->userText.contains(u"disk is full"_s), qPrintable(report.problem->userText));
        // What is there is whole, and all of it can be read.
        const int before = office.messages();
        QVERIFY(before < mails);
        QCOMPARE(office.ledger().ticketed, before);
        QCOMPARE(office.ledger().failed, 0);

        QVERIFY(disk.grow(200));
        const engine::SyncReport second = office.sync();
        QVERIFY2(!second.problem, qPrintable(second.problem ? second.problem->detail : QString()));
        QCOMPARE(office.messages(), mails);
        QCOMPARE(office.ledger().server, mails);
        QCOMPARE(office.ledger().ticketed, mails);
        QCOMPARE(office.ledger().unaccounted, 0);
        qInfo("%d of %d mails before the disk was full, all of them afterwards", before, mails);
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"
