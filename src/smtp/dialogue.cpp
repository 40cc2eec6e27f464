// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/dialogue.h"

namespace svarbord::smtp {

namespace {

constexpr qsizetype replyLimit = 2000;
constexpr qsizetype extensionLimit = 100;

QString recipientOf(QByteArrayView command)
{
    const qsizetype open = command.indexOf('<');
    const qsizetype close = command.indexOf('>');
    return open < 0 || close < open ? QString() : QString::fromUtf8(command.sliced(open + 1, close - open - 1));
}

} // namespace

void Dialogue::sent(QByteArrayView command)
{
    const QByteArray verb = command.first(std::min<qsizetype>(command.size(), 8)).toByteArray().toUpper();
    if (verb.startsWith("RCPT TO:")) {
        m_awaiting = Awaiting::Recipient;
        m_recipient = recipientOf(command);
    } else if (verb.startsWith("EHLO") || verb.startsWith("HELO")) {
        m_awaiting = Awaiting::Introduction;
        m_extensions.clear();
    } else if (verb.startsWith("DATA")) {
        m_awaiting = Awaiting::Data;
    } else if (verb.startsWith("QUIT")) {
        m_awaiting = Awaiting::Goodbye;
    } else {
        m_awaiting = Awaiting::Other;
    }
}

void Dialogue::received(QByteArrayView line)
{
    QByteArrayView text = line;
    while (!text.isEmpty() && (text.back() == '\r' || text.back() == '\n'))
        text.chop(1);
    if (text.size() < 3)
        return;
    bool isNumber = false;
    const int code = text.first(3).toByteArray().toInt(&isNumber);
    if (!isNumber || code < 200 || code > 599)
        return;
    const QString rest = QString::fromUtf8(text.sliced(std::min<qsizetype>(4, text.size())));
    if (m_awaiting == Awaiting::Introduction && m_extensions.size() < extensionLimit)
        m_extensions.append(rest.section(QLatin1Char(' '), 0, 0).toUpper());
    if (m_text.size() < replyLimit)
        m_text += (m_text.isEmpty() ? QString() : QStringLiteral(" ")) + rest;
    if (text.size() > 3 && text.at(3) == '-')
        return;
    completed(code, m_text);
    m_text.clear();
}

void Dialogue::completed(int code, const QString& text)
{
    // The farewell must not cover what made us leave.
    if (m_awaiting == Awaiting::Goodbye)
        return;
    m_lastCode = code;
    m_lastReply = QStringLiteral("%1 %2").arg(code).arg(text);
    if (m_contentSent && m_contentCode == 0 && m_awaiting == Awaiting::Data) {
        m_contentCode = code;
        m_contentReply = m_lastReply;
        m_awaiting = Awaiting::Other;
        return;
    }
    if (m_awaiting == Awaiting::Greeting)
        m_greeted = code / 100 == 2;
    else if (m_awaiting == Awaiting::Introduction)
        m_introduced = code / 100 == 2;
    else if (m_awaiting == Awaiting::Recipient)
        m_recipients.append({m_recipient, code, text});
}

} // namespace svarbord::smtp
