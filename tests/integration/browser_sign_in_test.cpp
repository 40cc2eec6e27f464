// SPDX-License-Identifier: GPL-3.0-or-later
// covers: CHN-02
#include "engine/browser_sign_in.h"
#include "support/authorization_server.h"
#include "support/mail_series.h"
#include "support/office.h"
#include "support/submission_server.h"

#include <QSignalSpy>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

/// Somebody signs in with a provider's page, and the mailbox opens with what that gave.
class BrowserSignInTest : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;

    /// What comes of it after the browser was sent to the page.
    std::optional<Result<QString>> signIn(AuthorizationServer& provider)
    {
        std::optional<Result<QString>> outcome;
        engine::BrowserSignIn attempt(provider.provider(), u"anna@firma.test"_s, m_clock);
        connect(&attempt, &engine::BrowserSignIn::signedIn, this,
                [&outcome](const QString& secret) { outcome = secret; });
        connect(&attempt, &engine::BrowserSignIn::refused, this,
                [&outcome](const Error& error) { outcome = Result<QString>(fail(error)); });
        const Result<QUrl> page = attempt.start();
        if (!page)
            return std::nullopt;
        provider.open(*page);
        (void)QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000);
        return outcome;
    }

private slots:
    void theMailboxOpensWithWhatTheProviderGave()
    {
        AuthorizationServer provider;
        const auto secret = signIn(provider);
        QVERIFY(secret && *secret);
        QVERIFY2(provider.faults.isEmpty(), qPrintable(provider.faults.join(u'\n')));

        DovecotOptions options;
        options.tokens = {u"anna:ya29.good"_s};
        options.tokenMechanisms = {u"xoauth2"_s};
        DovecotServer server;
        QVERIFY2(server.start(options), qPrintable(server.errorText()));
        SubmissionOptions sending;
        sending.tokens = options.tokens;
        SubmissionServer submission;
        QVERIFY2(submission.start(&server, sending), qPrintable(submission.errorText()));
        Office office;
        domain::Account account;
        account.address = u"anna@firma.test"_s;
        account.user = u"anna"_s;
        account.imap = tlsAt(server.imapsPort());
        account.smtp = startTlsAt(submission.port());
        account.caFile = server.caFile();
        account.authentication = domain::Authentication::OAuth2;
        const QFuture<QList<engine::ConnectionCheck>> tried = office.engine().testAccount(account, **secret);
        QTRY_VERIFY_WITH_TIMEOUT(tried.isFinished(), 30'000);
        for (const engine::ConnectionCheck& check : tried.result())
            QVERIFY2(check.outcome, check.outcome ? "" : qPrintable(check.outcome.error().userText));
        QCOMPARE(tried.result().size(), 6);
    }

    void denyingIsSaid()
    {
        AuthorizationServer provider;
        provider.refuses = true;
        const auto secret = signIn(provider);
        QVERIFY(secret && !*secret);
        QCOMPARE(secret->error().code, ErrorCode::Unauthorized);
    }

    void somebodyElseOnThisComputerCannotAnswer()
    {
        AuthorizationServer provider;
        engine::BrowserSignIn attempt(provider.provider(), u"anna@firma.test"_s, m_clock);
        QSignalSpy signedIn(&attempt, &engine::BrowserSignIn::signedIn);
        QSignalSpy refused(&attempt, &engine::BrowserSignIn::refused);
        const Result<QUrl> page = attempt.start();
        QVERIFY(page);
        QUrl redirect(QUrlQuery(*page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        redirect.setQuery(u"code=stolen&state=guessed"_s);
        provider.open(redirect);
        provider.open(*page);
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.size(), 1, 20'000);
        QVERIFY(refused.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BrowserSignInTest)
#include "browser_sign_in_test.moc"
