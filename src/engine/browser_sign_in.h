// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/oauth_grant.h"

#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace svarbord::engine {

/// One sign-in with a provider in the person's own browser: OAuth 2 with PKCE and a loopback redirect (RFC 8252). What
/// is typed there is never seen here. Lives from the page that is opened to the secret that comes back.
class BrowserSignIn : public QObject
{
    Q_OBJECT

public:
    BrowserSignIn(domain::SignInProvider provider, QString address, const Clock& clock, QObject* parent = nullptr);

    /// Begins to listen and gives the page to open in the browser.
    [[nodiscard]] Result<QUrl> start();

signals:
    // One of them, once.
    /// The secret is what the keychain keeps.
    void signedIn(const QString& secret);
    void refused(const svarbord::Error& error);

private:
    void accept();
    void readRequest(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QString& title, const QString& text);
    void finish(const Result<QString>& secret);
    QCoro::Task<> exchange(QString code);

    domain::SignInProvider m_provider;
    QString m_address;
    const Clock& m_clock;
    QTcpServer m_server;
    QNetworkAccessManager m_network;
    net::Pkce m_pkce;
    QByteArray m_state;
    QUrl m_redirect;
    bool m_redeemed = false;
};

} // namespace svarbord::engine
