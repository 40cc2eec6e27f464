// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tcp_proxy.h"

#include <QRandomGenerator>
#include <QTimer>

namespace svarbord::testing {

namespace {

/// One proxied connection; owns both sockets and goes with them.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(QTcpSocket* client, const QString& host, quint16 port, const ProxyFault& fault, QObject* parent)
        : QObject(parent),
          m_client(client),
          m_fault(fault)
    {
        m_client->setParent(this);
        connect(m_client, &QTcpSocket::readyRead, this, [this] { pump(*m_client, m_server, m_fromClient); });
        connect(&m_server, &QTcpSocket::readyRead, this, [this] { pump(m_server, *m_client, m_fromServer); });
        connect(&m_server, &QTcpSocket::connected, this, [this] { pump(*m_client, m_server, m_fromClient); });
        connect(m_client, &QTcpSocket::disconnected, &m_server, &QTcpSocket::disconnectFromHost);
        connect(&m_server, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
        connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        m_server.connectToHost(host, port);
    }

    void reset()
    {
        m_broken = true;
        emit wasCut();
        m_server.abort();
        m_client->abort();
        deleteLater();
    }

signals:
    void wasCut();

private:
    void pump(QTcpSocket& from, QTcpSocket& to, qint64& count)
    {
        if (m_broken || from.bytesAvailable() == 0 || to.state() != QAbstractSocket::ConnectedState) {
            return;
        }
        if (m_fault.delay.count() > 0) {
            QTimer::singleShot(m_fault.delay, this, [this, &from, &to, &count] { pass(from, to, count); });
            return;
        }
        pass(from, to, count);
    }

    void pass(QTcpSocket& from, QTcpSocket& to, qint64& count)
    {
        while (!m_broken && from.bytesAvailable() > 0) {
            const bool fromServer = &from == &m_server;
            const auto limit = fromServer ? serverLimit() : m_fault.cutAfterClientBytes;
            qint64 take = m_fault.pieceSize > 0 ? m_fault.pieceSize : from.bytesAvailable();
            if (limit) {
                take = std::min(take, *limit - count);
            }
            const QByteArray piece = from.read(std::max<qint64>(take, 0));
            count += piece.size();
            to.write(piece);
            to.flush();
            if (limit && count >= *limit) {
                breakAt(fromServer);
                return;
            }
            if (m_fault.pieceSize > 0 && m_fault.delay.count() > 0) {
                pump(from, to, count);
                return;
            }
        }
    }

    [[nodiscard]] std::optional<qint64> serverLimit() const
    {
        std::optional<qint64> lowest;
        for (const auto& limit :
             {m_fault.cutAfterServerBytes, m_fault.stallAfterServerBytes, m_fault.halfCloseAfterServerBytes}) {
            if (limit && (!lowest || *limit < *lowest)) {
                lowest = limit;
            }
        }
        return lowest;
    }

    void breakAt(bool fromServer)
    {
        const auto reached = [this](const std::optional<qint64>& limit) { return limit && m_fromServer >= *limit; };
        if (!fromServer || reached(m_fault.cutAfterServerBytes)) {
            reset();
        } else if (reached(m_fault.halfCloseAfterServerBytes)) {
            m_broken = true;
            emit wasCut();
            m_client->disconnectFromHost();
        } else {
            m_broken = true;
            emit wasCut();
        }
    }

    QTcpSocket* m_client;
    QTcpSocket m_server;
    ProxyFault m_fault;
    qint64 m_fromClient = 0;
    qint64 m_fromServer = 0;
    bool m_broken = false;
};

} // namespace

TcpProxy::TcpProxy(const QString& serverHost, quint16 serverPort, QObject* parent)
    : QObject(parent),
      m_host(serverHost),
      m_serverPort(serverPort)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &TcpProxy::accept);
    m_listener.listen(QHostAddress::LocalHost);
}

void TcpProxy::setFaults(const QList<ProxyFault>& faults)
{
    m_faults = faults;
    m_connections = 0;
}

QList<ProxyFault> TcpProxy::randomCuts(quint32 seed, int count, qint64 maxServerBytes)
{
    QRandomGenerator random(seed);
    QList<ProxyFault> faults;
    for (int i = 0; i < count; ++i) {
        ProxyFault fault;
        fault.cutAfterServerBytes = random.bounded(maxServerBytes + 1);
        faults.append(fault);
    }
    faults.append(ProxyFault{});
    return faults;
}

void TcpProxy::cutAll()
{
    const auto connections = findChildren<Connection*>(QString(), Qt::FindDirectChildrenOnly);
    for (Connection* connection : connections) {
        connection->reset();
    }
}

void TcpProxy::refuse(bool on)
{
    m_refusing = on;
}

ProxyFault TcpProxy::nextFault() const
{
    if (m_faults.isEmpty()) {
        return {};
    }
    return m_faults.at(std::min<qsizetype>(m_connections, m_faults.size() - 1));
}

void TcpProxy::accept()
{
    while (QTcpSocket* client = m_listener.nextPendingConnection()) {
        if (m_refusing) {
            client->abort();
            client->deleteLater();
            continue;
        }
        const ProxyFault fault = nextFault();
        const int number = m_connections++;
        auto* connection = new Connection(client, m_host, m_serverPort, fault, this);
        connect(connection, &Connection::wasCut, this, [this, number] { emit cut(number); });
        emit connected(number);
    }
}

} // namespace svarbord::testing

#include "tcp_proxy.moc"
