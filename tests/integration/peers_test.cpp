// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dovecot_server.h"
#include "support/patience.h"
#include "support/submission_server.h"
#include "support/tcp_proxy.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace svarbord::testing;

namespace {

QByteArray greetingOf(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForReadyRead(5000) ? socket.readAll() : QByteArray();
}

} // namespace

/// The servers the other tests lean on: mail goes in and comes out, and switches do what they say.
class PeersTest : public QObject
{
    Q_OBJECT

private slots:
    void mailGoesInAndOut()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        const QByteArray mail = "From: kunde@example.no\r\nSubject: Hei\r\n\r\nHei\r\n";
        QCOMPARE(server.append(u"anna"_s, u"INBOX"_s, mail, {u"\\Seen"_s}), 1U);
        QVERIFY2(server.deliver(u"anna"_s, mail), qPrintable(server.errorText()));
        const QList<StoredMail> mails = server.fetch(u"anna"_s, u"INBOX"_s);
        QCOMPARE(mails.size(), 2);
        QCOMPARE(mails.at(0).text, mail);
        QVERIFY(mails.at(0).flags.contains(u"\\Seen"_s));
        QVERIFY(!server.deliver(u"ingen"_s, mail));
        server.stop();
        QVERIFY(greetingOf(server.imapPort()).isEmpty());
        QVERIFY(server.restart());
        QCOMPARE(server.fetch(u"anna"_s, u"INBOX"_s).size(), 2);
        server.kill();
        QVERIFY(server.restart());
        QCOMPARE(server.fetch(u"anna"_s, u"INBOX"_s).size(), 2);
    }

    void hiddenCapabilitiesAreNotOffered()
    {
        DovecotOptions options;
        options.hiddenCapabilities = {u"IDLE"_s, u"LITERAL+"_s};
        DovecotServer server;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        const QByteArray greeting = greetingOf(server.imapPort());
        QVERIFY(greeting.contains("IMAP4rev1"));
        QVERIFY(!greeting.contains("IDLE"));
        QVERIFY(!greeting.contains("LITERAL+"));
    }

    void readOnlyAndFullMailboxesRefuse()
    {
        DovecotOptions options;
        options.readOnlyUsers = {u"anna"_s};
        options.quotaKib = 16;
        DovecotServer server;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        QCOMPARE(server.append(u"anna"_s, u"INBOX"_s, "Subject: a\r\n\r\nb\r\n"), 0U);
        QVERIFY(server.errorText().contains(u"NOPERM"_s));
        QCOMPARE(server.append(u"bo"_s, u"INBOX"_s, "Subject: a\r\n\r\n" + QByteArray(20000, 'b')), 0U);
        QVERIFY(server.errorText().contains(u"OVERQUOTA"_s));
    }

    void courierTakesMailToo()
    {
        if (!CourierServer::canRun())
            QSKIP("no mount namespaces here");
        CourierServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QVERIFY(!greetingOf(server.imapPort()).contains("CONDSTORE"));
        const QByteArray mail = "From: kunde@example.no\r\nSubject: Hei\r\n\r\nHei\r\n";
        QCOMPARE(server.append(u"anna"_s, u"INBOX.Sent"_s, mail), 1U);
        QCOMPARE(server.fetch(u"anna"_s, u"INBOX.Sent"_s).value(0).text, mail);
        server.stop();
        QVERIFY(server.restart());
        QCOMPARE(server.fetch(u"anna"_s, u"INBOX.Sent"_s).size(), 1);
    }

    void theSubmissionServerOffersTlsFirst()
    {
        DovecotOptions options;
        options.catchAll = true;
        DovecotServer mailboxes;
        QVERIFY2(mailboxes.start(options), qPrintable(mailboxes.errorText()));
        SubmissionServer server;
        QVERIFY2(server.start(&mailboxes), qPrintable(server.errorText()));
        QTcpSocket socket;
        socket.connectToHost(server.host(), server.port());
        QVERIFY(socket.waitForReadyRead(5000));
        QVERIFY(socket.readAll().startsWith("220"));
        socket.write("EHLO test\r\n");
        QVERIFY(socket.waitForReadyRead(5000));
        const QByteArray answer = socket.readAll();
        QVERIFY(answer.contains("STARTTLS"));
        QVERIFY(!answer.contains("AUTH"));
    }

    void theProxyCutsWhereItIsTold()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        TcpProxy proxy(server.host(), server.imapPort());
        ProxyFault fault;
        fault.cutAfterServerBytes = 10;
        proxy.setFaults({fault, ProxyFault{}});
        QTcpSocket first;
        QSignalSpy ended(&first, &QTcpSocket::disconnected);
        first.connectToHost(u"127.0.0.1"_s, proxy.port());
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(first.readAll().size() <= 10);
        QTcpSocket second;
        second.connectToHost(u"127.0.0.1"_s, proxy.port());
        QTRY_VERIFY(second.bytesAvailable() > 10);
        QCOMPARE(proxy.connectionCount(), 2);
    }

    void randomCutsAreTheSameForTheSameSeed()
    {
        const QList<ProxyFault> one = TcpProxy::randomCuts(7, 5, 1000);
        const QList<ProxyFault> two = TcpProxy::randomCuts(7, 5, 1000);
        QCOMPARE(one.size(), 6);
        for (int i = 0; i < one.size(); ++i) {
            QCOMPARE(one.at(i).cutAfterServerBytes, two.at(i).cutAfterServerBytes);
        }
        QVERIFY(!one.last().cutAfterServerBytes);
    }
};

QTEST_GUILESS_MAIN(PeersTest)
#include "peers_test.moc"
