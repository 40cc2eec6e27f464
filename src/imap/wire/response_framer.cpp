// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/wire/response_framer.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace svarbord::imap {

namespace {

/// Whether the rest of the line is text for people, which may end in "{5}" and mean nothing by it.
bool isFreeText(QByteArrayView frame)
{
    if (frame.startsWith('+'))
        return true;
    const qsizetype space = frame.indexOf(' ');
    if (space < 0)
        return false;
    const QByteArrayView rest = frame.sliced(space + 1);
    static constexpr std::array<QByteArrayView, 5> words{"OK", "NO", "BAD", "BYE", "PREAUTH"};
    return std::any_of(words.begin(), words.end(), [rest](QByteArrayView word) {
        return rest.size() > word.size() && rest.first(word.size()).compare(word, Qt::CaseInsensitive) == 0 &&
               rest[word.size()] == ' ';
    });
}

} // namespace

bool ResponseFramer::push(QByteArrayView bytes, const Sink& sink)
{
    while (!bytes.isEmpty()) {
        if (!m_problem.isEmpty())
            return false;
        if (m_literalLeft > 0) {
            bytes = bytes.sliced(takeLiteral(bytes));
            continue;
        }
        const auto* newline =
            static_cast<const char*>(std::memchr(bytes.data(), '\n', static_cast<size_t>(bytes.size())));
        const bool complete = newline != nullptr;
        const qsizetype length = complete ? newline - bytes.data() + 1 : bytes.size();
        if (!takeLine(bytes.first(length), complete, sink))
            return false;
        bytes = bytes.sliced(length);
    }
    return m_problem.isEmpty();
}

qsizetype ResponseFramer::takeLiteral(QByteArrayView bytes)
{
    const auto count = static_cast<qsizetype>(std::min<qint64>(m_literalLeft, bytes.size()));
    Literal& literal = m_frame.literals.back();
    if (!literal.cut) {
        m_frame.bytes.append(bytes.first(count));
        literal.size += count;
    }
    m_literalLeft -= count;
    m_lineStart = m_frame.bytes.size();
    return count;
}

bool ResponseFramer::takeLine(QByteArrayView line, bool complete, const Sink& sink)
{
    if (m_frame.bytes.size() - m_lineStart + line.size() > m_limits.line ||
        m_frame.bytes.size() + line.size() > m_limits.response + m_limits.line) {
        m_problem = QStringLiteral("line longer than %1 bytes").arg(m_limits.line);
        m_frame = {};
        return false;
    }
    m_frame.bytes.append(line);
    if (!complete)
        return true;
    if (const auto size = announcedLiteral())
        return beginLiteral(*size, sink);
    finish(sink);
    return true;
}

std::optional<qint64> ResponseFramer::announcedLiteral() const
{
    QByteArrayView line = QByteArrayView(m_frame.bytes).sliced(m_lineStart);
    line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    if (!line.endsWith('}'))
        return std::nullopt;
    const qsizetype open = line.lastIndexOf('{');
    QByteArrayView digits = line.sliced(open + 1).chopped(1);
    if (open < 0)
        return std::nullopt;
    if (digits.endsWith('+'))
        digits.chop(1);
    if (digits.isEmpty() || digits.size() > 18 ||
        !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    if (isFreeText(m_frame.bytes))
        return std::nullopt;
    return digits.toByteArray().toLongLong();
}

bool ResponseFramer::beginLiteral(qint64 size, const Sink& sink)
{
    Literal literal;
    literal.offset = m_frame.bytes.size();
    literal.announced = size;
    literal.cut = size > m_limits.literal || m_frame.bytes.size() + size > m_limits.response;
    m_frame.literals.push_back(literal);
    m_lineStart = m_frame.bytes.size();
    if (size > m_limits.skipLiteral || m_frame.literals.size() > static_cast<size_t>(m_limits.literals)) {
        m_problem =
            size > m_limits.skipLiteral
                ? QStringLiteral("literal of %1 bytes announced, %2 are accepted").arg(size).arg(m_limits.skipLiteral)
                : QStringLiteral("more than %1 literals in one response").arg(m_limits.literals);
        m_frame.unfinished = true;
        finish(sink);
        return false;
    }
    m_literalLeft = size;
    return true;
}

void ResponseFramer::finish(const Sink& sink)
{
    QByteArray& bytes = m_frame.bytes;
    if (!m_frame.unfinished) {
        bytes.chop(1);
        if (bytes.size() > m_lineStart && bytes.endsWith('\r')) // never the last byte of a literal
            bytes.chop(1);
    }
    Frame done = std::exchange(m_frame, Frame{});
    m_lineStart = 0;
    m_literalLeft = 0;
    sink(std::move(done));
}

} // namespace svarbord::imap
