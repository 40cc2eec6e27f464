// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/single_instance.h"

#include "base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace svarbord::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 2000;
constexpr qint64 longestWish = 64 * 1024;

} // namespace

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent) : QObject(parent)
{
    // A socket's path is short, the folder's may be long.
    const QByteArray place = QDir(dataDir).absolutePath().toUtf8();
    m_name = u"svarbord-"_s +
             QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(20));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
                socket->deleteLater();
                const QUrl wish = QUrl::fromEncoded(socket->read(longestWish).trimmed(), QUrl::StrictMode);
                emit asked(wish.scheme() == u"mailto"_s ? wish : QUrl());
            });
        }
    });
}

bool SingleInstance::handOver(const QUrl& mailto)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(mailto.toEncoded() + '\n');
    socket.waitForBytesWritten(patienceMs);
    socket.disconnectFromServer();
    return true;
}

void SingleInstance::listen()
{
    // Nobody answered: what is there was left by one that was killed.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qCWarning(logEngine) << "a second start will not be noticed:" << m_server.errorString();
}

} // namespace svarbord::app
