// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <optional>

namespace svarbord::testing {

/// What the proxy does to one connection; by default it passes everything on untouched.
struct ProxyFault
{
    std::optional<qint64> cutAfterServerBytes;       ///< resets both sides once this many bytes came from the server
    std::optional<qint64> cutAfterClientBytes;       ///< same for bytes from the client; the last of them are passed on
    std::optional<qint64> stallAfterServerBytes;     ///< passes nothing more from the server, but stays open
    std::optional<qint64> halfCloseAfterServerBytes; ///< ends the server's direction only, as a FIN does
    std::chrono::milliseconds delay{0};              ///< before each piece in either direction
    int pieceSize = 0;                               ///< hands on at most this many bytes at a time; 0: as they come
};

/// A TCP proxy on a free loopback port in the thread of its creator, for what cables and servers do on a bad day.
/// Faults are given per connection and deterministic: the n-th connection gets the n-th fault, later ones the last.
class TcpProxy : public QObject
{
    Q_OBJECT

public:
    TcpProxy(const QString& serverHost, quint16 serverPort, QObject* parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    void setFaults(const QList<ProxyFault>& faults);
    /// count faults that cut after 0..maxServerBytes bytes from the server, always the same for the same seed,
    /// followed by a clean connection.
    [[nodiscard]] static QList<ProxyFault> randomCuts(quint32 seed, int count, qint64 maxServerBytes);
    void cutAll();        ///< resets every connection now
    void refuse(bool on); ///< while on, new connections are reset at once
    [[nodiscard]] int connectionCount() const { return m_connections; }

signals:
    void connected(int number);
    void cut(int number);

private:
    void accept();
    [[nodiscard]] ProxyFault nextFault() const;

    QString m_host;
    quint16 m_serverPort;
    QTcpServer m_listener;
    QList<ProxyFault> m_faults;
    int m_connections = 0;
    bool m_refusing = false;
};

} // namespace svarbord::testing
