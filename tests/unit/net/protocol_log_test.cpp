// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/protocol_log.h"

#include <QTemporaryDir>
#include <QTest>

using namespace svarbord;
using namespace svarbord::net;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ProtocolLogTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private slots:
    void whatWasSaidIsThereLineByLine()
    {
        ProtocolLog log(m_clock, {});
        log.sent(u"sync"_s, "S1 NOOP");
        log.received(u"sync"_s, "S1 OK done");
        log.note(u"sync"_s, u"kablet røk"_s);
        const QList<QByteArray> lines = log.recent().split('\n');
        QCOMPARE(lines.size(), 4); // the last one is empty
        QVERIFY(lines[0].endsWith("Z sync C: S1 NOOP"));
        QVERIFY(lines[1].endsWith("Z sync S: S1 OK done"));
        QVERIFY(lines[2].endsWith(u"Z sync -- kablet røk"_s.toUtf8()));
    }

    // covers: SEC-04
    void oneEntryStaysOneShortLine()
    {
        ProtocolLog log(m_clock, {});
        log.received(u"sync"_s, "* OK hi\r\nS1 OK forged\x1b[31m");
        log.received(u"sync"_s, QByteArray(1'000'000, 'x'));
        const QList<QByteArray> lines = log.recent().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].endsWith("* OK hi  S1 OK forged [31m"));
        QVERIFY(lines[1].size() < 600);
        QVERIFY(lines[1].endsWith("(1000000 bytes)"));
    }

    void memoryHoldsTheNewest()
    {
        ProtocolLog log(m_clock, {}, {.ringBytes = 1000});
        for (int i = 0; i < 1000; ++i)
            log.sent(u"sync"_s, "line " + QByteArray::number(i));
        QVERIFY(log.recent().size() <= 1000);
        QVERIFY(log.recent().endsWith("line 999\n"));
        QVERIFY(!log.recent().contains("line 1\n"));
    }

    // covers: SEC-01
    void fileIsRotatedAndNobodyElseMayReadIt()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"protocol.log"_s);
        {
            ProtocolLog log(m_clock, name, {.fileBytes = 2000});
            for (int i = 0; i < 200; ++i)
                log.sent(u"sync"_s, "line " + QByteArray::number(i));
        }
        const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, (QStringList{u"protocol.log"_s, u"protocol.log.1"_s}));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString& file : files) {
            const QFileInfo told(folder.filePath(file));
            QVERIFY(told.size() <= 2000);
            QVERIFY((told.permissions() & others) == QFile::Permissions());
        }
        // Nothing is lost between the two.
        const QByteArray both = contentOf(name + u".1"_s) + contentOf(name);
        QVERIFY(both.endsWith("line 199\n"));
        const qsizetype first = both.mid(both.indexOf("line ") + 5).split('\n').first().toInt();
        QCOMPARE(both.count('\n'), 200 - first);

        ProtocolLog goesOn(m_clock, name, {.fileBytes = 2000});
        goesOn.sent(u"sync"_s, "after a restart");
        QVERIFY((contentOf(name + u".1"_s) + contentOf(name)).contains("line 199"));
        QVERIFY(contentOf(name).endsWith("after a restart\n"));
    }

    void fileThatCannotBeWrittenHurtsNobody()
    {
        ProtocolLog log(m_clock, u"/proc/no/such/folder/protocol.log"_s);
        log.sent(u"sync"_s, "S1 NOOP");
        QVERIFY(log.recent().contains("S1 NOOP"));
    }
};

QTEST_GUILESS_MAIN(ProtocolLogTest)
#include "protocol_log_test.moc"
