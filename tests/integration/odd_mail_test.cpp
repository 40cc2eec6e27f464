// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mail_series.h"
#include "support/memory_peak.h"
#include "support/office.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What synchronising may cost at most, whatever the mail (ARCHITECTURE.md, Bounds).
constexpr qint64 mostMegabytes = 100;

/// Stands before a plain IMAP server and announces one mail's text as far larger than anybody can take.
class BoastingProxy : public QObject
{
public:
    BoastingProxy(quint16 serverPort, quint32 uid) : m_pattern("UID " + QByteArray::number(uid) + " BODY[] {")
    {
        connect(&m_listener, &QTcpServer::newConnection, this, [this, serverPort] {
            QTcpSocket* client = m_listener.nextPendingConnection();
            auto* server = new QTcpSocket(client);
            connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
            connect(server, &QTcpSocket::readyRead, client,
                    [this, client, server] { client->write(boast(server->readAll())); });
            connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
            connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            server->connectToHost(QHostAddress::LocalHost, serverPort);
        });
        m_listener.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    [[nodiscard]] int boasts() const { return m_boasts; }

private:
    QByteArray boast(QByteArray bytes)
    {
        const qsizetype at = bytes.indexOf(m_pattern);
        if (at < 0)
            return bytes;
        const qsizetype digits = at + m_pattern.size();
        ++m_boasts;
        return bytes.replace(digits, bytes.indexOf('}', digits) - digits, QByteArray::number(1LL << 30));
    }

    QByteArray m_pattern;
    QTcpServer m_listener;
    int m_boasts = 0;
};

QList<QByteArray> oddMails()
{
    QList<QByteArray> mails;
    const QDir folder(QStringLiteral(SVARBORD_FIXTURES "/mail"));
    for (const QString& name : folder.entryList({u"*.eml"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            mails.append(file.readAll());
    }
    return mails;
}

} // namespace

class OddMailTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-24
    // covers: SEC-04
    void mailOfAllKindsIsAccountedFor()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        int taken = 0;
        for (const QByteArray& mail : oddMails()) // NUL bytes and the like are for the server to judge
            taken += server.append(u"anna"_s, u"INBOX"_s, mail) > 0 ? 1 : 0;
        QVERIFY(taken > 60);
        server.append(u"anna"_s, u"INBOX"_s, series(0, 20));
        Office office;
        office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile());
        const engine::SyncReport report = office.sync();
        QVERIFY2(!report.problem, qPrintable(report.problem ? report.problem->detail : QString()));
        const domain::LedgerSummary ledger = office.ledger();
        QCOMPARE(ledger.server, taken + 20);
        QCOMPARE(ledger.ticketed + ledger.duplicate + ledger.failed, taken + 20);
        QCOMPARE(ledger.failed, 0);
        QCOMPARE(ledger.unaccounted, 0);
        qInfo("%d odd mails: %lld in conversations, %lld second copies", taken,
              static_cast<long long>(ledger.ticketed) - 20, static_cast<long long>(ledger.duplicate));
    }

    // covers: SEC-04
    void mailOfOneGibibyteKeepsNoOtherAway()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const QList<quint32> uids = server.append(u"anna"_s, u"INBOX"_s, series(0, 30));
        BoastingProxy proxy(server.imapPort(), uids.at(12));
        Office office;
        office.addAccount(u"anna"_s, {u"127.0.0.1"_s, proxy.port(), domain::TransportSecurity::Plain}, startTlsAt(1),
                          server.caFile());
        const MemoryPeak peak;
        for (int round = 0; round < 5 && office.ledger().server < 30; ++round)
            office.sync();
        qInfo("%lld MB more", static_cast<long long>(peak.megabytes()));
        QVERIFY(peak.megabytes() < mostMegabytes);
        QVERIFY(proxy.boasts() > 0);
        const domain::LedgerSummary ledger = office.ledger();
        QCOMPARE(ledger.server, 30);
        QCOMPARE(ledger.ticketed, 29);
        QCOMPARE(ledger.failed, 1);
        QCOMPARE(ledger.unaccounted, 0);
        QCOMPARE(office.messages(), 29);
    }

    // covers: SEC-04
    // covers: INB-24
    void hostileMailKeepsNoOtherAway_data()
    {
        QTest::addColumn<QByteArray>("hostile");
        const QByteArray head = "From: a@x.example\r\nSubject: ond\r\nMessage-ID: <ond@x.example>\r\n";
        QByteArray nested = head;
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray boundary = 'b' + QByteArray::number(i);
            nested += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
        }
        QTest::newRow("10,000 levels") << nested + "Content-Type: text/plain\r\n\r\ninnerst\r\n";
        QByteArray parameters = head + "Content-Type: text/plain";
        for (int i = 0; i < 2'000'000; ++i)
            parameters += ";\r\n a" + QByteArray::number(i) + "=b";
        QTest::newRow("2 million parameters") << parameters + "\r\n\r\nx\r\n";
        QTest::newRow("endless line") << head + "\r\n" + QByteArray(30'000'000, 'a') + "\r\n";
        QTest::newRow("endless header line") << head + "To: " + QByteArray(30'000'000, 'a') + "\r\n\r\nx\r\n";
        QTest::newRow("100,000 parts")
            << head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" +
                   QByteArray("--b\r\nContent-Type: application/x\r\n\r\nx\r\n").repeated(100'000) + "--b--\r\n";
        QTest::newRow("invalid UTF-8") << head + "Content-Type: text/plain; charset=utf-8\r\n\r\n" +
                                              QByteArray("\xff\xfe\xc0\x80\xed\xa0\x80").repeated(100'000) + "\r\n";
    }
    void hostileMailKeepsNoOtherAway()
    {
        QFETCH(QByteArray, hostile);
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, series(0, 15));
        QVERIFY2(server.append(u"anna"_s, u"INBOX"_s, hostile) > 0, qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, series(15, 30));
        Office office;
        office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile());
        const MemoryPeak peak;
        for (int round = 0; round < 8 && office.ledger().server < 31; ++round)
            office.sync();
        qInfo("%lld MB more", static_cast<long long>(peak.megabytes()));
        QVERIFY(peak.megabytes() < mostMegabytes);
        const domain::LedgerSummary ledger = office.ledger();
        QCOMPARE(ledger.server, 31);
        QCOMPARE(ledger.unaccounted, 0);
        QCOMPARE(ledger.ticketed + ledger.failed, 31);
        QVERIFY(ledger.failed <= 1);
        QVERIFY(office.messages() >= 30);
    }

    // covers: INB-21
    void mailInTwoFoldersAndTwoAccountsIsOneConversation()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, series(0, 10));
        server.append(u"anna"_s, u"Archive"_s, series(0, 10));
        server.append(u"bo"_s, u"INBOX"_s, series(0, 10));
        Office office;
        office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile());
        office.addAccount(u"bo"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile());
        QVERIFY(!office.sync().problem);
        QCOMPARE(office.messages(), 10);
        QCOMPARE(office.rows().size(), 10);
        QCOMPARE(office.ledger().server, 30);
        QCOMPARE(office.ledger().ticketed, 10);
        QCOMPARE(office.ledger().duplicate, 20);
        QCOMPARE(office.ledger().unaccounted, 0);

        // It comes to both at once while nobody looks, too: one ticket.
        for (const QString& user : {u"anna"_s, u"bo"_s})
            QVERIFY(server.deliver(user, numbered(11)));
        const engine::SyncReport report = office.sync();
        QCOMPARE(report.tickets, 1);
        QCOMPARE(office.messages(), 11);
        QCOMPARE(office.ledger().unaccounted, 0);
    }
};

QTEST_GUILESS_MAIN(OddMailTest)
#include "odd_mail_test.moc"
