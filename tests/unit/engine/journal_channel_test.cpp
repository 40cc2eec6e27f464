// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal_channel.h"

#include "engine/journal_mail.h"
#include "net/credential_store.h"
#include "support/scripted_imap_server.h"

#include <QCoroTask>
#include <QTest>

using namespace svarbord;
using namespace svarbord::engine;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using journal::LogSlice;

namespace {

/// A server that has the folder of the log, up to where it is asked for what lies there.
const QList<QByteArray> opened{"S: * PREAUTH [CAPABILITY IMAP4rev1] hi",
                               "C: LIST *",
                               "S: * LIST () \"/\" Svarbord/Journal",
                               "S: * LIST () \"/\" Svarbord/Presence",
                               "S: T OK",
                               "C: SELECT *",
                               "S: * 3 EXISTS",
                               "S: * OK [UIDVALIDITY 9] ok",
                               "S: * OK [UIDNEXT 4] ok",
                               "S: T OK [READ-WRITE] in"};
const QList<QByteArray> listed{"C: NOOP", "S: T OK", "C: UID SEARCH *", "S: * SEARCH 1 2 3", "S: T OK"};

QByteArray sizeOf(int uid, qint64 bytes)
{
    return "S: * " + QByteArray::number(uid) + " FETCH (UID " + QByteArray::number(uid) + " RFC822.SIZE " +
           QByteArray::number(bytes) + " INTERNALDATE \"02-Mar-2026 10:00:00 +0100\")";
}

QByteArray bodyOf(int uid)
{
    return "S: * " + QByteArray::number(uid) + " FETCH (UID " + QByteArray::number(uid) + " BODY[] {3}\r\nHei)";
}

QList<QByteArray> asked(const QByteArray& command, const QList<QByteArray>& answers)
{
    return QList<QByteArray>{"C: " + command} + answers + QList<QByteArray>{"S: T OK"};
}

/// One look at a folder where that is said.
class Look
{
public:
    explicit Look(const QList<QByteArray>& rows, const QString& folder = u"Journal"_s,
                  const QList<QByteArray>& before = opened)
        : m_server({before + rows})
    {
        domain::Account account;
        account.address = u"anna@firma.test"_s;
        account.imap = {u"imap.firma.test"_s, 993, domain::TransportSecurity::ImplicitTls};
        QCoro::waitFor(m_credentials.write(net::credentialKey(account), u"hemmelig"_s));
        imap::SyncSurroundings surroundings;
        surroundings.credentials = &m_credentials;
        surroundings.clock = &m_clock;
        surroundings.sockets = m_server.sockets();
        m_channel = std::make_shared<JournalChannel>(account, folder, surroundings, imap::SyncPolicy{},
                                                     JournalChannel::Listener{});
    }
    ~Look() { QCoro::waitFor(JournalChannel::stop(m_channel)); }

    Result<LogSlice> read() { return QCoro::waitFor(JournalChannel::entriesAfter(m_channel, 0, 0, 100)); }
    Result<LogSlice> readAfter(quint32 epoch, qint64 position)
    {
        return QCoro::waitFor(JournalChannel::entriesAfter(m_channel, epoch, position, 100));
    }
    Result<LogSlice> heads(quint32 epoch, qint64 position)
    {
        return QCoro::waitFor(
            JournalChannel::chaptersAfter(m_channel, epoch, position, 100, journal::ChapterPart::Head));
    }
    [[nodiscard]] QStringList problems() const { return m_server.problems(); }

private:
    ScriptedImapServer m_server;
    net::InMemoryCredentialStore m_credentials;
    SystemClock m_clock;
    std::shared_ptr<JournalChannel> m_channel;
};

QList<qint64> positionsOf(const LogSlice& slice)
{
    QList<qint64> positions;
    for (const journal::LogEntry& entry : slice.entries)
        positions.append(entry.position);
    return positions;
}

} // namespace

/// The folder of the log on a server that does odd things.
class JournalChannelTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: SEC-04
    void whatIsSaidToBeEmptyIsNoHarm()
    {
        Look look(listed + asked("UID FETCH 1:3 (*", {sizeOf(1, 0), sizeOf(2, 3), sizeOf(3, 3)}) +
                  asked("UID FETCH 1:3 (UID BODY*", {bodyOf(1), bodyOf(2), bodyOf(3)}));
        const auto slice = look.read();
        QVERIFY2(slice, qPrintable(slice ? QString() : slice.error().detail));
        QCOMPARE(look.problems(), QStringList());
        QCOMPARE(positionsOf(*slice), QList<qint64>({1, 2, 3}));
    }

    // covers: SEC-04
    void onlySoMuchIsHeldAtATime()
    {
        constexpr qint64 mib = 1024 * 1024;
        Look look(listed + asked("UID FETCH 1:3 (*", {sizeOf(1, 20 * mib), sizeOf(2, 5 * mib), sizeOf(3, 5 * mib)}) +
                  asked("UID FETCH 2 (UID BODY*", {bodyOf(2)}));
        const auto slice = look.read();
        QVERIFY2(slice, qPrintable(slice ? QString() : slice.error().detail));
        QCOMPARE(look.problems(), QStringList());
        QCOMPARE(positionsOf(*slice), QList<qint64>({1, 2}));
        QCOMPARE(slice->end, 2);
        QVERIFY(slice->more);
    }

    // covers: SEC-04
    void whoIsWhereNeedsNoMegabytes()
    {
        // Nor what was said last week, nor what its author has taken back.
        const QList<QByteArray> found{"C: NOOP", "S: T OK", "C: UID SEARCH UID 1:* UNDELETED SINCE *",
                                      "S: * SEARCH 1 2 3", "S: T OK"};
        Look look(found + asked("UID FETCH 1:3 (*", {sizeOf(1, 20'000), sizeOf(2, 3), sizeOf(3, 3)}) +
                      asked("UID FETCH 2:3 (UID BODY*", {bodyOf(2), bodyOf(3)}),
                  u"Presence"_s);
        QVERIFY(look.read());
    }

    // covers: TEAM-06
    void theSnapshotIsOpenedOnlyWhereSomethingIsNewInIt()
    {
        const QList<QByteArray> withSnapshot =
            opened.first(2) + QList<QByteArray>{"S: * LIST () \"/\" Svarbord/Config"} + opened.sliced(2);
        const QList<QByteArray> asksForIt{"C: STATUS Svarbord/Config *",
                                          "S: * STATUS Svarbord/Config (MESSAGES 2 UIDNEXT 6 UIDVALIDITY 7)",
                                          "S: T OK"};
        const QByteArray type = "Content-Type: application/vnd.svarbord.chapter-head+zstd\r\n"
                                "Content-Transfer-Encoding: base64\r\n\r\n";
        const QByteArray body = "aG9kZQ==";
        const QByteArray head = "S: * 2 FETCH (UID 5 BODY[2.MIME] {" + QByteArray::number(type.size()) + "}\r\n" +
                                type + " BODY[2] {" + QByteArray::number(body.size()) + "}\r\n" + body + ")";
        Look look(asksForIt + asksForIt +
                      QList<QByteArray>{"C: SELECT Svarbord/Config", "S: * 2 EXISTS", "S: * OK [UIDVALIDITY 7] ok",
                                        "S: * OK [UIDNEXT 6] ok", "S: T OK [READ-WRITE] in", "C: NOOP", "S: T OK",
                                        "C: UID SEARCH UID 5:* HEADER Message-ID *", "S: * SEARCH 5", "S: T OK"} +
                      asked("UID FETCH 5 (*", {sizeOf(5, 900)}) +
                      asked("UID FETCH 5 (UID BODY.PEEK[2.MIME] BODY.PEEK[2])", {head}) +
                      QList<QByteArray>{"C: SELECT Svarbord/Journal", "S: * 0 EXISTS", "S: * OK [UIDVALIDITY 9] ok",
                                        "S: * OK [UIDNEXT 4] ok", "S: T OK [READ-WRITE] in", "C: NOOP", "S: T OK",
                                        "C: UID SEARCH *", "S: * SEARCH", "S: T OK"},
                  u"Journal"_s, withSnapshot);
        const auto none = look.heads(7, 5);
        QVERIFY(none);
        QVERIFY(none->entries.isEmpty());
        QCOMPARE(none->newest, 5);
        const auto some = look.heads(7, 4);
        QCOMPARE(look.problems(), QStringList());
        QVERIFY(some);
        QCOMPARE(positionsOf(*some), QList<qint64>({5}));
        QCOMPARE(some->entries.first().bytes, "hode"_ba);
        QVERIFY(look.read());
        QCOMPARE(look.problems(), QStringList());
    }

    // covers: TEAM-03
    void whatIsTakenOutWhileItIsReadIsNoEntry()
    {
        Look look(listed + asked("UID FETCH 1:3 (*", {sizeOf(1, 3), sizeOf(2, 3), sizeOf(3, 3)}) +
                  asked("UID FETCH 1:3 (UID BODY*", {bodyOf(1), bodyOf(3)}) +
                  QList<QByteArray>{"C: NOOP", "S: T OK", "C: UID SEARCH *", "S: * SEARCH 1 3", "S: T OK"} +
                  asked("UID FETCH 1,3 (*", {sizeOf(1, 3), sizeOf(3, 3)}) +
                  asked("UID FETCH 1,3 (UID BODY*", {bodyOf(1), bodyOf(3)}));
        const auto slice = look.read();
        QVERIFY2(slice, qPrintable(slice ? QString() : slice.error().detail));
        QCOMPARE(look.problems(), QStringList());
        QCOMPARE(positionsOf(*slice), QList<qint64>({1, 3}));
    }

    // covers: TEAM-03
    void whatIsListedAndNeverDeliveredDoesNotStopTheReading_data()
    {
        QTest::addColumn<QList<QByteArray>>("sizes");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("no content") << QList<QByteArray>{sizeOf(1, 3), sizeOf(2, 3), sizeOf(3, 3)} << "1:3"_ba;
        QTest::newRow("nothing at all") << QList<QByteArray>{sizeOf(3, 3), sizeOf(1, 3)} << "1,3"_ba;
    }
    void whatIsListedAndNeverDeliveredDoesNotStopTheReading()
    {
        QFETCH(QList<QByteArray>, sizes);
        QFETCH(QByteArray, wanted);
        const QList<QByteArray> round = listed + asked("UID FETCH 1:3 (*", sizes) +
                                        asked("UID FETCH " + wanted + " (UID BODY*", {bodyOf(3), bodyOf(1)});
        Look look(round + round + round);
        const auto slice = look.read();
        QVERIFY2(slice, qPrintable(slice ? QString() : slice.error().detail));
        QCOMPARE(look.problems(), QStringList());
        QCOMPARE(positionsOf(*slice), QList<qint64>({1, 2, 3}));
        QVERIFY(slice->entries.at(1).isWithheld);
        QVERIFY(!slice->entries.at(0).isWithheld && !slice->entries.at(2).isWithheld);
        QCOMPARE(slice->end, 3);
    }

    // covers: SEC-04
    void aServerThatTellsSmallSizesFillsNoMemory()
    {
        const QByteArray much(6 * 1024 * 1024, 'x');
        const auto large = [&much](int uid) {
            return "S: * " + QByteArray::number(uid) + " FETCH (UID " + QByteArray::number(uid) + " BODY[] {" +
                   QByteArray::number(much.size()) + "}\r\n" + much + ")";
        };
        const QList<QByteArray> round = listed + asked("UID FETCH 1:3 (*", {sizeOf(1, 3), sizeOf(2, 3), sizeOf(3, 3)}) +
                                        asked("UID FETCH 1:3 (UID BODY*", {large(1), large(2), large(3)});
        Look look(round + round + round);
        const auto slice = look.read();
        QVERIFY2(slice, qPrintable(slice ? QString() : slice.error().detail));
        QCOMPARE(positionsOf(*slice), QList<qint64>({1, 2, 3}));
        QVERIFY(slice->entries.at(2).isWithheld);
    }

    // covers: TEAM-03
    void aServerThatNamesATooLowNextUidHasLostNothing()
    {
        QList<QByteArray> lying = opened;
        lying.replace(lying.indexOf("S: * OK [UIDNEXT 4] ok"), "S: * OK [UIDNEXT 2] ok");
        Look look(QList<QByteArray>{"C: NOOP", "S: T OK", "C: UID SEARCH UID 4:*", "S: * SEARCH 3", "S: T OK"},
                  u"Journal"_s, lying);
        const auto slice = look.readAfter(9, 3);
        QVERIFY(slice);
        QVERIFY(slice->entries.isEmpty());
        QCOMPARE(slice->newest, 3);
    }

    // covers: TEAM-03
    void behindTheLastUidThereIsNothingToAskFor()
    {
        constexpr qint64 last = 4294967295;
        Look look({"C: NOOP", "S: T OK"});
        const auto slice = look.readAfter(9, last);
        QVERIFY(slice);
        QCOMPARE(look.problems(), QStringList());
        QVERIFY(slice->entries.isEmpty());
        QCOMPARE(slice->end, last);
        QCOMPARE(slice->newest, last);
    }
};

QTEST_GUILESS_MAIN(JournalChannelTest)
#include "journal_channel_test.moc"
