// SPDX-License-Identifier: GPL-3.0-or-later
// covers: SEC-03 CHN-02
// What is wrong with the certificate of a real server is said in words that tell what to do, and no password leaves.
#include "support/office.h"
#include "support/submission_server.h"

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

class CertificatesTest : public QObject
{
    Q_OBJECT

private:
    static domain::Account account(quint16 imaps, quint16 smtp, const QString& caFile)
    {
        domain::Account account;
        account.address = u"anna@firma.test"_s;
        account.user = u"anna"_s;
        account.imap = tlsAt(imaps);
        account.smtp = startTlsAt(smtp);
        account.caFile = caFile;
        return account;
    }
    /// What the first step that fails says.
    static Error failure(const domain::Account& account, bool ofSending)
    {
        Office office;
        const QFuture<QList<engine::ConnectionCheck>> tried = office.engine().testAccount(account, u"hemmelig"_s);
        if (!QTest::qWaitFor([&tried] { return tried.isFinished(); }, 30'000))
            return {};
        using Step = engine::ConnectionCheck::Step;
        for (const engine::ConnectionCheck& check : tried.result())
            if (!check.outcome && ofSending == (check.step >= Step::SmtpReach))
                return check.outcome.error();
        return {};
    }

private slots:
    void eachFaultSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("receiving");
        QTest::addColumn<QString>("sending");
        QTest::newRow("expired") << u"expired"_s << u"operator has to renew it"_s << u"operator has to renew it"_s;
        QTest::newRow("not yet") << u"not-yet"_s << u"Check this computer’s date"_s << u"Check this computer’s date"_s;
        QTest::newRow("self-signed") << u"self-signed"_s << u"give its certificate file"_s
                                     << u"give its certificate file"_s;
        QTest::newRow("wrong name") << u"wrong-name"_s << u"belongs to mail.another.example"_s
                                    << u"Check the server name"_s;
        QTest::newRow("unknown authority") << QString() << u"“Svarbord test CA”"_s << u"your own authority"_s;
    }
    void eachFaultSaysWhatToDo()
    {
        QFETCH(QString, fault);
        QFETCH(QString, receiving);
        QFETCH(QString, sending);
        DovecotOptions options;
        options.certificateFault = fault;
        DovecotServer server;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        SubmissionOptions submissionOptions;
        submissionOptions.certificateFault = fault;
        SubmissionServer submission;
        QVERIFY2(submission.start(nullptr, submissionOptions), qPrintable(submission.errorText()));
        // Without a fault it is the authority that is not known.
        const bool trusted = !fault.isEmpty();
        const Error imap =
            failure(account(server.imapsPort(), submission.port(), trusted ? server.caFile() : QString()), false);
        QCOMPARE(imap.code, ErrorCode::TlsFailed);
        QVERIFY2(imap.userText.contains(receiving), qPrintable(imap.userText));
        const Error smtp =
            failure(account(server.imapsPort(), submission.port(), trusted ? submission.caFile() : QString()), true);
        QCOMPARE(smtp.code, ErrorCode::TlsFailed);
        QVERIFY2(smtp.userText.contains(sending), qPrintable(smtp.userText + smtp.detail));
        QVERIFY(!submission.log().contains(u"hemmelig"_s));
    }

    void aServersOwnCertificateIsTrustedByNamingItsFile()
    {
        DovecotOptions options;
        options.certificateFault = u"self-signed"_s;
        DovecotServer server;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        const Error imap = failure(account(server.imapsPort(), 1, server.certificateFile()), false);
        QVERIFY2(imap.userText.isEmpty(), qPrintable(imap.userText + imap.detail));
    }
};

QTEST_GUILESS_MAIN(CertificatesTest)
#include "certificates_test.moc"
