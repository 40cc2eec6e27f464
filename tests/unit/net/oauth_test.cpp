// SPDX-License-Identifier: GPL-3.0-or-later
// covers: CHN-02
#include "net/oauth_grant.h"
#include "net/token_credentials.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace svarbord;
using namespace svarbord::net;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers each POST with the next answer and remembers what was asked.
class TokenAddress
{
public:
    TokenAddress()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { read(socket); });
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/token"_s.arg(m_server.serverPort())); }

    QList<QUrlQuery> asked;
    QList<std::pair<int, QByteArray>> answers;

private:
    void read(QTcpSocket* socket)
    {
        m_request += socket->readAll();
        const qsizetype body = m_request.indexOf("\r\n\r\n") + 4;
        const qsizetype field = m_request.toLower().indexOf("content-length:");
        if (body < 4 || field < 0)
            return;
        const qsizetype length =
            m_request.mid(field + 15, m_request.indexOf('\r', field) - field - 15).trimmed().toInt();
        if (m_request.size() < body + length)
            return;
        asked += QUrlQuery(QString::fromLatin1(m_request.mid(body)));
        m_request.clear();
        const auto [status, answer] = answers.isEmpty() ? std::pair{500, QByteArray()} : answers.takeFirst();
        socket->write("HTTP/1.1 " + QByteArray::number(status) +
                      " x\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(answer.size()) +
                      "\r\nConnection: close\r\n\r\n" + answer);
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QByteArray m_request;
};

} // namespace

class OAuthTest : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock{fromMs(1'700'000'000'000)};

    OAuthGrant grant(const QUrl& address) const
    {
        OAuthGrant made;
        made.accessToken = u"first"_s;
        made.refreshToken = u"again"_s;
        made.expires = m_clock.now() + 10min;
        made.tokenAddress = address;
        made.clientId = u"desk"_s;
        return made;
    }
    static std::unique_ptr<InMemoryCredentialStore> keeping(const QString& secret)
    {
        auto kept = std::make_unique<InMemoryCredentialStore>();
        (void)QCoro::waitFor(kept->write(u"token:a"_s, secret));
        return kept;
    }

private slots:
    void theChallengeIsTheHashOfTheVerifier()
    {
        const Pkce pkce = Pkce::make();
        QVERIFY(pkce.verifier.size() >= 43 && pkce.verifier.size() <= 128);
        QCOMPARE(QByteArray::fromBase64(pkce.challenge, QByteArray::Base64UrlEncoding),
                 QCryptographicHash::hash(pkce.verifier, QCryptographicHash::Sha256));
        QVERIFY(!pkce.challenge.contains('=') && !pkce.challenge.contains('+'));
        QVERIFY(Pkce::make().verifier != pkce.verifier);
    }

    void thePageAsksForWhatIsNeeded()
    {
        domain::SignInProvider provider;
        provider.authorization = QUrl(u"https://login.example/auth?tenant=x"_s);
        provider.clientId = u"desk"_s;
        provider.scopes = {u"https://mail.example/"_s, u"offline_access"_s};
        const QUrl page = signInPage(provider, u"kari+a@firma.test"_s, QUrl(u"http://127.0.0.1:4711/"_s), "ch", "st");
        const QUrlQuery query(page);
        QCOMPARE(page.host(), u"login.example"_s);
        QCOMPARE(query.queryItemValue(u"tenant"_s), u"x"_s);
        QCOMPARE(query.queryItemValue(u"code_challenge"_s), u"ch"_s);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(query.queryItemValue(u"state"_s), u"st"_s);
        QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"https://mail.example/ offline_access"_s);
        QVERIFY(page.toEncoded().contains("kari%2Ba%40firma.test"));
    }

    void aFreshTokenIsUsedAsItIs()
    {
        TokenAddress address;
        TokenCredentials credentials(keeping(grant(address.url()).toSecret()), m_clock);
        QCOMPARE(QCoro::waitFor(credentials.read(u"token:a"_s)).value(), u"first"_s);
        QVERIFY(address.asked.isEmpty());
    }

    void anOldTokenIsRenewedAndKept()
    {
        TokenAddress address;
        address.answers = {{200, R"({"access_token":"second","expires_in":3600,"refresh_token":"next"})"}};
        auto kept = keeping(grant(address.url()).toSecret());
        const InMemoryCredentialStore* store = kept.get();
        TokenCredentials credentials(std::move(kept), m_clock);
        m_clock.advance(1h);
        QCOMPARE(QCoro::waitFor(credentials.read(u"token:a"_s)).value(), u"second"_s);
        QCOMPARE(address.asked.size(), 1);
        QCOMPARE(address.asked.first().queryItemValue(u"grant_type"_s), u"refresh_token"_s);
        QCOMPARE(address.asked.first().queryItemValue(u"refresh_token"_s), u"again"_s);
        QCOMPARE(QCoro::waitFor(credentials.read(u"token:a"_s)).value(), u"second"_s);
        QCOMPARE(address.asked.size(), 1);
        const QString secret = QCoro::waitFor(const_cast<InMemoryCredentialStore*>(store)->read(u"token:a"_s)).value();
        QCOMPARE(OAuthGrant::fromSecret(secret)->refreshToken, u"next"_s);
    }

    void aWithdrawnSignInIsSaidAndTheTokenNot()
    {
        TokenAddress address;
        address.answers = {{400, R"({"error":"invalid_grant","error_description":"again is revoked"})"}};
        TokenCredentials credentials(keeping(grant(address.url()).toSecret()), m_clock);
        m_clock.advance(1h);
        const auto read = QCoro::waitFor(credentials.read(u"token:a"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Unauthorized);
        QVERIFY(!read.error().detail.contains(u"again"_s));
    }

    void aProviderThatIsDownIsTriedAgainLater()
    {
        TokenAddress address;
        address.answers = {{503, "busy"}};
        TokenCredentials credentials(keeping(grant(address.url()).toSecret()), m_clock);
        m_clock.advance(1h);
        const auto read = QCoro::waitFor(credentials.read(u"token:a"_s));
        QVERIFY(!read && read.error().retryable);
    }

    void passwordsPassThroughAndMovingKeepsTheGrant()
    {
        TokenAddress address;
        const QString secret = grant(address.url()).toSecret();
        auto kept = keeping(secret);
        InMemoryCredentialStore* store = kept.get();
        TokenCredentials credentials(std::move(kept), m_clock);
        QVERIFY(QCoro::waitFor(credentials.write(u"password:b"_s, u"hemmelig"_s)));
        QCOMPARE(QCoro::waitFor(credentials.read(u"password:b"_s)).value(), u"hemmelig"_s);
        QVERIFY(QCoro::waitFor(credentials.move(u"token:a"_s, u"token:c"_s)));
        QCOMPARE(QCoro::waitFor(store->read(u"token:c"_s)).value(), secret);
    }

    void aTokenIsNeverSentInTheClear()
    {
        OAuthGrant plain = grant(QUrl(u"http://login.example/token"_s));
        TokenCredentials credentials(keeping(plain.toSecret()), m_clock);
        m_clock.advance(1h);
        const auto read = QCoro::waitFor(credentials.read(u"token:a"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(OAuthTest)
#include "oauth_test.moc"
