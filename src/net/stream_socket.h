// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "net/tls_policy.h"

#include <QCoroTask>

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace svarbord::net {

/// A connected byte stream with optional TLS: the seam between protocol code and the network.
/// Lives on one thread; closing resolves every pending task with Cancelled before it returns.
class StreamSocket : public QObject
{
    Q_OBJECT

public:
    explicit StreamSocket(QObject* parent = nullptr) : QObject(parent) {}

    /// Connects, and with ImplicitTls completes the verified handshake. Fails with NetworkFailed or TlsFailed.
    virtual QCoro::Task<Status> open(domain::Endpoint endpoint, TlsPolicy policy) = 0;
    /// Upgrades the open connection; the caller has made sure that nothing of the peer is unread.
    virtual QCoro::Task<Status> startTls() = 0;
    virtual void write(const QByteArray& bytes) = 0;
    /// Up to maxSize bytes that are here already. What is not read stays in a bounded buffer and slows the peer.
    [[nodiscard]] virtual QByteArray read(qint64 maxSize) = 0;
    [[nodiscard]] virtual qint64 bytesAvailable() const = 0;
    /// Bytes accepted by write() that have not left yet.
    [[nodiscard]] virtual qint64 bytesToWrite() const = 0;
    [[nodiscard]] virtual bool isEncrypted() const = 0;
    /// Drops the connection at once; closed() is not emitted for it.
    virtual void close() = 0;

signals:
    void readyRead();
    void bytesLeft();
    /// The peer ended the connection or it broke; emitted once.
    void closed(const svarbord::Error& error);
};

using SocketFactory = std::function<std::unique_ptr<StreamSocket>()>;

/// Sockets over the real network.
[[nodiscard]] SocketFactory networkSockets();

} // namespace svarbord::net
