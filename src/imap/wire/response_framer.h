// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace svarbord::imap {

/// Bounds of what a server may make us hold. A longer line ends the connection; a larger literal is left out of its
/// response (and read past), and one larger than skipLiteral is not even read past.
struct WireLimits
{
    qsizetype line = 16 * 1024 * 1024; ///< between literals; a SEARCH of 1.5 million UIDs fits
    qint64 literal = 8 * 1024 * 1024;
    qsizetype response = 32 * 1024 * 1024; ///< one response with all its literals
    qint64 skipLiteral = 64 * 1024 * 1024;
    int literals = 4096; ///< in one response
};

/// A literal inside a frame. cut means that its content is not there although `announced` bytes came.
struct Literal
{
    qsizetype offset = 0;
    qsizetype size = 0;
    qint64 announced = 0;
    bool cut = false;
};

/// One complete response: its lines and literals in one piece, without the final line end.
struct Frame
{
    QByteArray bytes;
    std::vector<Literal> literals;
    bool unfinished = false; ///< the connection cannot go on after what this response announces
};

/// Cuts the byte stream of a server into responses, whatever the sizes of the chunks it comes in. Pure; memory is
/// bounded by WireLimits.
class ResponseFramer
{
public:
    using Sink = std::function<void(Frame&&)>;

    explicit ResponseFramer(WireLimits limits = {}) : m_limits(limits) {}

    /// Hands every response that is complete to sink. False when a bound is passed: the stream cannot be followed any
    /// further. problem() says why; what was read of the guilty response went to sink with `unfinished` set.
    [[nodiscard]] bool push(QByteArrayView bytes, const Sink& sink);
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Bytes held of a response that is not complete yet.
    [[nodiscard]] qsizetype heldBytes() const { return m_frame.bytes.size(); }
    /// What is held of an incomplete response.
    [[nodiscard]] bool isBetweenResponses() const { return m_frame.bytes.isEmpty() && m_literalLeft == 0; }

private:
    qsizetype takeLiteral(QByteArrayView bytes);
    bool takeLine(QByteArrayView line, bool complete, const Sink& sink);
    [[nodiscard]] std::optional<qint64> announcedLiteral() const;
    bool beginLiteral(qint64 size, const Sink& sink);
    void finish(const Sink& sink);

    WireLimits m_limits;
    Frame m_frame;
    qsizetype m_lineStart = 0; ///< of the current line in m_frame.bytes
    qint64 m_literalLeft = 0;
    QString m_problem;
};

} // namespace svarbord::imap
