// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/wire/command.h"

#include "imap/wire/mailbox_name.h"

#include <algorithm>

namespace svarbord::imap {

namespace {

constexpr qsizetype longestQuoted = 1000;
constexpr qsizetype literalMinusLimit = 4096;

bool isAtomChar(char c)
{
    return static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x7f &&
           !QByteArrayView("(){%*\"\\]").contains(c);
}

bool isAtom(QByteArrayView value)
{
    return !value.isEmpty() && value.compare("NIL", Qt::CaseInsensitive) != 0 &&
           std::all_of(value.begin(), value.end(), isAtomChar);
}

bool isQuotable(QByteArrayView value, bool utf8)
{
    return value.size() <= longestQuoted && std::all_of(value.begin(), value.end(), [utf8](char c) {
               return c != '\r' && c != '\n' && c != '\0' && (utf8 || static_cast<unsigned char>(c) < 0x80);
           });
}

} // namespace

Command& Command::raw(QByteArrayView text)
{
    m_segments.last().append(text);
    m_log.append(text);
    return *this;
}

Command& Command::text(QByteArrayView value)
{
    if (isAtom(value))
        return raw(" ").raw(value);
    if (!isQuotable(value, m_dialect.utf8))
        return literal(value.toByteArray());
    raw(" ");
    const qsizetype begin = m_segments.last().size();
    quoted(value);
    m_log.append(m_segments.last().sliced(begin));
    return *this;
}

Command& Command::mailbox(const QString& name)
{
    return text(m_dialect.utf8 ? name.toUtf8() : toModifiedUtf7(name));
}

Command& Command::secret(QByteArrayView value)
{
    const QByteArray logged = m_log + " ****";
    if (isQuotable(value, m_dialect.utf8)) {
        raw(" ");
        quoted(value);
    } else {
        literal(value.toByteArray());
    }
    m_log = logged;
    return *this;
}

Command& Command::literal(const QByteArray& value)
{
    const bool atOnce = m_dialect.literalPlus || (m_dialect.literalMinus && value.size() <= literalMinusLimit);
    raw(" {").raw(QByteArray::number(value.size())).raw(atOnce ? "+}" : "}");
    m_segments.last().append("\r\n");
    if (atOnce)
        m_segments.last().append(value);
    else
        m_segments.append(value);
    return *this;
}

Command& Command::initialResponse(QByteArrayView coded)
{
    m_segments.last().append(" ").append(coded.isEmpty() ? QByteArrayView("=") : coded);
    m_log.append(" ****");
    return *this;
}

Command& Command::challengeAnswer(QByteArrayView coded)
{
    m_segments.last().append("\r\n");
    m_segments.append(coded.toByteArray());
    m_log.append(" ****");
    return *this;
}

void Command::quoted(QByteArrayView value)
{
    QByteArray& out = m_segments.last();
    out += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

} // namespace svarbord::imap
