// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace svarbord::mime {

/// The tree gumbo builds from HTML, in memory of its own that is bounded, as is the time: markup made to blow up
/// (formatting elements that multiply, endless nesting) gives no tree.
class HtmlTree
{
public:
    explicit HtmlTree(QByteArray utf8);
    ~HtmlTree();
    HtmlTree(const HtmlTree&) = delete;
    HtmlTree& operator=(const HtmlTree&) = delete;

    /// The html element; null when the markup was too hostile to be parsed.
    [[nodiscard]] const GumboNode* root() const { return m_root; }
    /// What stands between the tags, for when there is no tree.
    [[nodiscard]] QByteArray strippedText() const;

private:
    class Arena;

    QByteArray m_source;
    std::unique_ptr<Arena> m_arena;
    const GumboNode* m_root = nullptr;
};

/// Lower-case name of an element; empty for everything else and for elements of SVG and MathML.
[[nodiscard]] QByteArray elementName(const GumboNode* node);
/// An attribute's value; empty when absent.
[[nodiscard]] QByteArrayView attributeOf(const GumboNode* node, const char* name);
[[nodiscard]] bool hasClass(const GumboNode* node, QByteArrayView name);
/// The text inside of a node, at most maxBytes, blanks as they are.
[[nodiscard]] QByteArray textOf(const GumboNode* node, qsizetype maxBytes);

} // namespace svarbord::mime
