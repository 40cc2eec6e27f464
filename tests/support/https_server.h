// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

namespace svarbord::testing {

/// Answers GET over TLS with what was put there, and with 404 for the rest.
class HttpsServer : public QTcpServer
{
public:
    HttpsServer(const QString& certificateFile, const QString& keyFile)
    {
        QFile certificate(certificateFile);
        QFile key(keyFile);
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly) ||
            !listen(QHostAddress::LocalHost))
            qFatal("no https server");
        m_certificate = QSslCertificate(&certificate, QSsl::Pem);
        m_key = QSslKey(&key, QSsl::Ec, QSsl::Pem);
    }

    [[nodiscard]] QUrl url(const QString& path) const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    QHash<QString, QByteArray> pages;
    QHash<QString, QUrl> moved; ///< redirects
    QString endless;            ///< a page that never ends
    QString silent;             ///< a page that is never answered
    QStringList asked;

protected:
    void incomingConnection(qintptr handle) override
    {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
            socket->setProperty("request", request);
            if (request.contains("\r\n\r\n"))
                answer(*socket, QUrl::fromEncoded(request.split(' ').value(1)).path());
        });
        socket->startServerEncryption();
    }

private:
    void answer(QSslSocket& socket, const QString& path)
    {
        asked += path;
        if (path == silent)
            return;
        if (path == endless) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            connect(&socket, &QSslSocket::encryptedBytesWritten, &socket,
                    [&socket] { socket.write(QByteArray(16 * 1024, ' ')); });
            socket.write(QByteArray(16 * 1024, ' '));
            return;
        }
        const QByteArray page = pages.value(path);
        const QByteArray status = moved.contains(path) ? "302 Found" : page.isEmpty() ? "404 Not Found" : "200 OK";
        const QByteArray place = moved.contains(path) ? "Location: " + moved.value(path).toEncoded() + "\r\n" : "";
        socket.write("HTTP/1.1 " + status + "\r\n" + place +
                     "Connection: close\r\nContent-Length: " + QByteArray::number(page.size()) + "\r\n\r\n" + page);
        socket.disconnectFromHost();
    }

    QSslCertificate m_certificate;
    QSslKey m_key;
};

} // namespace svarbord::testing
