// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/token_requests.h"

#include <QCoroNetworkReply>

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace svarbord::net {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::net::OAuth)
};

constexpr int patienceMs = 20'000;
constexpr qint64 longestAnswer = 256 * 1024;

bool isSafe(const QUrl& address)
{
    return address.scheme() == u"https"_s ||
           (address.scheme() == u"http"_s && QHostAddress(address.host()).isLoopback());
}

} // namespace

QCoro::Task<Result<OAuthGrant>> requestToken(QNetworkAccessManager& network, QUrl address, QByteArray body,
                                             OAuthGrant before, const Clock& clock)
{
    if (!isSafe(address))
        co_return fail(ErrorCode::InvalidInput, Text::tr("The address for signing in has to begin with https."));
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept", "application/json");
    request.setTransferTimeout(patienceMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    co_await qCoro(reply.get()).waitForFinished();
    const QByteArray answer = reply->read(longestAnswer);
    // A refusal has status 400 and says why in its body.
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 200 || (status >= 400 && status < 500 && answer.startsWith('{')))
        co_return readTokenAnswer(answer, before, clock.now());
    co_return fail(ErrorCode::NetworkFailed,
                   Text::tr("%1 cannot be reached to sign in. Check the network and try again.").arg(address.host()),
                   u"token endpoint: status %1, %2"_s.arg(status).arg(reply->errorString()), true);
}

} // namespace svarbord::net
