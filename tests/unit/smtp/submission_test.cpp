// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/submission.h"
#include "support/patience.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace svarbord;
using namespace svarbord::smtp;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Answers each command by the first matching prefix; "CUT" closes the connection instead.
class ScriptedServer : public QObject
{
public:
    QList<std::pair<QByteArray, QByteArray>> answers{
        {"EHLO", "250-test\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 1000000\r\n"},
        {"AUTH", "235 2.7.0 ok\r\n"},
        {"MAIL", "250 2.1.0 ok\r\n"},
        {"RCPT", "250 2.1.5 ok\r\n"},
        {"DATA", "354 go on\r\n"},
        {".", "250 2.0.0 queued as 77\r\n"},
        {"NOOP", "250 ok\r\n"},
        {"QUIT", "221 bye\r\n"},
    };
    QByteArray greeting = "220 test ESMTP\r\n";
    QList<QByteArray> lines;
    QByteArray content;

    explicit ScriptedServer(const QHostAddress& on = QHostAddress(QHostAddress::LocalHost))
    {
        m_server.listen(on);
        connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(m_server.nextPendingConnection()); });
    }

    [[nodiscard]] SubmissionServer address() const
    {
        SubmissionServer server;
        server.endpoint = {u"127.0.0.1"_s, m_server.serverPort(), domain::TransportSecurity::Plain};
        server.user = u"anna"_s;
        server.secret = u"hemmelig"_s;
        return server;
    }

    void answer(const QByteArray& prefix, const QByteArray& reply) { answers.prepend({prefix, reply}); }

private:
    void accept(QTcpSocket* socket)
    {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            while (socket->canReadLine() && socket->isOpen())
                take(socket, socket->readLine());
        });
        socket->write(greeting);
    }

    void take(QTcpSocket* socket, const QByteArray& line)
    {
        if (m_inContent && line != ".\r\n") {
            content += line;
            return;
        }
        m_inContent = false;
        lines.append(line.trimmed());
        for (const auto& [prefix, reply] : answers) {
            if (!line.startsWith(prefix))
                continue;
            if (reply == "CUT") {
                socket->abort();
                return;
            }
            m_inContent = reply.startsWith("354");
            socket->write(reply);
            return;
        }
    }

    QTcpServer m_server;
    bool m_inContent = false;
};

SubmissionMail mail()
{
    return {u"support@firma.no"_s,
            {u"kari@kunde.no"_s, u"ola@kunde.no"_s},
            "Subject: Hei\r\n\r\nf\xc3\xb8rste\r\n.punktum\r\n",
            {}};
}

SubmissionOutcome outcome(const QFuture<SubmissionOutcome>& future)
{
    (void)QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000);
    return future.isFinished() ? future.result() : SubmissionOutcome{};
}

} // namespace

class SubmissionTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptedMailArrivesWhole()
    {
        ScriptedServer server;
        Submission submission;
        const SubmissionOutcome result = outcome(submission.send(server.address(), mail()));
        QCOMPARE(result.acceptance, Acceptance::Accepted);
        QVERIFY(!result.error);
        QCOMPARE(result.recipients.size(), 2);
        QCOMPARE(result.serverReply, u"250 2.0.0 queued as 77"_s);
        QCOMPARE(server.content, "Subject: Hei\r\n\r\nf\xc3\xb8rste\r\n..punktum\r\n"_ba);
        QVERIFY(
            server.lines.contains("MAIL FROM:<support@firma.no> SIZE=45") ||
            server.lines.contains("MAIL FROM:<support@firma.no> SIZE=" + QByteArray::number(mail().content.size())));
    }

    void refusalsSayWhetherLaterHelps_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("retryable");
        QTest::newRow("greylisted") << "RCPT"_ba << "450 4.2.0 greylisted\r\n"_ba << ErrorCode::Busy << true;
        QTest::newRow("no such user") << "RCPT"_ba << "550 5.1.1 no such user\r\n"_ba << ErrorCode::Rejected << false;
        QTest::newRow("mailbox full") << "RCPT"_ba << "452 4.2.2 full\r\n"_ba << ErrorCode::QuotaExceeded << true;
        QTest::newRow("sender") << "MAIL"_ba << "553 5.7.1 not yours\r\n"_ba << ErrorCode::Rejected << false;
        QTest::newRow("password") << "AUTH"_ba << "535 5.7.8 no\r\n"_ba << ErrorCode::Unauthorized << false;
        QTest::newRow("content") << "."_ba << "554 5.7.1 spam\r\n"_ba << ErrorCode::Rejected << false;
        QTest::newRow("content later") << "."_ba << "451 4.3.0 disk\r\n"_ba << ErrorCode::Busy << true;
        QTest::newRow("too large") << "MAIL"_ba << "552 5.3.4 too big\r\n"_ba << ErrorCode::TooLarge << false;
    }
    void refusalsSayWhetherLaterHelps()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, reply);
        ScriptedServer server;
        server.answer(command, reply);
        Submission submission;
        const SubmissionOutcome result = outcome(submission.send(server.address(), mail()));
        QCOMPARE(result.acceptance, Acceptance::NotAccepted);
        QVERIFY(result.error);
        QTEST(result.error->code, "code");
        QTEST(result.error->retryable, "retryable");
        QVERIFY(!result.error->userText.isEmpty());
        QVERIFY(!result.error->detail.contains(u"hemmelig"));
    }

    void oneRefusedRecipientDoesNotStopTheOthers()
    {
        ScriptedServer server;
        server.answer("RCPT TO:<ola@kunde.no>", "550 5.1.1 no such user\r\n");
        Submission submission;
        const SubmissionOutcome result = outcome(submission.send(server.address(), mail()));
        QCOMPARE(result.acceptance, Acceptance::Accepted);
        QCOMPARE(result.recipients.size(), 2);
        QVERIFY(result.recipients.at(0).accepted());
        QCOMPARE(result.recipients.at(1).code, 550);
        QCOMPARE(result.recipients.at(1).address, u"ola@kunde.no"_s);
    }

    void cutsTellWhetherTheMailMayHaveLeft_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<Acceptance>("acceptance");
        QTest::newRow("at EHLO") << "EHLO"_ba << Acceptance::NotAccepted;
        QTest::newRow("at RCPT") << "RCPT"_ba << Acceptance::NotAccepted;
        QTest::newRow("at DATA") << "DATA"_ba << Acceptance::NotAccepted;
        QTest::newRow("after the final dot") << "."_ba << Acceptance::Unknown;
        QTest::newRow("at QUIT") << "QUIT"_ba << Acceptance::Accepted;
    }
    void cutsTellWhetherTheMailMayHaveLeft()
    {
        QFETCH(QByteArray, command);
        ScriptedServer server;
        server.answer(command, "CUT");
        Submission submission;
        const SubmissionOutcome result = outcome(submission.send(server.address(), mail()));
        QTEST(result.acceptance, "acceptance");
        QCOMPARE(result.error.has_value(), result.acceptance != Acceptance::Accepted);
        if (result.error)
            QVERIFY(result.error->retryable);
    }

    void silenceEndsByTimeout()
    {
        ScriptedServer server;
        server.answer(".", "");
        Submission submission({std::chrono::milliseconds{2000}, std::chrono::milliseconds{1000}});
        const SubmissionOutcome result = outcome(submission.send(server.address(), mail()));
        QCOMPARE(result.acceptance, Acceptance::Unknown);
        QCOMPARE(result.error->code, ErrorCode::NetworkFailed);
    }

    void nothingIsSentWithoutTheEncryptionAskedFor()
    {
        ScriptedServer server; // on this computer, but it wants a password
        SubmissionServer address = server.address();
        address.endpoint.security = domain::TransportSecurity::StartTls;
        Submission submission;
        const SubmissionOutcome result = outcome(submission.send(address, mail()));
        QCOMPARE(result.acceptance, Acceptance::NotAccepted);
        QCOMPARE(result.error->code, ErrorCode::TlsFailed);
        for (const QByteArray& line : server.lines)
            QVERIFY2(!line.startsWith("AUTH") && !line.startsWith("MAIL"), line.constData());
    }

    // covers: SEC-03
    void relayOnThisComputerWithoutEncryptionGetsMailButNoPassword()
    {
        ScriptedServer server;
        server.answer("EHLO", "250-test\r\n250 SIZE 1000000\r\n");
        SubmissionServer address = server.address();
        address.endpoint.security = domain::TransportSecurity::StartTls;
        Submission submission;
        QCOMPARE(outcome(submission.send(address, mail())).acceptance, Acceptance::Accepted);
        QVERIFY(server.content.contains("Subject: Hei"));
        QFuture<QList<ProbeStep>> probe = submission.probe(address);
        QTRY_VERIFY(probe.isFinished());
        QVERIFY(probe.result().last().outcome.has_value());
        const QByteArray secret = "hemmelig";
        for (const QByteArray& line : server.lines)
            QVERIFY2(!line.startsWith("AUTH") && !line.contains(secret.toBase64()), line.constData());
    }

    // covers: SEC-03
    void relayElsewhereWithoutEncryptionGetsNothing()
    {
        QHostAddress outside;
        for (const QHostAddress& own : QNetworkInterface::allAddresses())
            if (!own.isLoopback() && own.protocol() == QAbstractSocket::IPv4Protocol)
                outside = own;
        if (outside.isNull())
            QSKIP("this computer has no address but loopback");
        ScriptedServer server(outside);
        server.answer("EHLO", "250-test\r\n250 SIZE 1000000\r\n");
        SubmissionServer address = server.address();
        address.endpoint.host = outside.toString();
        address.endpoint.security = domain::TransportSecurity::StartTls;
        Submission submission;
        const SubmissionOutcome result = outcome(submission.send(address, mail()));
        QCOMPARE(result.acceptance, Acceptance::NotAccepted);
        QCOMPARE(result.error->code, ErrorCode::TlsFailed);
        QVERIFY(server.content.isEmpty());
    }

    void accessTokensTravelAsXoauth2()
    {
        ScriptedServer server;
        server.answer("EHLO", "250-test\r\n250 AUTH XOAUTH2 PLAIN\r\n");
        SubmissionServer address = server.address();
        address.authentication = domain::Authentication::OAuth2;
        Submission submission;
        QCOMPARE(outcome(submission.send(address, mail())).acceptance, Acceptance::Accepted);
        const QByteArray expected = QByteArray("user=anna\x01"
                                               "auth=Bearer hemmelig\x01\x01")
                                        .toBase64();
        QVERIFY(server.lines.contains("AUTH XOAUTH2 " + expected));
    }

    void whatIsRefusedBeforeTheFinalDotIsNeverAccepted()
    {
        ScriptedServer server;
        Submission submission;
        SubmissionMail refused = mail();
        int asked = 0;
        refused.beforeFinalDot = [&asked] {
            ++asked;
            return false;
        };
        QCOMPARE(outcome(submission.send(server.address(), refused)).acceptance, Acceptance::NotAccepted);
        QCOMPARE(asked, 1);
        QVERIFY(!server.lines.contains("."));
    }

    void probeStopsAtWhatFails()
    {
        ScriptedServer server;
        Submission submission;
        QFuture<QList<ProbeStep>> good = submission.probe(server.address());
        QTRY_VERIFY(good.isFinished());
        QCOMPARE(good.result().size(), 2);
        QVERIFY(good.result().last().outcome.has_value());

        server.answer("AUTH", "535 5.7.8 no\r\n");
        QFuture<QList<ProbeStep>> denied = submission.probe(server.address());
        QTRY_VERIFY(denied.isFinished());
        QCOMPARE(denied.result().last().kind, ProbeStep::Kind::SignIn);
        QCOMPARE(denied.result().last().outcome.error().code, ErrorCode::Unauthorized);

        SubmissionServer nobody = server.address();
        nobody.endpoint.port = 1;
        QFuture<QList<ProbeStep>> unreachable = submission.probe(nobody);
        QTRY_VERIFY(unreachable.isFinished());
        QCOMPARE(unreachable.result().size(), 1);
        QCOMPARE(unreachable.result().first().outcome.error().code, ErrorCode::NetworkFailed);
    }

    void cancellingCutsTheConnection()
    {
        ScriptedServer server;
        server.greeting.clear();
        Submission submission;
        QFuture<SubmissionOutcome> future = submission.send(server.address(), mail());
        future.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 5000);
    }
};

QTEST_GUILESS_MAIN(SubmissionTest)
#include "submission_test.moc"
