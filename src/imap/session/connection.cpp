// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/session/connection.h"

#include "base/log.h"
#include "imap/session/response_errors.h"
#include "imap/wire/response_parser.h"

#include <QPointer>

#include <algorithm>

namespace svarbord::imap {

namespace {

constexpr qint64 chunk = 64 * 1024;
constexpr int chunksInARow = 16; // then timers and the other accounts have their turn

/// Up to and including the first line end; nothing when there is none.
qsizetype lineLength(QByteArrayView bytes)
{
    return bytes.indexOf('\n') + 1;
}

} // namespace

Connection::Connection(std::unique_ptr<net::StreamSocket> socket, ConnectionOptions options, QObject* parent)
    : QObject(parent),
      m_socket(std::move(socket)),
      m_options(std::move(options)),
      m_framer(m_options.limits)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_options.silence);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        fail({ErrorCode::NetworkFailed, true, tr("%1 does not answer any more.").arg(m_host),
              QStringLiteral("timeout")});
    });
    connect(m_socket.get(), &net::StreamSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket.get(), &net::StreamSocket::bytesLeft, this, &Connection::watchSilence);
    connect(m_socket.get(), &net::StreamSocket::closed, this, [this](const Error& error) {
        const QPointer<Connection> self(this);
        onReadyRead(); // the peer's last words
        if (self)
            fail(error);
    });
}

Connection::~Connection()
{
    close();
    m_socket->disconnect(this);
    m_socket.release()->deleteLater(); // we may be inside one of its signals
}

QCoro::Task<Connection::Answer> Connection::open(domain::Endpoint endpoint, net::TlsPolicy policy)
{
    m_host = endpoint.host;
    net::OneShot<Answer> greeting;
    m_greeting = greeting;
    const Status opened = co_await m_socket->open(endpoint, policy);
    if (!opened) {
        if (!greeting.isResolved()) {
            m_greeting.reset();
            co_return svarbord::fail(opened.error());
        }
    } else {
        m_open = true;
        m_silence.start();
        onReadyRead();
    }
    Answer answer = co_await greeting;
    co_return answer;
}

QCoro::Task<Status> Connection::startTls()
{
    if (!m_heldBack.isEmpty() || !m_framer.isBetweenResponses() || m_socket->bytesAvailable() > 0) {
        const Error injected{
            ErrorCode::TlsFailed, false,
            tr("Somebody tampers with the connection to %1: unencrypted commands came where encryption "
               "was to begin. Do not sign in over this network.")
                .arg(m_host),
            QStringLiteral("bytes after the answer to STARTTLS")};
        fail(injected);
        co_return svarbord::fail(injected);
    }
    Status outcome = co_await m_socket->startTls();
    if (!outcome && outcome.error().code != ErrorCode::Cancelled)
        fail(outcome.error());
    m_hold = false;
    co_return outcome;
}

void Connection::startCompression()
{
    m_deflate = std::make_unique<DeflateStream>();
    m_hold = false;
    const QByteArray early = std::exchange(m_heldBack, {});
    if (!early.isEmpty())
        consume(early);
    QMetaObject::invokeMethod(this, &Connection::onReadyRead, Qt::QueuedConnection);
}

net::OneShot<Connection::Answer> Connection::send(const Command& command, SendOptions options)
{
    net::OneShot<Answer> answer;
    if (!m_open) {
        answer.resolve(
            svarbord::fail(ErrorCode::NetworkFailed, tr("There is no connection to the mail server."), {}, true));
        return answer;
    }
    Pending pending{QByteArrayLiteral("S") + QByteArray::number(++m_lastTag), command.segments(), std::move(options),
                    answer};
    if (m_options.log)
        m_options.log->sent(m_options.logName, pending.tag + ' ' + command.loggable());
    pending.segments.first().prepend(pending.tag + ' ');
    pending.segments.last().append("\r\n");
    m_pending.push_back(std::move(pending));
    flush();
    return answer;
}

void Connection::writeLine(const QByteArray& line)
{
    write(line + "\r\n");
    watchSilence();
}

void Connection::finishIdle()
{
    for (Pending& command : m_pending)
        command.options.endless = false;
    writeLine("DONE");
}

void Connection::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    watchSilence();
    if (!paused)
        QMetaObject::invokeMethod(this, &Connection::onReadyRead, Qt::QueuedConnection);
}

void Connection::close()
{
    m_endedTold = true;
    shutDown({ErrorCode::Cancelled, false, {}, {}});
}

void Connection::fail(const Error& error)
{
    const bool told = std::exchange(m_endedTold, true);
    const QPointer<Connection> self(this);
    if (!told && m_options.log)
        m_options.log->note(m_options.logName, error.userText + QStringLiteral(" (") + error.detail + u')');
    shutDown(error);
    if (self && !told)
        emit ended(error);
}

void Connection::shutDown(const Error& error)
{
    m_open = false;
    m_silence.stop();
    const QPointer<Connection> self(this);
    m_socket->close();
    if (!self)
        return;
    auto pending = std::exchange(m_pending, {});
    auto answered = std::exchange(m_answered, {});
    auto greeting = std::exchange(m_greeting, std::nullopt);
    for (Answered& ready : answered)
        ready.answer.resolve(std::move(ready.value));
    if (greeting)
        greeting->resolve(svarbord::fail(error));
    for (Pending& command : pending)
        command.answer.resolve(svarbord::fail(error));
}

void Connection::onReadyRead()
{
    if (m_reading)
        return;
    m_reading = true;
    const QPointer<Connection> self(this);
    for (int i = 0; i < chunksInARow && m_open && !m_hold && !m_paused; ++i) {
        const QByteArray bytes = m_socket->read(chunk);
        if (bytes.isEmpty())
            break;
        consume(bytes);
        if (!self)
            return;
    }
    m_reading = false;
    watchSilence();
    if (m_open && !m_hold && !m_paused && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Connection::onReadyRead, Qt::QueuedConnection);
}

/// Reads a chunk, then resumes those whose answers it held; *this may be gone after that.
void Connection::consume(const QByteArray& bytes)
{
    bool ok = true;
    if (m_deflate)
        ok = m_deflate->decompress(bytes, [this](QByteArrayView plain) { return feed(plain); });
    else
        ok = feed(bytes);
    if (!ok && !m_failure)
        m_failure = Error{m_framer.problem().isEmpty() ? ErrorCode::ProtocolFailed : ErrorCode::TooLarge, true,
                          tr("The mail server sent something that cannot be read safely."),
                          m_framer.problem().isEmpty() ? QStringLiteral("broken compression") : m_framer.problem()};
    if (!settle())
        return;
    if (m_failure)
        fail(*std::exchange(m_failure, std::nullopt));
}

bool Connection::feed(QByteArrayView bytes)
{
    return wantsHold() ? feedByLines(bytes) : push(bytes);
}

bool Connection::wantsHold() const
{
    return std::any_of(m_pending.begin(), m_pending.end(),
                       [](const Pending& command) { return command.options.holdAfterOk; });
}

bool Connection::feedByLines(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_hold) {
            m_heldBack.append(bytes);
            return true;
        }
        const qsizetype length = lineLength(bytes);
        const QByteArrayView line = length > 0 ? bytes.first(length) : bytes;
        if (!push(line))
            return false;
        bytes = bytes.sliced(line.size());
    }
    return true;
}

bool Connection::push(QByteArrayView bytes)
{
    return m_framer.push(bytes, [this](Frame&& frame) { onFrame(std::move(frame)); }) && !m_failure;
}

void Connection::onFrame(Frame&& frame)
{
    log(frame);
    Response response = parseResponse(frame);
    if (std::holds_alternative<Continuation>(response))
        return onContinuation();
    if (auto* status = std::get_if<StatusResponse>(&response)) {
        if (!m_greeted) {
            m_greeted = true;
            const bool ok = status->condition == Condition::Ok || status->condition == Condition::PreAuth;
            if (m_greeting && ok)
                m_answered.push_back({*std::exchange(m_greeting, std::nullopt), Answer(*status), {}});
        }
        if (!status->tag.isEmpty())
            return onTagged(std::move(*status));
        if (status->condition == Condition::Bye)
            return onBye(std::move(*status));
    } else if (!m_greeted) {
        m_failure = Error{ErrorCode::ProtocolFailed, true, tr("%1 does not speak IMAP. Check the port.").arg(m_host),
                          QString::fromLatin1(frame.bytes.first(std::min<qsizetype>(frame.bytes.size(), 80)))};
        return;
    }
    if (m_untagged && !m_failure)
        m_untagged(std::move(response));
}

void Connection::onTagged(StatusResponse&& status)
{
    const auto found = std::find_if(m_pending.begin(), m_pending.end(),
                                    [&status](const Pending& command) { return command.tag == status.tag; });
    if (found == m_pending.end()) {
        qCWarning(logImap) << "answer to an unknown command" << status.tag;
        return;
    }
    m_hold = m_hold || (found->options.holdAfterOk && status.condition == Condition::Ok);
    const bool wasBlocking = !found->segments.isEmpty();
    const bool signIn = found->options.signIn;
    Answered answered{found->answer, Answer(status), std::move(found->options.answered)};
    m_pending.erase(found);
    if (m_untagged && status.condition == Condition::Ok && !status.code.isEmpty())
        m_untagged(StatusResponse(status)); // codes such as CAPABILITY and HIGHESTMODSEQ ride on tagged answers too
    if (status.condition != Condition::Ok)
        answered.value = svarbord::fail(signIn ? signInErrorFor(status) : errorFor(status));
    m_answered.push_back(std::move(answered));
    if (wasBlocking)
        flush();
}

void Connection::onContinuation()
{
    const auto waiting = std::find_if(m_pending.begin(), m_pending.end(),
                                      [](const Pending& command) { return !command.segments.isEmpty(); });
    if (waiting != m_pending.end()) {
        write(waiting->segments.takeFirst());
        return flush();
    }
    for (const Pending& command : m_pending)
        if (command.options.continuation)
            return command.options.continuation();
}

void Connection::onBye(StatusResponse&& status)
{
    if (m_byeExpected)
        return;
    Error error = errorFor(status);
    if (error.code == ErrorCode::Rejected)
        error.retryable = true;
    m_failure = error;
}

/// False when *this is gone.
bool Connection::settle()
{
    const QPointer<Connection> self(this);
    while (self && !m_answered.empty()) {
        Answered ready = std::move(m_answered.front());
        m_answered.pop_front();
        ready.answer.resolve(std::move(ready.value));
        if (ready.announce)
            ready.announce();
    }
    return !self.isNull();
}

/// Writes what may be written: everything up to the first command that waits for a "+".
void Connection::flush()
{
    for (Pending& command : m_pending) {
        const bool begun = !command.segments.isEmpty() && !command.segments.first().startsWith(command.tag + ' ');
        if (begun)
            break;
        if (!command.segments.isEmpty())
            write(command.segments.takeFirst());
        if (!command.segments.isEmpty())
            break;
    }
    watchSilence();
}

void Connection::write(const QByteArray& bytes)
{
    if (!m_open)
        return;
    m_socket->write(m_deflate ? m_deflate->compress(bytes) : bytes);
}

void Connection::watchSilence()
{
    const bool waiting =
        (m_greeting && m_open) || std::any_of(m_pending.begin(), m_pending.end(),
                                              [](const Pending& command) { return !command.options.endless; });
    if (waiting && m_open && !m_paused)
        m_silence.start();
    else
        m_silence.stop();
}

void Connection::log(const Frame& frame)
{
    if (!m_options.log)
        return;
    QByteArrayView line = frame.bytes;
    if (!frame.literals.empty())
        line = line.first(frame.literals.front().offset).trimmed();
    m_options.log->received(m_options.logName, line);
}

} // namespace svarbord::imap
