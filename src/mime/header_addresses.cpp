// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/header_text.h"

#include <algorithm>

namespace svarbord::mime {
namespace {

constexpr qsizetype maxAddresses = 1000;
constexpr qsizetype maxBytes = 256 * 1024;

/// Collects one mailbox, character by character.
class MailboxScanner
{
public:
    explicit MailboxScanner(QByteArrayView value) : m_rest(value.first(std::min(value.size(), maxBytes))) {}

    domain::AddressList scan()
    {
        while (m_at < m_rest.size() && m_found.size() < maxAddresses)
            step(m_rest[m_at++]);
        finish();
        return std::move(m_found);
    }

private:
    void step(char c)
    {
        switch (c) {
        case '"':
            takeQuoted();
            break;
        case '(':
            takeComment();
            break;
        case '<':
            takeAngle();
            break;
        case ',':
        case ';':
            finish();
            break;
        case ':':
            // The name of a group; in an unquoted display name or a "mailto:" a colon means nothing.
            m_words.clear();
            break;
        default:
            m_words += c;
        }
    }

    void takeQuoted()
    {
        if (m_quoteNeverCloses)
            return;
        QByteArray text;
        qsizetype at = m_at;
        for (; at < m_rest.size() && m_rest[at] != '"'; ++at) {
            if (m_rest[at] == '\\' && at + 1 < m_rest.size())
                ++at;
            text += m_rest[at];
        }
        if (at >= m_rest.size()) {
            // A stray quote must not swallow the addresses behind it. Remembered, to look for its end but once.
            m_quoteNeverCloses = true;
            return;
        }
        m_at = at + 1;
        if (m_at < m_rest.size() && m_rest[m_at] == '@')
            m_words += '"' + text + '"';
        else
            m_words += text;
    }

    void takeComment()
    {
        int depth = 1;
        QByteArray text;
        qsizetype at = m_at;
        for (; !m_commentNeverCloses && at < m_rest.size() && depth > 0; ++at) {
            const char c = m_rest[at];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > 0)
                text += c;
        }
        if (depth > 0) {
            m_commentNeverCloses = true;
            m_words += '(';
            return;
        }
        m_at = at;
        m_comment = text;
    }

    void takeAngle()
    {
        const qsizetype close = m_rest.indexOf('>', m_at);
        const qsizetype comma = m_rest.indexOf(',', m_at);
        const qsizetype end = close >= 0 ? close : comma >= 0 ? comma : m_rest.size();
        QByteArrayView inner = m_rest.sliced(m_at, end - m_at).trimmed();
        if (const qsizetype route = inner.lastIndexOf(':'); inner.startsWith('@') && route > 0)
            inner = inner.sliced(route + 1); // RFC 5322 section 4.4: obsolete route
        m_angle = inner.toByteArray();
        m_hasAngle = true;
        m_at = close >= 0 ? close + 1 : end;
    }

    void finish()
    {
        domain::Address address;
        QByteArray words = m_words.trimmed();
        if (m_hasAngle) {
            address.name = decodeHeaderText(words);
            address.address = cleanAddress(m_angle);
            // "name" <name> twice over, or apostrophes around it as Outlook writes them
            if (address.name.size() > 1 && address.name.startsWith(u'\'') && address.name.endsWith(u'\''))
                address.name = address.name.mid(1, address.name.size() - 2).trimmed();
        } else if (words.contains('@')) {
            address.address = cleanAddress(words);
            address.name = decodeHeaderText(m_comment);
        } else {
            address.name = decodeHeaderText(words);
        }
        if (!address.name.isEmpty() || !address.address.isEmpty())
            m_found.append(std::move(address));
        m_words.clear();
        m_comment.clear();
        m_angle.clear();
        m_hasAngle = false;
    }

    static QString cleanAddress(const QByteArray& raw)
    {
        QString text = decodeHeaderText(raw);
        if (text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
            text.remove(0, 7);
        if (!text.startsWith(u'"'))
            text.removeIf([](QChar c) { return c.isSpace() || c == u'<' || c == u'>'; });
        return text.left(998);
    }

    QByteArrayView m_rest;
    qsizetype m_at = 0;
    QByteArray m_words;
    QByteArray m_comment;
    QByteArray m_angle;
    bool m_hasAngle = false;
    bool m_quoteNeverCloses = false;
    bool m_commentNeverCloses = false;
    domain::AddressList m_found;
};

} // namespace

domain::AddressList decodeAddresses(QByteArrayView value)
{
    return MailboxScanner(value).scan();
}

} // namespace svarbord::mime
