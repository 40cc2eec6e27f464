// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/submission.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace svarbord::smtp {

/// Follows an SMTP conversation (RFC 5321) by the commands sent and the reply lines received, so that afterwards it
/// is known how far it came and what was said to whom. Pure.
class Dialogue
{
public:
    void sent(QByteArrayView command);
    void received(QByteArrayView line);
    /// The last byte of the mail was handed to the connection: from here on it may have been accepted.
    void contentSent() { m_contentSent = true; }

    [[nodiscard]] bool contentWasSent() const { return m_contentSent; }
    /// The server's answer to the final dot has come.
    [[nodiscard]] bool contentAnswered() const { return m_contentCode != 0; }
    [[nodiscard]] int contentCode() const { return m_contentCode; }
    [[nodiscard]] bool greeted() const { return m_greeted; }
    /// Whether the newest answer to EHLO named this extension, e.g. "STARTTLS".
    [[nodiscard]] bool offers(const QString& extension) const { return m_extensions.contains(extension); }
    /// EHLO was answered, or HELO in its place.
    [[nodiscard]] bool introduced() const { return m_introduced; }
    /// Code and text of the last complete reply before QUIT.
    [[nodiscard]] int lastCode() const { return m_lastCode; }
    [[nodiscard]] QString lastReply() const { return m_lastReply; }
    [[nodiscard]] QString contentReply() const { return m_contentReply; }
    [[nodiscard]] const QList<RecipientReply>& recipients() const { return m_recipients; }

private:
    void completed(int code, const QString& text);

    enum class Awaiting { Greeting, Introduction, Other, Recipient, Data, Goodbye };
    Awaiting m_awaiting = Awaiting::Greeting;
    QString m_recipient;
    QString m_text;
    QStringList m_extensions;
    QList<RecipientReply> m_recipients;
    QString m_lastReply;
    QString m_contentReply;
    int m_lastCode = 0;
    int m_contentCode = 0;
    bool m_greeted = false;
    bool m_introduced = false;
    bool m_contentSent = false;
};

} // namespace svarbord::smtp
