// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream_socket.h"

#include <QList>
#include <QPointer>
#include <QRegularExpression>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace svarbord::testing {

/// One connection's conversation, row by row:
///   "S: text"  the server says a line; consecutive ones arrive together. "T " at its start stands for the tag of the
///              newest command, "T2 " for the one before that.
///   "C: text"  the client must say this line (without its tag); "*" matches anything.
///   "X: close" the server ends the connection;  "X: tls" STARTTLS succeeds from here on.
/// What goes wrong is in problems(); complete() tells whether all rows were played.
class ScriptedConversation
{
public:
    explicit ScriptedConversation(QList<QByteArray> rows) : m_rows(std::move(rows)) {}

    [[nodiscard]] bool complete() const { return m_at == m_rows.size(); }
    [[nodiscard]] QStringList problems() const { return m_problems; }
    [[nodiscard]] QByteArray said() const { return m_said; }

    /// What the server says now, up to the next row of the client.
    QByteArray speak(bool& closes)
    {
        QByteArray out;
        for (; m_at < m_rows.size() && !m_rows[m_at].startsWith("C: "); ++m_at) {
            const QByteArray& row = m_rows[m_at];
            if (row == "X: close")
                closes = true;
            else if (row == "X: tls")
                m_tls = true;
            else
                out += withTag(row.sliced(3)) + "\r\n";
        }
        return out;
    }
    void hear(const QByteArray& line)
    {
        m_said += line + '\n';
        if (m_at >= m_rows.size()) {
            m_problems += QStringLiteral("unexpected: ") + QString::fromLatin1(line);
            return;
        }
        const QByteArray wanted = m_rows[m_at++].sliced(3);
        static const QRegularExpression tagged(QStringLiteral("^S\\d+ "));
        QByteArray command = line; // the answer to a "+" has no tag
        if (tagged.match(QString::fromLatin1(line)).hasMatch()) {
            const qsizetype space = line.indexOf(' ');
            m_tags.prepend(line.first(space));
            command = line.sliced(space + 1);
        }
        if (!matches(wanted, command))
            m_problems +=
                QStringLiteral("wanted “%1”, got “%2”").arg(QString::fromLatin1(wanted), QString::fromLatin1(line));
    }
    [[nodiscard]] bool tlsWorks() const { return m_tls; }

private:
    static bool matches(const QByteArray& wanted, const QByteArray& line)
    {
        const QString pattern = QRegularExpression::escape(QString::fromLatin1(wanted))
                                    .replace(QStringLiteral("\\*"), QStringLiteral(".*"));
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
            .match(QString::fromLatin1(line))
            .hasMatch();
    }
    [[nodiscard]] QByteArray withTag(const QByteArray& text) const
    {
        if (text.startsWith("T "))
            return m_tags.value(0) + text.sliced(1);
        if (text.startsWith("T2 "))
            return m_tags.value(1) + text.sliced(2);
        return text;
    }

    QList<QByteArray> m_rows;
    QStringList m_problems;
    QList<QByteArray> m_tags;
    QByteArray m_said;
    qsizetype m_at = 0;
    bool m_tls = false;
};

/// The client's end of a scripted conversation. pieceSize limits how much arrives at a time.
class ScriptedSocket final : public net::StreamSocket
{
public:
    ScriptedSocket(std::shared_ptr<ScriptedConversation> conversation, qsizetype pieceSize)
        : m_conversation(std::move(conversation)),
          m_pieceSize(pieceSize)
    {}

    QCoro::Task<Status> open(domain::Endpoint endpoint, net::TlsPolicy) override
    {
        m_encrypted = endpoint.security == domain::TransportSecurity::ImplicitTls;
        m_open = true;
        answer();
        co_return Status{};
    }
    QCoro::Task<Status> startTls() override
    {
        m_encrypted = m_conversation->tlsWorks();
        if (!m_encrypted)
            co_return fail(ErrorCode::TlsFailed, QStringLiteral("no TLS"));
        co_return Status{};
    }
    void write(const QByteArray& bytes) override
    {
        m_unread += bytes;
        for (qsizetype end = m_unread.indexOf("\r\n"); end >= 0; end = m_unread.indexOf("\r\n")) {
            m_conversation->hear(m_unread.first(end));
            m_unread.remove(0, end + 2);
            answer();
        }
    }
    QByteArray read(qint64 maxSize) override
    {
        const QByteArray piece = m_incoming.first(std::min<qsizetype>({maxSize, m_pieceSize, m_incoming.size()}));
        m_incoming.remove(0, piece.size());
        return piece;
    }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_incoming.size(); }
    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }
    [[nodiscard]] bool isEncrypted() const override { return m_encrypted; }
    void close() override { m_open = false; }

private:
    void answer()
    {
        bool closes = false;
        m_incoming += m_conversation->speak(closes);
        QTimer::singleShot(0, this, [this, closes] {
            if (m_open && !m_incoming.isEmpty())
                emit readyRead();
            if (m_open && closes)
                emit closed({ErrorCode::NetworkFailed, true, QStringLiteral("cut"), {}});
        });
    }

    std::shared_ptr<ScriptedConversation> m_conversation;
    QByteArray m_unread;
    QByteArray m_incoming;
    qsizetype m_pieceSize;
    bool m_encrypted = false;
    bool m_open = false;
};

/// Hands out one scripted conversation after the other; the last one is repeated never, further ones are refused.
class ScriptedImapServer
{
public:
    explicit ScriptedImapServer(const QList<QList<QByteArray>>& conversations, qsizetype pieceSize = 65536)
        : m_pieceSize(pieceSize)
    {
        for (const QList<QByteArray>& rows : conversations)
            m_conversations.append(std::make_shared<ScriptedConversation>(rows));
    }

    [[nodiscard]] net::SocketFactory sockets()
    {
        return [this]() -> std::unique_ptr<net::StreamSocket> {
            const auto none = std::make_shared<ScriptedConversation>(QList<QByteArray>{"X: close"});
            return std::make_unique<ScriptedSocket>(m_conversations.value(m_next++, none), m_pieceSize);
        };
    }
    [[nodiscard]] const ScriptedConversation& conversation(int index = 0) const { return *m_conversations.at(index); }
    [[nodiscard]] QStringList problems() const
    {
        QStringList all;
        for (const auto& conversation : m_conversations)
            all += conversation->problems();
        return all;
    }

private:
    QList<std::shared_ptr<ScriptedConversation>> m_conversations;
    qsizetype m_pieceSize;
    qsizetype m_next = 0;
};

} // namespace svarbord::testing
