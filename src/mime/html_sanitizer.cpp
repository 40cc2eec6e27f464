// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/html_sanitizer.h"

#include "mime/html_policy.h"
#include "mime/html_render.h"

#include <QRegularExpression>

#include <vector>

namespace svarbord::mime {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr size_t maxDepth = 100;
constexpr qsizetype maxOutputBytes = qsizetype(16) * 1024 * 1024;

// Folds without script; the style sheet of the view draws the summary.
constexpr QByteArrayView quoteStart =
    "<details class=\"sv-quote\"><summary>\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2</summary>";
constexpr QByteArrayView quoteClose = "</details>";

/// Writes the allowed part of a tree. Walks with a stack of its own: depth is up to the sender.
class Writer
{
public:
    QByteArray write(const GumboNode* root)
    {
        open(root, {});
        while (!m_open.empty()) {
            if (m_out.size() > maxOutputBytes)
                m_full = true;
            Level& level = m_open.back();
            if (level.quoteEnd >= 0 && level.next > level.quoteEnd)
                endQuote(level);
            if (m_full || level.next >= int(level.children->length))
                close();
            else
                visit(level, level.next++);
        }
        return std::move(m_out);
    }

private:
    struct Level
    {
        const GumboVector* children;
        QByteArray closing; ///< name of the element to close, empty for unwrapped ones
        int next = 0;
        int quoteEnd = -1; ///< last child inside of the quote opened here
        bool isQuoteElement = false;
    };

    void open(const GumboNode* node, const QByteArray& closing, bool isQuoteElement = false)
    {
        m_open.push_back({&node->v.element.children, closing, 0, -1, isQuoteElement});
        m_quotes += isQuoteElement ? 1 : 0;
        m_depth += closing.isEmpty() ? 0 : 1;
    }

    void close()
    {
        Level& level = m_open.back();
        if (level.quoteEnd >= 0)
            endQuote(level);
        m_quotes -= level.isQuoteElement ? 1 : 0;
        if (!level.closing.isEmpty()) {
            m_out += "</" + level.closing + '>';
            --m_depth;
        }
        m_open.pop_back();
    }

    void endQuote(Level& level)
    {
        m_out += quoteClose;
        --m_quotes;
        level.quoteEnd = -1;
    }

    void visit(Level& level, int index)
    {
        const auto* const node = static_cast<const GumboNode*>(level.children->data[index]);
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA || node->type == GUMBO_NODE_WHITESPACE) {
            const QByteArrayView text(node->v.text.text);
            m_textSeen = m_textSeen || node->type != GUMBO_NODE_WHITESPACE;
            appendEscaped(m_out, text);
        } else if (node->type == GUMBO_NODE_ELEMENT) {
            beginQuote(level, index);
            visitElement(node);
        }
    }

    void beginQuote(Level& level, int index)
    {
        // What is nothing but quote stays open: folded, the reader would see an empty mail.
        if (m_quotes > 0 || !m_textSeen)
            return;
        const int end = quoteEnd(*level.children, index);
        if (end < index)
            return;
        level.quoteEnd = end;
        m_out += quoteStart;
        ++m_quotes;
    }

    void visitElement(const GumboNode* node)
    {
        const QByteArray name = elementName(node);
        const ElementRule rule = ruleFor(node, name);
        if (rule == ElementRule::Drop)
            return;
        if (rule == ElementRule::Unwrap || (m_depth >= maxDepth && !isVoidElement(name))) {
            open(node, {});
            return;
        }
        if (name == "img") {
            if (isTrackingPixel(node))
                return;
            m_textSeen = true;
        }
        m_out += '<' + name + allowedAttributes(node, name) + '>';
        if (!isVoidElement(name))
            open(node, name, name == "details");
    }

    QByteArray m_out;
    std::vector<Level> m_open;
    size_t m_depth = 0;
    int m_quotes = 0;
    bool m_textSeen = false;
    bool m_full = false;
};

void appendLinked(QByteArray& out, QStringView line)
{
    static const QRegularExpression link(uR"(\b(?:https?://|mailto:)[^\s<>"]{1,2000})"_s);
    qsizetype at = 0;
    const auto plain = [&](qsizetype end) { appendEscaped(out, line.sliced(at, end - at).toUtf8()); };
    QRegularExpressionMatchIterator matches = link.globalMatch(line.toString());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        qsizetype end = match.capturedEnd();
        while (end > match.capturedStart() && u".,;:!?)]'"_s.contains(line[end - 1]))
            --end;
        plain(match.capturedStart());
        const QByteArray url = line.sliced(match.capturedStart(), end - match.capturedStart()).toUtf8();
        out += "<a href=\"";
        appendEscaped(out, url);
        out += "\" rel=\"noopener noreferrer\">";
        appendEscaped(out, url);
        out += "</a>";
        at = end;
    }
    plain(line.size());
}

} // namespace

QString sanitizeHtml(QStringView html)
{
    return sanitizeTree(HtmlTree(html.toUtf8()));
}

QString sanitizeTree(const HtmlTree& tree)
{
    if (tree.root() == nullptr)
        return textToHtml(QString::fromUtf8(tree.strippedText()));
    return QString::fromUtf8(Writer().write(tree.root()));
}

QString textToHtml(QStringView text)
{
    QByteArray out = "<div>";
    bool inQuote = false;
    bool textSeen = false;
    for (QStringView line : text.split(u'\n')) {
        const bool quoted = line.startsWith(u'>');
        if (quoted && !inQuote && textSeen) {
            out += quoteStart;
            inQuote = true;
        } else if (!quoted && inQuote) {
            out += quoteClose;
            inQuote = false;
        }
        textSeen = textSeen || !line.trimmed().isEmpty();
        appendLinked(out, line);
        out += "<br>";
        if (out.size() > maxOutputBytes)
            break;
    }
    out += inQuote ? "</details></div>" : "</div>";
    return QString::fromUtf8(out);
}

bool hasRemoteImages(QStringView sanitized)
{
    return sanitized.contains(u" data-remote-src=\""_s);
}

QString withRemoteImages(QString sanitized)
{
    // Quotes in text and values are escaped, so this can only be the attribute.
    sanitized.replace(u" data-remote-src=\""_s, u" src=\""_s);
    return sanitized;
}

} // namespace svarbord::mime
