// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/session/connection_test.h"
#include "support/mail_series.h"
#include "support/office.h"
#include "support/submission_server.h"

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

/// Accounts that sign in by an OAuth 2 access token instead of a password, at servers that ask its issuer.
class TokenTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: CHN-02
    void tokenOpensTheMailbox_data()
    {
        QTest::addColumn<QStringList>("mechanisms");
        QTest::newRow("XOAUTH2") << QStringList{u"xoauth2"_s};
        QTest::newRow("OAUTHBEARER") << QStringList{u"oauthbearer"_s};
        QTest::newRow("both") << QStringList{u"oauthbearer"_s, u"xoauth2"_s};
    }
    void tokenOpensTheMailbox()
    {
        QFETCH(QStringList, mechanisms);
        DovecotOptions options;
        options.tokens = {u"anna:ya29.good=token"_s};
        options.tokenMechanisms = mechanisms;
        DovecotServer server;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, series(0, 5));
        Office office;
        office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile(), u"ya29.good=token"_s,
                          domain::Authentication::OAuth2);
        const engine::SyncReport report = office.sync();
        QVERIFY2(!report.problem, qPrintable(report.problem ? report.problem->detail : QString()));
        QCOMPARE(office.messages(), 5);
        QCOMPARE(office.ledger().unaccounted, 0);
    }

    // covers: CHN-02
    void tokenThatIsNoneIsSaidAndNeverShown_data()
    {
        QTest::addColumn<QString>("mechanism");
        QTest::newRow("XOAUTH2") << u"xoauth2"_s;
        QTest::newRow("OAUTHBEARER") << u"oauthbearer"_s;
    }
    void tokenThatIsNoneIsSaidAndNeverShown()
    {
        QFETCH(QString, mechanism);
        DovecotOptions options;
        options.tokens = {u"anna:good"_s};
        options.tokenMechanisms = {mechanism};
        DovecotServer server;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        Office office;
        office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile(), u"expired-token"_s,
                          domain::Authentication::OAuth2);
        const engine::SyncReport report = office.sync();
        QVERIFY(report.problem);
        QCOMPARE(report.problem->code, ErrorCode::Unauthorized);
        QVERIFY(!report.problem->userText.contains(u"expired-token"_s));
        QVERIFY(!report.problem->detail.contains(u"expired-token"_s));
    }

    // covers: INB-17
    void tokenSendsTheAnswer()
    {
        DovecotOptions options;
        options.tokens = {u"anna:good"_s};
        options.catchAll = true;
        DovecotServer server;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        SubmissionOptions sending;
        sending.tokens = options.tokens;
        SubmissionServer submission;
        QVERIFY2(submission.start(&server, sending), qPrintable(submission.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, numbered(0));
        Office office;
        const domain::Account account =
            office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(submission.port()), server.caFile(),
                              u"good"_s, domain::Authentication::OAuth2);
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
        QCOMPARE(report->sent, 1);
        QTRY_COMPARE_WITH_TIMEOUT(server.fetch(u"kunde0@kunde.test"_s, u"INBOX"_s).size(), 1, 30'000);
        QCOMPARE(server.fetch(u"anna"_s, u"Sent"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TokenTest)
#include "token_test.moc"
