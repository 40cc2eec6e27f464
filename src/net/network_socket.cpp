// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/network_socket.h"

namespace svarbord::net {

using domain::TransportSecurity;

NetworkSocket::NetworkSocket(std::chrono::milliseconds openTimeout)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(openTimeout);
    m_socket.setReadBufferSize(readBuffer);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        settle(fail(ErrorCode::NetworkFailed, tr("%1 does not answer.").arg(m_host), QStringLiteral("open timeout"),
                    true));
        m_socket.abort();
    });
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        if (!m_wantsTls)
            settle({});
    });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { settle({}); });
    connect(&m_socket, &QSslSocket::sslErrors, this, &NetworkSocket::onSslErrors);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &NetworkSocket::onError);
    connect(&m_socket, &QSslSocket::readyRead, this, &StreamSocket::readyRead);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &StreamSocket::bytesLeft);
}

NetworkSocket::~NetworkSocket()
{
    NetworkSocket::close();
}

QCoro::Task<Status> NetworkSocket::open(domain::Endpoint endpoint, TlsPolicy policy)
{
    m_host = endpoint.host;
    if (endpoint.security != TransportSecurity::Plain) {
        const Result<QSslConfiguration> configuration = sslConfiguration(policy);
        if (!configuration)
            co_return fail(configuration.error());
        m_socket.setSslConfiguration(*configuration);
        m_socket.setPeerVerifyName(endpoint.host);
    }
    m_wantsTls = endpoint.security == TransportSecurity::ImplicitTls;
    OneShot<Status> pending;
    m_pending = pending;
    m_timeout.start();
    if (m_wantsTls)
        m_socket.connectToHostEncrypted(endpoint.host, endpoint.port);
    else
        m_socket.connectToHost(endpoint.host, endpoint.port);
    Status outcome = co_await pending;
    co_return outcome;
}

QCoro::Task<Status> NetworkSocket::startTls()
{
    m_wantsTls = true;
    OneShot<Status> pending;
    m_pending = pending;
    m_timeout.start();
    m_socket.startClientEncryption();
    Status outcome = co_await pending;
    co_return outcome;
}

void NetworkSocket::write(const QByteArray& bytes)
{
    m_socket.write(bytes);
}

QByteArray NetworkSocket::read(qint64 maxSize)
{
    return m_socket.read(maxSize);
}

qint64 NetworkSocket::bytesAvailable() const
{
    return m_socket.bytesAvailable();
}

qint64 NetworkSocket::bytesToWrite() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

bool NetworkSocket::isEncrypted() const
{
    return m_socket.isEncrypted();
}

void NetworkSocket::close()
{
    m_isOpen = false;
    const QSignalBlocker quiet(this);
    m_socket.flush();
    m_socket.abort();
    settle(fail(ErrorCode::Cancelled, {}));
}

void NetworkSocket::settle(Status outcome)
{
    m_timeout.stop();
    if (!m_pending)
        return;
    m_isOpen = outcome.has_value();
    OneShot<Status> pending = *std::exchange(m_pending, std::nullopt);
    pending.resolve(std::move(outcome));
}

void NetworkSocket::onSslErrors(const QList<QSslError>& errors)
{
    settle(fail(certificateError(m_host, m_socket.peerCertificate(), errors)));
}

void NetworkSocket::onError(QAbstractSocket::SocketError error)
{
    const Error problem = errorFor(error);
    if (m_pending)
        settle(fail(problem));
    else if (std::exchange(m_isOpen, false))
        emit closed(problem);
}

Error NetworkSocket::errorFor(QAbstractSocket::SocketError error) const
{
    const QString detail = m_socket.errorString();
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return {ErrorCode::NetworkFailed, true,
                tr("There is no server named %1. Check the name and your network connection.").arg(m_host), detail};
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorCode::NetworkFailed, true, tr("%1 refuses the connection. Check the port.").arg(m_host), detail};
    case QAbstractSocket::SslHandshakeFailedError:
        return {ErrorCode::TlsFailed, false,
                tr("No encrypted connection to %1 could be made. Check port and kind of encryption.").arg(m_host),
                detail};
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketTimeoutError:
        return {ErrorCode::NetworkFailed, true, tr("%1 cannot be reached.").arg(m_host), detail};
    default:
        return {ErrorCode::NetworkFailed, true, tr("The connection to %1 was cut.").arg(m_host), detail};
    }
}

SocketFactory networkSockets()
{
    return [] { return std::make_unique<NetworkSocket>(); };
}

} // namespace svarbord::net
