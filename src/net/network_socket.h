// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/one_shot.h"
#include "net/stream_socket.h"

#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <optional>

namespace svarbord::net {

/// StreamSocket over the real network. At most readBuffer bytes wait unread; then the peer has to wait.
class NetworkSocket final : public StreamSocket
{
    Q_OBJECT

public:
    static constexpr qint64 readBuffer = 1024 * 1024;

    explicit NetworkSocket(std::chrono::milliseconds openTimeout = std::chrono::seconds{30});
    ~NetworkSocket() override;

    QCoro::Task<Status> open(domain::Endpoint endpoint, TlsPolicy policy) override;
    QCoro::Task<Status> startTls() override;
    void write(const QByteArray& bytes) override;
    QByteArray read(qint64 maxSize) override;
    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    bool isEncrypted() const override;
    void close() override;

private:
    void settle(Status outcome);
    void onError(QAbstractSocket::SocketError error);
    void onSslErrors(const QList<QSslError>& errors);
    [[nodiscard]] Error errorFor(QAbstractSocket::SocketError error) const;

    QSslSocket m_socket;
    QTimer m_timeout;
    QString m_host;
    bool m_wantsTls = false;
    bool m_isOpen = false;
    std::optional<OneShot<Status>> m_pending; ///< of open() or startTls()
};

} // namespace svarbord::net
