// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oauth_grant.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <array>

namespace svarbord::net {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::net::OAuth)
};

constexpr auto kindKey = "svarbordGrant"_L1;

using Fields = QList<std::pair<QString, QString>>;

QByteArray form(const Fields& fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields) {
        if (value.isEmpty())
            continue;
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

} // namespace

bool OAuthGrant::isFresh(Timestamp now) const
{
    return !accessToken.isEmpty() && expires > now + 1min;
}

QString OAuthGrant::toSecret() const
{
    const QJsonObject object{{kindKey, 1},
                             {u"access"_s, accessToken},
                             {u"refresh"_s, refreshToken},
                             {u"expires"_s, toMs(expires)},
                             {u"token"_s, tokenAddress.toString(QUrl::FullyEncoded)},
                             {u"client"_s, clientId},
                             {u"clientSecret"_s, clientSecret}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<OAuthGrant> OAuthGrant::fromSecret(const QString& secret)
{
    if (!secret.startsWith(u'{'))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(secret.toUtf8()).object();
    if (!object.contains(kindKey))
        return std::nullopt;
    OAuthGrant grant;
    grant.accessToken = object.value(u"access"_s).toString();
    grant.refreshToken = object.value(u"refresh"_s).toString();
    grant.expires = fromMs(object.value(u"expires"_s).toInteger());
    grant.tokenAddress = QUrl(object.value(u"token"_s).toString(), QUrl::StrictMode);
    grant.clientId = object.value(u"client"_s).toString();
    grant.clientSecret = object.value(u"clientSecret"_s).toString();
    return grant;
}

QString accessTokenOf(const QString& secret)
{
    const std::optional<OAuthGrant> grant = OAuthGrant::fromSecret(secret);
    return grant ? grant->accessToken : secret;
}

Pkce Pkce::make()
{
    std::array<quint32, 12> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    Pkce pkce;
    pkce.verifier = QByteArray(reinterpret_cast<const char*>(words.data()), sizeof(words)).toBase64(base64);
    pkce.challenge = QCryptographicHash::hash(pkce.verifier, QCryptographicHash::Sha256).toBase64(base64);
    return pkce;
}

QUrl signInPage(const domain::SignInProvider& provider, const QString& address, const QUrl& redirect,
                const QByteArray& challenge, const QByteArray& state)
{
    const QByteArray added = form({{u"response_type"_s, u"code"_s},
                                   {u"client_id"_s, provider.clientId},
                                   {u"redirect_uri"_s, redirect.toString(QUrl::FullyEncoded)},
                                   {u"scope"_s, provider.scopes.join(u' ')},
                                   {u"state"_s, QString::fromLatin1(state)},
                                   {u"code_challenge"_s, QString::fromLatin1(challenge)},
                                   {u"code_challenge_method"_s, u"S256"_s},
                                   {u"login_hint"_s, address},
                                   {u"access_type"_s, u"offline"_s},
                                   {u"prompt"_s, u"consent"_s}});
    QUrl page = provider.authorization;
    const QString before = page.query(QUrl::FullyEncoded);
    page.setQuery((before.isEmpty() ? QString() : before + u'&') + QString::fromLatin1(added), QUrl::StrictMode);
    return page;
}

QByteArray codeRequest(const domain::SignInProvider& provider, const QString& code, const QUrl& redirect,
                       const QByteArray& verifier)
{
    return form({{u"grant_type"_s, u"authorization_code"_s},
                 {u"code"_s, code},
                 {u"redirect_uri"_s, redirect.toString(QUrl::FullyEncoded)},
                 {u"client_id"_s, provider.clientId},
                 {u"client_secret"_s, provider.clientSecret},
                 {u"code_verifier"_s, QString::fromLatin1(verifier)}});
}

QByteArray refreshRequest(const OAuthGrant& grant)
{
    return form({{u"grant_type"_s, u"refresh_token"_s},
                 {u"refresh_token"_s, grant.refreshToken},
                 {u"client_id"_s, grant.clientId},
                 {u"client_secret"_s, grant.clientSecret}});
}

Result<OAuthGrant> readTokenAnswer(const QByteArray& body, const OAuthGrant& before, Timestamp now)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QString refused = answer.value(u"error"_s).toString();
    if (!refused.isEmpty())
        return fail(ErrorCode::Unauthorized,
                    Text::tr("The sign-in has run out or was withdrawn. Sign in again in the mailbox settings."),
                    u"token endpoint: "_s + refused.left(60));
    OAuthGrant grant = before;
    grant.accessToken = answer.value(u"access_token"_s).toString();
    if (grant.accessToken.isEmpty())
        return fail(ErrorCode::ProtocolFailed, Text::tr("The provider's answer to the sign-in cannot be read."),
                    u"no access_token in an answer of %1 bytes"_s.arg(body.size()));
    // Some providers give a new one with each use, most never again.
    if (const QString refresh = answer.value(u"refresh_token"_s).toString(); !refresh.isEmpty())
        grant.refreshToken = refresh;
    const qint64 seconds = std::clamp<qint64>(answer.value(u"expires_in"_s).toVariant().toLongLong(), 0, 86'400 * 90);
    grant.expires = now + std::chrono::seconds(seconds > 0 ? seconds : 3600);
    return grant;
}

} // namespace svarbord::net
