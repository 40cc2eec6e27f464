// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/reply_trimmer.h"

#include "mime/client_phrases.h"

#include <algorithm>

namespace svarbord::mime {
namespace {

/// The lines of a text, and which of them the writer added.
class Trimmer
{
public:
    explicit Trimmer(QStringView text) : m_raw(text.split(u'\n'))
    {
        m_lines.reserve(m_raw.size());
        for (const QStringView line : std::as_const(m_raw))
            m_lines.append(line.trimmed());
        m_keep.fill(true, m_lines.size());
    }

    QString trim()
    {
        const qsizetype forward = firstForward();
        dropQuotes(forward);
        const QList<bool> withoutQuotes = m_keep;
        dropSignature(forward);
        QString result = kept();
        if (result.isEmpty()) {
            m_keep = withoutQuotes;
            result = kept();
        }
        return result;
    }

private:
    [[nodiscard]] static bool isQuoted(QStringView line) { return line.startsWith(u'>'); }

    /// What is forwarded is news to the reader: from there on nothing is taken away.
    [[nodiscard]] qsizetype firstForward() const
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (isForwardMarker(m_lines[i]))
                return i;
        }
        return m_lines.size();
    }

    void drop(qsizetype first, qsizetype end)
    {
        for (qsizetype i = first; i < end; ++i)
            m_keep[i] = false;
    }

    [[nodiscard]] bool hasTextBefore(qsizetype end) const
    {
        for (qsizetype i = 0; i < end; ++i) {
            if (m_keep[i] && !m_lines[i].isEmpty())
                return true;
        }
        return false;
    }

    [[nodiscard]] qsizetype nextText(qsizetype from) const
    {
        while (from < m_lines.size() && m_lines[from].isEmpty())
            ++from;
        return from;
    }

    void dropQuotes(qsizetype end)
    {
        for (qsizetype i = 0; i < end; ++i) {
            const QStringView line = m_lines[i];
            if (line.isEmpty())
                continue;
            if (isQuoted(line)) {
                m_keep[i] = false;
            } else if (startsQuotedMail(i)) {
                if (!hasTextBefore(i))
                    return; // nothing above: an answer below or a forward, not to be told apart
                drop(i, end);
                return;
            } else if (line.endsWith(u':') && dropAttribution(i, end)) {
                return;
            }
        }
    }

    /// A marker or header block behind which all is quoted.
    [[nodiscard]] bool startsQuotedMail(qsizetype at) const
    {
        if (isOriginalMarker(m_lines[at]))
            return true;
        if (m_lines[at].startsWith(u"________")) {
            const qsizetype next = nextText(at + 1);
            return next < m_lines.size() && quotedHeaderAt(m_lines, next).has_value();
        }
        return quotedHeaderAt(m_lines, at).has_value();
    }

    /// True when everything behind the introduction went as well.
    bool dropAttribution(qsizetype at, qsizetype end)
    {
        const qsizetype next = nextText(at + 1);
        const bool quoteFollows = next < m_lines.size() && isQuoted(m_lines[next]);
        const std::optional<qsizetype> start =
            attributionStart(m_lines, at, quoteFollows ? Trust::AnyWriter : Trust::NeedsDate);
        if (!start)
            return false;
        if (quoteFollows) {
            drop(*start, at + 1);
            return false;
        }
        // Without quote marks there is no telling where the quote ends: it does at the end, below an answer.
        if (!hasTextBefore(*start))
            return false;
        drop(*start, end);
        return true;
    }

    void dropSignature(qsizetype end)
    {
        for (qsizetype i = 0; i < end; ++i) {
            if (!m_keep[i] || m_lines[i].isEmpty())
                continue;
            if (isMobileSignature(m_lines[i])) {
                m_keep[i] = false;
            } else if ((isSeparator(i) || isClosing(m_lines[i])) && isSignature(i, end) && hasTextBefore(i)) {
                dropUntilQuote(i, end);
            }
        }
    }

    [[nodiscard]] bool isSeparator(qsizetype at) const
    {
        return m_lines[at] == u"--" || m_lines[at] == u"\u2014" || m_raw[at] == u"-- ";
    }

    /// A signature is short, asks nothing and has nothing of the writer's below.
    [[nodiscard]] bool isSignature(qsizetype at, qsizetype end) const
    {
        constexpr int longest = 25;
        int count = 0;
        for (qsizetype i = at + 1; i < end; ++i) {
            if (!m_keep[i] || m_lines[i].isEmpty())
                continue;
            if (m_lines[i].endsWith(u'?') && !isSeparator(at))
                return false;
            ++count;
        }
        return count <= longest;
    }

    void dropUntilQuote(qsizetype at, qsizetype end)
    {
        for (qsizetype i = at; i < end; ++i) {
            if (m_lines[i].startsWith(u"PS", Qt::CaseInsensitive) || m_lines[i].startsWith(u"P.S", Qt::CaseInsensitive))
                return;
            m_keep[i] = false;
        }
    }

    /// What is left, without blank lines at its ends and more than one between.
    [[nodiscard]] QString kept() const
    {
        QString out;
        int blanks = 0;
        for (qsizetype i = 0; i < m_raw.size(); ++i) {
            if (!m_keep[i])
                continue;
            if (m_lines[i].isEmpty()) {
                ++blanks;
                continue;
            }
            if (!out.isEmpty())
                out += blanks > 0 ? QStringView(u"\n\n") : QStringView(u"\n");
            blanks = 0;
            QStringView line = m_raw[i];
            while (!line.isEmpty() && line.back().isSpace())
                line.chop(1);
            out += line;
        }
        return out;
    }

    Lines m_raw;
    Lines m_lines;
    QList<bool> m_keep;
};

/// Nobody types more lines than this; what a machine made is cut there.
qsizetype lookedAt(QStringView text)
{
    constexpr int mostLines = 20'000;
    qsizetype at = 0;
    for (int lines = 0; lines < mostLines; ++lines) {
        const qsizetype newline = text.indexOf(u'\n', at);
        if (newline < 0)
            return text.size();
        at = newline + 1;
    }
    return at;
}

} // namespace

QString trimReply(QStringView text)
{
    text = text.first(lookedAt(text));
    QString result = Trimmer(text).trim();
    return result.isEmpty() ? text.trimmed().toString() : result;
}

} // namespace svarbord::mime
