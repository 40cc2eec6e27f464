// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "imap/session/deflate_stream.h"
#include "imap/wire/command.h"
#include "imap/wire/response_framer.h"
#include "imap/wire/responses.h"
#include "net/one_shot.h"
#include "net/protocol_log.h"
#include "net/stream_socket.h"

#include <QCoroTask>

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace svarbord::imap {

struct ConnectionOptions
{
    std::chrono::milliseconds silence{60'000}; ///< longest wait for a byte while a command is under way
    WireLimits limits;
    net::ProtocolLog* log = nullptr; ///< outlives the connection
    QString logName;
};

/// How a command deals with waiting.
struct SendOptions
{
    bool endless = false;               ///< no timeout: IDLE
    std::function<void()> continuation; ///< a "+" that no literal waits for
    std::function<void()> answered;     ///< called after the answer is resolved
    bool signIn = false;                ///< LOGIN, AUTHENTICATE: a bare NO means wrong credentials
    bool holdAfterOk = false;           ///< STARTTLS, COMPRESS: what follows the OK is not plain text any more
};

/// Tagged commands and their answers over one socket: pipelining, literals, timeouts, compression, protocol log.
/// Knows nothing of what commands mean. One thread. close() resolves all that waits, so nothing of it survives it.
class Connection : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<StatusResponse>;

    Connection(std::unique_ptr<net::StreamSocket> socket, ConnectionOptions options, QObject* parent = nullptr);
    ~Connection() override;

    /// Connects and returns the greeting.
    QCoro::Task<Answer> open(domain::Endpoint endpoint, net::TlsPolicy policy);
    /// After a STARTTLS answered OK. Refused with TlsFailed when anything followed that answer unencrypted.
    QCoro::Task<Status> startTls();
    /// After a COMPRESS answered OK.
    void startCompression();

    /// Queues a command; several may be under way. The answer is the tagged OK, or an error for NO, BAD and a
    /// connection that ended (the error then says why).
    [[nodiscard]] net::OneShot<Answer> send(const Command& command, SendOptions options = {});
    /// Writes outside of any command: "DONE", the empty answer to a challenge.
    void writeLine(const QByteArray& line);

    /// Ends a command that was sent endless: what remains is watched for silence like any other.
    void finishIdle();

    /// Gets every untagged response, in order. May not destroy the connection.
    void setUntagged(std::function<void(Response&&)> listener) { m_untagged = std::move(listener); }
    /// While paused nothing is read, and the server has to wait.
    void setPaused(bool paused);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isEncrypted() const { return m_socket->isEncrypted(); }
    /// A BYE is expected from now on.
    void expectBye() { m_byeExpected = true; }
    void close();
    void fail(const Error& error);

signals:
    /// The connection ended, other than by close(). Emitted once.
    void ended(const svarbord::Error& error);

private:
    struct Pending
    {
        QByteArray tag;
        QList<QByteArray> segments; ///< not written yet
        SendOptions options;
        net::OneShot<Answer> answer;
    };

    void onReadyRead();
    void consume(const QByteArray& bytes);
    bool feed(QByteArrayView bytes);
    bool feedByLines(QByteArrayView bytes);
    bool push(QByteArrayView bytes);
    void onFrame(Frame&& frame);
    void onTagged(StatusResponse&& status);
    void onContinuation();
    void onBye(StatusResponse&& status);
    bool settle();
    void flush();
    void write(const QByteArray& bytes);
    void watchSilence();
    void log(const Frame& frame);
    void shutDown(const Error& error);
    [[nodiscard]] bool wantsHold() const;

    std::unique_ptr<net::StreamSocket> m_socket;
    ConnectionOptions m_options;
    ResponseFramer m_framer;
    std::unique_ptr<DeflateStream> m_deflate;
    std::function<void(Response&&)> m_untagged;
    std::deque<Pending> m_pending;
    struct Answered
    {
        net::OneShot<Answer> answer;
        Answer value;
        std::function<void()> announce;
    };
    std::deque<Answered> m_answered; ///< resolved once the chunk is read
    std::optional<net::OneShot<Answer>> m_greeting;
    std::optional<Error> m_failure;
    QByteArray m_heldBack; ///< came after the OK that ends plain text
    QTimer m_silence;
    QString m_host;
    int m_lastTag = 0;
    bool m_open = false;
    bool m_greeted = false;
    bool m_hold = false;
    bool m_paused = false;
    bool m_reading = false;
    bool m_byeExpected = false;
    bool m_endedTold = false;
};

} // namespace svarbord::imap
