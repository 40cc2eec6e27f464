// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sign_in_provider.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

namespace svarbord::testing {

/// An OAuth 2 provider on this computer that holds programs to PKCE: its page sends the browser back at once, as if
/// somebody had signed in, and its token address takes a code once, from the one who asked for it.
class AuthorizationServer
{
public:
    AuthorizationServer()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for the authorisation server");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] {
                const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
                socket->setProperty("request", request);
                if (isWhole(request))
                    answer(socket, request);
            });
        });
    }

    [[nodiscard]] domain::SignInProvider provider() const
    {
        domain::SignInProvider made;
        made.authorization = address(QStringLiteral("authorize"));
        made.token = address(QStringLiteral("token"));
        made.scopes = {QStringLiteral("mail")};
        made.clientId = QStringLiteral("desk");
        return made;
    }
    /// What a browser does with the page.
    void open(const QUrl& page)
    {
        QNetworkReply* reply = m_browser.get(QNetworkRequest(page));
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

    QString accessToken = QStringLiteral("ya29.good");
    bool refuses = false; ///< somebody pressed "Deny"
    QStringList faults;   ///< what a strict provider would complain of

private:
    static bool isWhole(const QByteArray& request)
    {
        const qsizetype end = request.indexOf("\r\n\r\n");
        const qsizetype field = request.toLower().indexOf("content-length:");
        const qsizetype length =
            field < 0 ? 0 : request.mid(field + 15, request.indexOf('\r', field) - field - 15).trimmed().toInt();
        return end >= 0 && request.size() >= end + 4 + length;
    }
    [[nodiscard]] QUrl address(const QString& path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(m_server.serverPort()).arg(path));
    }
    void answer(QTcpSocket* socket, const QByteArray& request)
    {
        const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
        const QUrl asked = QUrl::fromEncoded(words.value(1));
        if (asked.path() == QStringLiteral("/authorize"))
            authorize(socket, QUrlQuery(asked));
        else
            redeem(socket, QUrlQuery(QString::fromLatin1(request.mid(request.indexOf("\r\n\r\n") + 4))));
    }
    void authorize(QTcpSocket* socket, const QUrlQuery& query)
    {
        const auto value = [&query](const char* name) {
            return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
        };
        if (value("code_challenge_method") != QStringLiteral("S256") ||
            value("response_type") != QStringLiteral("code"))
            faults += QStringLiteral("no PKCE");
        m_challenge = value("code_challenge").toLatin1();
        m_redirect = value("redirect_uri");
        QUrl back(m_redirect);
        QUrlQuery added;
        added.addQueryItem(refuses ? QStringLiteral("error") : QStringLiteral("code"),
                           refuses ? QStringLiteral("access_denied") : QStringLiteral("code-1"));
        added.addQueryItem(QStringLiteral("state"), value("state"));
        back.setQuery(added);
        send(socket, "302 Found", "Location: " + back.toEncoded() + "\r\n", {});
    }
    void redeem(QTcpSocket* socket, const QUrlQuery& form)
    {
        const auto value = [&form](const char* name) {
            return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
        };
        const QByteArray proof = QCryptographicHash::hash(value("code_verifier").toLatin1(), QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const bool good = value("code") == QStringLiteral("code-1") && proof == m_challenge &&
                          value("redirect_uri") == m_redirect && value("client_id") == QStringLiteral("desk");
        m_challenge.clear(); // a code is good once
        const QJsonObject answer = good ? QJsonObject{{QStringLiteral("access_token"), accessToken},
                                                      {QStringLiteral("refresh_token"), QStringLiteral("again")},
                                                      {QStringLiteral("expires_in"), 3600}}
                                        : QJsonObject{{QStringLiteral("error"), QStringLiteral("invalid_grant")}};
        send(socket, good ? "200 OK" : "400 Bad Request", "Content-Type: application/json\r\n",
             QJsonDocument(answer).toJson());
    }
    static void send(QTcpSocket* socket, const QByteArray& status, const QByteArray& fields, const QByteArray& body)
    {
        socket->write("HTTP/1.1 " + status + "\r\n" + fields +
                      "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QNetworkAccessManager m_browser;
    QByteArray m_challenge;
    QString m_redirect;
};

} // namespace svarbord::testing
