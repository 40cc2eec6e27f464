// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/html_to_text.h"

#include "mime/html_policy.h"
#include "mime/html_render.h"
#include "mime/read_mail.h"

#include <algorithm>
#include <array>
#include <vector>

namespace svarbord::mime {
namespace {

bool isOneOf(QByteArrayView name, auto... names)
{
    return ((name == QByteArrayView(names)) || ...);
}

bool isParagraph(QByteArrayView name)
{
    return isOneOf(name, "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "table", "blockquote");
}

bool isBlock(QByteArrayView name)
{
    return isParagraph(name) ||
           isOneOf(name, "div", "li", "tr", "address", "article", "aside", "section", "header", "footer", "main", "nav",
                   "center", "dt", "dd", "caption", "figure", "figcaption", "form", "fieldset", "details", "hr");
}

/// The text so far: folds blanks, counts line breaks, puts quote marks before lines.
class Lines
{
public:
    void addText(QByteArrayView text, bool preformatted)
    {
        for (const char c : text) {
            const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (preformatted && c == '\n')
                breakLine();
            else if (blank && !preformatted)
                m_blank = true;
            else if (c != '\r')
                addCharacter(c);
        }
    }

    /// Ends the line that has begun, if one has.
    void endLine()
    {
        m_blank = false;
        if (!m_atLineStart)
            m_breaks = std::max(m_breaks, 1);
    }
    void endParagraph()
    {
        m_blank = false;
        m_breaks = std::max(m_breaks, 2);
    }
    void breakLine()
    {
        m_blank = false;
        m_breaks = std::min(std::max(m_breaks, trailingBreaks()) + 1, 3);
        flushBreaks();
    }
    void addMark(QByteArrayView mark)
    {
        for (const char c : mark)
            addCharacter(c);
        m_blank = false;
        m_markOnly = true;
    }
    [[nodiscard]] bool lineHasText() const { return !m_atLineStart && m_breaks == 0 && !m_markOnly; }
    [[nodiscard]] qsizetype size() const { return m_out.size(); }
    void setQuoteDepth(int depth)
    {
        endLine();
        flushBreaks();
        m_quoteDepth = std::min(depth, 20);
    }

    QByteArray take()
    {
        // No-break spaces are layout; where text matters they are blanks.
        m_out.replace("\xc2\xa0", " ");
        QByteArray trimmed;
        trimmed.reserve(m_out.size());
        for (const char c : std::as_const(m_out)) {
            if (c == '\n') {
                while (trimmed.endsWith(' '))
                    trimmed.chop(1);
            }
            trimmed += c;
        }
        return trimmed.trimmed();
    }

private:
    void addCharacter(char c)
    {
        flushBreaks();
        if (m_atLineStart) {
            for (int i = 0; i < m_quoteDepth; ++i)
                m_out += "> ";
            m_atLineStart = false;
        } else if (m_blank && !m_markOnly) {
            m_out += ' ';
        }
        m_blank = false;
        m_markOnly = false;
        m_out += c;
    }

    [[nodiscard]] int trailingBreaks() const
    {
        int count = 0;
        while (count < 3 && count < m_out.size() && m_out[m_out.size() - 1 - count] == '\n')
            ++count;
        return count;
    }

    void flushBreaks()
    {
        if (m_breaks == 0)
            return;
        if (!m_out.isEmpty()) {
            for (int i = trailingBreaks(); i < m_breaks; ++i)
                m_out += '\n';
        }
        m_breaks = 0;
        m_atLineStart = true;
        m_markOnly = false;
    }

    QByteArray m_out;
    int m_breaks = 0;
    int m_quoteDepth = 0;
    bool m_blank = false;
    bool m_atLineStart = true;
    bool m_markOnly = false;
};

class TextWriter
{
public:
    QByteArray write(const GumboNode* root)
    {
        m_open.push_back({root, {}, 0, 0});
        while (!m_open.empty()) {
            Level& level = m_open.back();
            const GumboVector& children = level.node->v.element.children;
            if (level.next >= children.length || m_lines.size() > maxTextBytes) {
                leave(level);
                m_open.pop_back();
            } else {
                visit(static_cast<const GumboNode*>(children.data[level.next++]));
            }
        }
        return m_lines.take();
    }

private:
    struct Level
    {
        const GumboNode* node;
        QByteArray name;
        unsigned next;
        int items;           ///< list items so far
        qsizetype start = 0; ///< where the text of a link begins
    };

    void visit(const GumboNode* node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            m_lines.addText(node->v.text.text, m_preformatted > 0);
            return;
        }
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        QByteArray name = elementName(node);
        if (ruleFor(node, name) == ElementRule::Drop || attributeOf(node, "style").contains("display:none"))
            return;
        if (name == "br") {
            m_lines.breakLine();
        } else if (name == "img") {
            if (const QByteArrayView alt = attributeOf(node, "alt"); !alt.trimmed().isEmpty() && alt.size() < 200)
                m_lines.addText(QByteArray('[' + alt.trimmed().toByteArray() + ']'), false);
        } else if (name == "hr") {
            m_lines.endLine();
            m_lines.addText("________________________________", false);
            m_lines.endLine();
        } else {
            enter(node, std::move(name));
        }
    }

    void enter(const GumboNode* node, QByteArray name)
    {
        if (isParagraph(name))
            m_lines.endParagraph();
        else if (isBlock(name))
            m_lines.endLine();
        if (name == "blockquote")
            m_lines.setQuoteDepth(++m_quotes);
        else if (name == "pre")
            ++m_preformatted;
        else if (name == "li")
            markItem();
        else if ((name == "td" || name == "th") && m_lines.lineHasText())
            m_lines.addText(" | ", true);
        m_open.push_back({node, std::move(name), 0, 0, m_lines.size()});
    }

    void markItem()
    {
        for (auto level = m_open.rbegin(); level != m_open.rend(); ++level) {
            if (level->name == "ol") {
                m_lines.addMark(QByteArray::number(++level->items) + ". ");
                return;
            }
            if (level->name == "ul")
                break;
        }
        m_lines.addMark("- ");
    }

    void leave(const Level& level)
    {
        if (level.name == "a")
            addTarget(level);
        else if (level.name == "pre")
            --m_preformatted;
        if (isParagraph(level.name))
            m_lines.endParagraph();
        else if (isBlock(level.name))
            m_lines.endLine();
        if (level.name == "blockquote")
            m_lines.setQuoteDepth(--m_quotes);
    }

    /// Shows where a link leads, unless its text says so or the target is a tracker's novel.
    void addTarget(const Level& level)
    {
        constexpr qsizetype longestShown = 200;
        const QByteArray target = safeLink(attributeOf(level.node, "href"));
        if (!target.startsWith("http") || target.size() > longestShown || m_lines.size() == level.start)
            return;
        const QByteArray text = textOf(level.node, longestShown * 2).simplified();
        if (text.contains(target) || (text.size() > 4 && target.contains(text)))
            return;
        m_lines.addText(" (" + target + ")", true);
    }

    Lines m_lines;
    std::vector<Level> m_open;
    int m_quotes = 0;
    int m_preformatted = 0;
};

} // namespace

QString htmlToText(QStringView html)
{
    return treeToText(HtmlTree(html.toUtf8()));
}

QString treeToText(const HtmlTree& tree)
{
    return QString::fromUtf8(tree.root() == nullptr ? tree.strippedText() : TextWriter().write(tree.root()));
}

} // namespace svarbord::mime
