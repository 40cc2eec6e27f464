// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/browser_sign_in.h"

#include "net/token_requests.h"

#include <QPointer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace svarbord::engine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestRequest = 16 * 1024;

/// The query of "GET /?… HTTP/1.1"; nothing for anything else, such as the browser asking for an icon.
std::optional<QUrlQuery> queryOf(const QByteArray& request)
{
    const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || words.at(0) != "GET" || !words.at(1).startsWith("/?"))
        return std::nullopt;
    return QUrlQuery(QUrl::fromEncoded(words.at(1)).query(QUrl::FullyEncoded));
}

} // namespace

BrowserSignIn::BrowserSignIn(domain::SignInProvider provider, QString address, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_provider(std::move(provider)),
      m_address(std::move(address)),
      m_clock(clock),
      m_pkce(net::Pkce::make()),
      m_state(net::Pkce::make().verifier)
{
    connect(&m_server, &QTcpServer::newConnection, this, &BrowserSignIn::accept);
}

Result<QUrl> BrowserSignIn::start()
{
    if (!m_provider.isComplete())
        return fail(ErrorCode::InvalidInput, tr("The addresses for signing in and the client id are missing."));
    if (!m_server.listen(QHostAddress::LocalHost))
        return fail(ErrorCode::NetworkFailed,
                    tr("The browser could not answer this program: %1").arg(m_server.errorString()));
    m_redirect = QUrl(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()));
    return net::signInPage(m_provider, m_address, m_redirect, m_pkce.challenge, m_state);
}

void BrowserSignIn::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readRequest(socket); });
    }
}

void BrowserSignIn::readRequest(QTcpSocket* socket)
{
    const QByteArray request = socket->peek(longestRequest);
    if (!request.contains("\r\n\r\n")) {
        if (request.size() >= longestRequest)
            socket->abort();
        return;
    }
    socket->readAll();
    const std::optional<QUrlQuery> query = queryOf(request);
    // Whatever else on this computer asks here does not know the state.
    if (!query || query->queryItemValue(u"state"_s, QUrl::FullyDecoded).toLatin1() != m_state || m_redeemed) {
        answer(socket, tr("Nothing to see here"), QString());
        return;
    }
    m_redeemed = true;
    const QString code = query->queryItemValue(u"code"_s, QUrl::FullyDecoded);
    if (code.isEmpty()) {
        answer(socket, tr("Not signed in"), tr("You can close this page and try again in Svarbord."));
        finish(fail(ErrorCode::Unauthorized,
                    tr("The provider did not let Svarbord in. Try again, and allow access to mail."),
                    query->queryItemValue(u"error"_s, QUrl::FullyDecoded).left(60)));
        return;
    }
    answer(socket, tr("Signed in"), tr("You can close this page and go back to Svarbord."));
    exchange(code);
}

void BrowserSignIn::answer(QTcpSocket* socket, const QString& title, const QString& text)
{
    const QByteArray page =
        u"<!doctype html><meta charset=utf-8><title>Svarbord</title><body style=\"font:16px/1.5 sans-serif;"
        "margin:15vh auto;max-width:30em;text-align:center\"><h1 style=\"font-size:22px\">%1</h1><p>%2</p>"_s
            .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
            .toUtf8();
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                  "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
                  "Connection: close\r\nContent-Length: " +
                  QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket->disconnectFromHost();
}

QCoro::Task<> BrowserSignIn::exchange(QString code)
{
    const QPointer<BrowserSignIn> self(this);
    net::OAuthGrant empty;
    empty.tokenAddress = m_provider.token;
    empty.clientId = m_provider.clientId;
    empty.clientSecret = m_provider.clientSecret;
    const QByteArray body = net::codeRequest(m_provider, code, m_redirect, m_pkce.verifier);
    const Result<net::OAuthGrant> grant = co_await net::requestToken(m_network, m_provider.token, body, empty, m_clock);
    if (!self)
        co_return;
    if (grant)
        finish(grant->toSecret());
    else
        finish(fail(grant.error()));
}

void BrowserSignIn::finish(const Result<QString>& secret)
{
    m_server.close();
    if (secret)
        emit signedIn(*secret);
    else
        emit refused(secret.error());
}

} // namespace svarbord::engine
