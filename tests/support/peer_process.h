// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QString>

#include <chrono>

namespace svarbord::testing {

/// One private server run by tests/support/peer.py for as long as this object lives. Every call blocks the calling
/// thread until the server has answered; the server dies with the test program, however that ends.
class PeerProcess
{
public:
    PeerProcess() = default;
    ~PeerProcess();
    PeerProcess(const PeerProcess&) = delete;
    PeerProcess& operator=(const PeerProcess&) = delete;

    /// False when it did not start; errorText() says why.
    [[nodiscard]] bool start(const QString& kind, const QJsonObject& options);
    void close();
    /// The server's answer, or undefined when it refused; errorText() says why.
    QJsonValue ask(const QString& verb, QJsonObject arguments = {});
    [[nodiscard]] const QJsonObject& description() const { return m_description; }
    [[nodiscard]] const QString& errorText() const { return m_error; }

private:
    QJsonObject readLine(std::chrono::seconds patience);

    QProcess m_process;
    QJsonObject m_description;
    QString m_error;
};

} // namespace svarbord::testing
