// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/wire/scanner.h"

#include <algorithm>

namespace svarbord::imap {

namespace {

bool endsAtom(char c)
{
    return c == ' ' || c == '(' || c == ')' || c == '"' || c == '\r' || c == '\n';
}

bool isNil(QByteArrayView text)
{
    return text.compare("NIL", Qt::CaseInsensitive) == 0;
}

} // namespace

void Scanner::skipSpaces()
{
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
        ++m_at;
}

bool Scanner::accept(char c)
{
    const qsizetype before = m_at;
    skipSpaces();
    if (peek() == c && !atEnd()) {
        ++m_at;
        return true;
    }
    m_at = before;
    return false;
}

QByteArrayView Scanner::rest()
{
    skipSpaces();
    return m_text.sliced(std::exchange(m_at, m_text.size()));
}

QByteArrayView Scanner::atom()
{
    skipSpaces();
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !endsAtom(m_text[m_at]))
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

QByteArrayView Scanner::fetchItemName()
{
    skipSpaces();
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !endsAtom(m_text[m_at]) && m_text[m_at] != '[')
        ++m_at;
    if (peek() != '[')
        return m_text.sliced(begin, m_at - begin);
    const qsizetype close = m_text.indexOf(']', m_at);
    m_at = close < 0 ? m_text.size() : close + 1;
    if (peek() == '<') {
        const qsizetype end = m_text.indexOf('>', m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
    }
    return m_text.sliced(begin, m_at - begin);
}

std::optional<quint64> Scanner::number()
{
    const qsizetype before = m_at;
    const auto text = string();
    if (text && !text->cut) {
        if (text->nil || text->bytes == "-1")
            return 0;
        quint64 value = 0;
        const bool digits = !text->bytes.isEmpty() && text->bytes.size() <= 19 &&
                            std::all_of(text->bytes.begin(), text->bytes.end(), [&value](char c) {
                                value = value * 10 + static_cast<quint64>(c - '0');
                                return c >= '0' && c <= '9';
                            });
        if (digits)
            return value;
    }
    m_at = before;
    return std::nullopt;
}

std::optional<WireString> Scanner::string()
{
    const qsizetype before = m_at;
    skipSpaces();
    std::optional<WireString> found;
    if (peek() == '"')
        found = quoted();
    else if (peek() == '{' || peek() == '~')
        found = literal();
    if (!found) {
        const QByteArrayView text = atom();
        if (!text.isEmpty())
            found = WireString{text, isNil(text), false, text.size()};
    }
    if (!found)
        m_at = before;
    return found;
}

std::optional<WireString> Scanner::quoted()
{
    const qsizetype begin = m_at + 1;
    bool escaped = false;
    for (qsizetype i = begin; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (c == '\\' && i + 1 < m_text.size()) {
            escaped = true;
            ++i;
        } else if (c == '"') {
            m_at = i + 1;
            QByteArrayView content = m_text.sliced(begin, i - begin);
            if (escaped) {
                QByteArray plain;
                plain.reserve(content.size());
                for (qsizetype j = 0; j < content.size(); ++j) {
                    if (content[j] == '\\' && j + 1 < content.size())
                        ++j;
                    plain += content[j];
                }
                content = m_unescaped.emplace_back(std::move(plain));
            }
            return WireString{content, false, false, content.size()};
        }
    }
    return std::nullopt;
}

std::optional<WireString> Scanner::literal()
{
    const qsizetype lineEnd = m_text.indexOf('\n', m_at);
    if (lineEnd < 0)
        return std::nullopt;
    const auto found = std::lower_bound(m_frame.literals.begin(), m_frame.literals.end(), lineEnd + 1,
                                        [](const Literal& entry, qsizetype offset) { return entry.offset < offset; });
    // The digits between brace and line end are the framer's business; a brace elsewhere belongs to an atom.
    if (found == m_frame.literals.end() || found->offset != lineEnd + 1 ||
        m_text.sliced(m_at, lineEnd - m_at).indexOf('}') < 0 || m_text.sliced(m_at, lineEnd - m_at).contains(' '))
        return std::nullopt;
    m_at = found->offset + found->size;
    return WireString{m_text.sliced(found->offset, found->size), false, found->cut, found->announced};
}

bool Scanner::skipValue()
{
    const qsizetype before = m_at;
    qsizetype depth = 0;
    do {
        if (accept('(')) {
            ++depth;
        } else if (depth > 0 && accept(')')) {
            --depth;
        } else if (!string()) {
            m_at = before;
            return false;
        }
    } while (depth > 0);
    return true;
}

} // namespace svarbord::imap
