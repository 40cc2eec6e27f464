// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mail_series.h"
#include "support/office.h"
#include "support/submission_server.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Somebody in the middle who cannot read what is encrypted, but adds words to the server's last plain ones.
class Whisperer : public QObject
{
public:
    /// Behind the answer to STARTTLS, which begins with `yes`, comes `words`.
    Whisperer(quint16 serverPort, QByteArray yes, QByteArray words) : m_yes(std::move(yes)), m_words(std::move(words))
    {
        connect(&m_listener, &QTcpServer::newConnection, this, [this, serverPort] {
            QTcpSocket* client = m_listener.nextPendingConnection();
            auto* server = new QTcpSocket(client);
            connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
                const QByteArray bytes = client->readAll();
                m_asked = m_asked || bytes.contains("STARTTLS\r\n");
                (m_asked ? m_after : m_before) += bytes;
                server->write(bytes);
            });
            connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
                QByteArray bytes = server->readAll();
                if (m_asked && m_whispers == 0 && bytes.contains(m_yes)) {
                    bytes += m_words;
                    ++m_whispers;
                }
                client->write(bytes);
            });
            connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
            connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            server->connectToHost(QHostAddress::LocalHost, serverPort);
        });
        m_listener.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    [[nodiscard]] int whispers() const { return m_whispers; }
    /// What the client said in the open.
    [[nodiscard]] QByteArray heard() const { return m_before + m_after; }

private:
    QTcpServer m_listener;
    QByteArray m_yes;
    QByteArray m_words;
    QByteArray m_before;
    QByteArray m_after;
    bool m_asked = false;
    int m_whispers = 0;
};

} // namespace

/// What comes in the clear behind the server's yes to STARTTLS must not be taken for something said under encryption.
class StartTlsInjectionTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: SEC-03
    void imapGoesNoFurther()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, numbered(0));
        Whisperer middle(server.imapPort(), " OK ", "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n* PREAUTH welcome\r\n");
        Office office;
        office.addAccount(u"anna"_s, startTlsAt(middle.port()), startTlsAt(1), server.caFile());
        const engine::SyncReport report = office.sync();
        QCOMPARE(middle.whispers(), 1);
        QVERIFY(report.problem);
        QCOMPARE(report.problem->code, ErrorCode::TlsFailed);
        QVERIFY(!middle.heard().contains("LOGIN"));
        QVERIFY(!middle.heard().contains("AUTHENTICATE"));
        QVERIFY(!middle.heard().contains("hemmelig"));
        QCOMPARE(office.messages(), 0);
    }

    // covers: SEC-03
    // covers: INB-17
    void submissionSendsNothing()
    {
        DovecotServer server;
        DovecotOptions options;
        options.catchAll = true;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        SubmissionServer submission;
        QVERIFY2(submission.start(&server), qPrintable(submission.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, numbered(0));
        Whisperer middle(submission.port(), "220 ", "250-mail.example.org\r\n250 AUTH PLAIN\r\n");
        Office office;
        const domain::Account account =
            office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(middle.port()), server.caFile());
        QCOMPARE(office.sync().messages, 1);
        domain::OutgoingMail mail;
        mail.account = account.id;
        mail.conversation = office.rows().first().id;
        mail.to = {{u"Kunde"_s, u"kunde0@kunde.test"_s}};
        mail.subject = u"SV: Sak nummer 0"_s;
        mail.text = u"Svaret er ja."_s;
        QVERIFY(wait(office.engine().queue(mail, u"Anna"_s)));
        const auto report = wait(office.engine().flushOutbox());
        QVERIFY(report);
        QCOMPARE(middle.whispers(), 1);
        QCOMPARE(report->sent, 0);
        QCOMPARE(report->unknown, 0);
        QVERIFY(!middle.heard().contains("AUTH"));
        QVERIFY(!middle.heard().contains("Svaret"));
        QCOMPARE(submission.log().count(u" <= "_s), 0);
    }
};

QTEST_GUILESS_MAIN(StartTlsInjectionTest)
#include "starttls_injection_test.moc"
