// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace svarbord::imap {

/// What the server lets us write.
struct Dialect
{
    bool literalPlus = false;  ///< RFC 7888: any literal without waiting
    bool literalMinus = false; ///< the same up to 4096 bytes
    bool utf8 = false;         ///< UTF8=ACCEPT enabled
};

/// One command without its tag, encoded (RFC 9051 section 9): quoted strings where they can be, literals where they
/// must. A segment that ends in a synchronising literal's announcement waits for the server's "+".
class Command
{
public:
    explicit Command(Dialect dialect, QByteArrayView words) : m_dialect(dialect) { raw(words); }

    Command& raw(QByteArrayView text);
    Command& text(QByteArrayView value);            ///< astring, preceded by a space
    Command& mailbox(const QString& name);          ///< preceded by a space
    Command& secret(QByteArrayView value);          ///< like text(), masked in the log
    Command& literal(const QByteArray& value);      ///< preceded by a space
    Command& initialResponse(QByteArrayView coded); ///< of AUTHENTICATE with SASL-IR, masked in the log
    Command& challengeAnswer(QByteArrayView coded); ///< sent after a "+", masked in the log

    [[nodiscard]] const QList<QByteArray>& segments() const { return m_segments; }
    /// For the protocol log: secrets masked, literals by size only.
    [[nodiscard]] QByteArray loggable() const { return m_log; }

private:
    void quoted(QByteArrayView value);

    Dialect m_dialect;
    QList<QByteArray> m_segments{QByteArray()};
    QByteArray m_log;
};

} // namespace svarbord::imap
