// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/html_policy.h"

#include "mime/client_phrases.h"
#include "mime/css_filter.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>

namespace svarbord::mime {
namespace {

using Names = std::span<const char* const>;

bool isIn(Names sorted, QByteArrayView name)
{
    return std::ranges::binary_search(sorted, name, {}, [](const char* entry) { return QByteArrayView(entry); });
}

constexpr std::array keptElements{
    "a",       "abbr",    "address", "article", "aside",  "b",          "bdi",      "bdo",  "big",    "blockquote",
    "br",      "caption", "center",  "cite",    "code",   "col",        "colgroup", "dd",   "del",    "details",
    "dfn",     "div",     "dl",      "dt",      "em",     "figcaption", "figure",   "font", "footer", "h1",
    "h2",      "h3",      "h4",      "h5",      "h6",     "header",     "hr",       "i",    "img",    "ins",
    "kbd",     "li",      "main",    "mark",    "ol",     "p",          "pre",      "q",    "s",      "samp",
    "section", "small",   "span",    "strike",  "strong", "sub",        "summary",  "sup",  "table",  "tbody",
    "td",      "tfoot",   "th",      "thead",   "tr",     "tt",         "u",        "ul",   "var",    "wbr"};

constexpr std::array droppedElements{"applet",   "area",      "audio",   "base",     "canvas",   "dialog", "embed",
                                     "frame",    "frameset",  "head",    "iframe",   "input",    "link",   "map",
                                     "math",     "meta",      "noembed", "noframes", "noscript", "object", "option",
                                     "param",    "plaintext", "script",  "select",   "source",   "style",  "svg",
                                     "template", "textarea",  "title",   "track",    "video",    "xmp"};

bool isSizeNumber(QByteArrayView value)
{
    if (value.endsWith('%'))
        value = value.chopped(1);
    else if (value.size() > 2 && value.last(2).compare("px", Qt::CaseInsensitive) == 0)
        value = value.chopped(2);
    return !value.isEmpty() && value.size() <= 4 &&
           std::ranges::all_of(value, [](char c) { return std::isdigit(uchar(c)); });
}

bool isWord(QByteArrayView value)
{
    return !value.isEmpty() && value.size() <= 30 &&
           std::ranges::all_of(value, [](char c) { return std::isalnum(uchar(c)) || c == '-' || c == '#'; });
}

bool isFontList(QByteArrayView value)
{
    return !value.isEmpty() && value.size() <= 200 && std::ranges::all_of(value, [](char c) {
        return std::isalnum(uchar(c)) || std::strchr(" ,-'", c) != nullptr;
    });
}

bool isSignedDigit(QByteArrayView value)
{
    if (value.startsWith('+') || value.startsWith('-'))
        value = value.sliced(1);
    return value.size() == 1 && std::isdigit(uchar(value[0]));
}

/// True when an attribute that says nothing about loading or scripts may stay with this value on this element.
bool isPlainAttributeAllowed(QByteArrayView element, QByteArrayView name, QByteArrayView value)
{
    static constexpr std::array sizes{"border",  "cellpadding", "cellspacing", "colspan", "height", "hspace",
                                      "rowspan", "span",        "start",       "value",   "vspace", "width"};
    static constexpr std::array words{"align", "bgcolor", "color", "dir", "lang", "nowrap", "type", "valign"};
    if (name == "title" || (name == "alt" && element == "img"))
        return value.size() <= 1000;
    if (isIn(sizes, name))
        return isSizeNumber(value);
    if (isIn(words, name))
        return isWord(value);
    if (element == "font")
        return (name == "face" && isFontList(value)) || (name == "size" && isSignedDigit(value));
    return false;
}

void appendAttribute(QByteArray& out, QByteArrayView name, QByteArrayView value)
{
    out += ' ';
    out += name;
    out += "=\"";
    appendEscaped(out, value);
    out += '"';
}

bool isInlineImage(QByteArrayView source)
{
    constexpr qsizetype maxImageBytes = 2 * 1024 * 1024;
    static constexpr std::array<QByteArrayView, 5> types{"data:image/png;base64,", "data:image/jpeg;base64,",
                                                         "data:image/jpg;base64,", "data:image/gif;base64,",
                                                         "data:image/webp;base64,"};
    const auto type = std::ranges::find_if(types, [&](QByteArrayView prefix) {
        return source.size() > prefix.size() && source.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
    });
    return type != types.end() && source.size() <= maxImageBytes &&
           std::ranges::all_of(source.sliced(type->size()), [](char c) {
               return std::isalnum(uchar(c)) || c == '+' || c == '/' || c == '=' || c == '\n' || c == '\r' || c == ' ';
           });
}

bool startsWith(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size() && text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

/// An address without what browsers ignore in it and attackers hide in.
QByteArray compactUrl(QByteArrayView url)
{
    constexpr qsizetype maxUrlBytes = 4096;
    if (url.size() > maxUrlBytes)
        return {};
    QByteArray compact = url.trimmed().toByteArray();
    compact.removeIf([](char c) { return uchar(c) < 0x20 || c == 0x7f; });
    return compact;
}

void appendImageSource(QByteArray& out, const GumboNode* image)
{
    QByteArrayView source = attributeOf(image, "src");
    const bool kept = startsWith(source, "cid:") || isInlineImage(source);
    if (kept) {
        appendAttribute(out, "src", source);
        return;
    }
    // Sanitised before: the address has moved already.
    QByteArray remote = compactUrl(source.isEmpty() ? attributeOf(image, "data-remote-src") : source);
    if (remote.startsWith("//"))
        remote.prepend("https:");
    if (startsWith(remote, "https://") || startsWith(remote, "http://"))
        appendAttribute(out, "data-remote-src", remote);
}

/// The first elements inside each other, to where the text begins.
const GumboNode* firstElement(const GumboNode* node)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return nullptr;
    const GumboVector& children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto* const child = static_cast<const GumboNode*>(children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT)
            return child;
        if (child->type == GUMBO_NODE_TEXT)
            return nullptr;
    }
    return nullptr;
}

/// Outlook's introduction of what it quotes: its own id, or a line above with a From: field below.
bool isOutlookHeader(const GumboNode* node)
{
    static constexpr std::array<QByteArrayView, 7> fromLabels{
        "From:", "Fra:", "Fr\xc3\xa5n:", "Von:", "De:", "De\xc2\xa0:", "L\xc3\xa4hett\xc3\xa4j\xc3\xa4:"};
    constexpr int maxDescent = 4;
    for (int depth = 0; node != nullptr && depth < maxDescent; ++depth, node = firstElement(node)) {
        const QByteArrayView id = attributeOf(node, "id");
        if (id.endsWith("divRplyFwdMsg"))
            return true;
        const QByteArrayView style = attributeOf(node, "style");
        if (!style.contains("border-top:solid") && !style.contains("border-top: 1pt solid") &&
            !style.contains("border-top: solid"))
            continue;
        const QByteArray text = textOf(node, 400).trimmed();
        return std::ranges::any_of(fromLabels, [&](QByteArrayView label) { return text.startsWith(label); });
    }
    return false;
}

bool isForward(const GumboNode* node)
{
    return textOf(node, 200).trimmed().startsWith("-----");
}

bool isQuote(const GumboNode* node, QByteArrayView name)
{
    if (name == "blockquote") {
        return attributeOf(node, "type") == "cite" || hasClass(node, "gmail_quote") ||
               attributeOf(node, "style").contains("border-left");
    }
    return (hasClass(node, "gmail_quote") || hasClass(node, "gmail_quote_container") ||
            hasClass(node, "yahoo_quoted") || hasClass(node, "protonmail_quote")) &&
           !isForward(node);
}

} // namespace

ElementRule ruleFor(const GumboNode* element, QByteArrayView name)
{
    if (name.isEmpty() || isIn(droppedElements, name))
        return ElementRule::Drop; // no name: SVG and MathML
    if (name == "details" || name == "summary") {
        // Only those of our own making stay: anyone else's could hide text.
        const GumboNode* const details = name == "details" ? element : element->parent;
        return hasClass(details, "sv-quote") && elementName(details) == "details" ? ElementRule::Keep
                                                                                  : ElementRule::Unwrap;
    }
    return isIn(keptElements, name) ? ElementRule::Keep : ElementRule::Unwrap;
}

bool isVoidElement(QByteArrayView name)
{
    return name == "br" || name == "hr" || name == "img" || name == "col" || name == "wbr";
}

QByteArray allowedAttributes(const GumboNode* element, QByteArrayView name)
{
    QByteArray out;
    const GumboVector& attributes = element->v.element.attributes;
    for (unsigned i = 0; i < std::min(attributes.length, 100U); ++i) {
        const auto* const attribute = static_cast<const GumboAttribute*>(attributes.data[i]);
        const QByteArrayView key(attribute->name);
        const QByteArrayView value(attribute->value);
        if (key == "style") {
            if (const QByteArray style = filterStyle(value); !style.isEmpty())
                appendAttribute(out, "style", style);
        } else if (isPlainAttributeAllowed(name, key, value)) {
            appendAttribute(out, key, value);
        }
    }
    if (name == "details")
        appendAttribute(out, "class", "sv-quote");
    else if (name == "img")
        appendImageSource(out, element);
    if (name == "a") {
        if (const QByteArray link = safeLink(attributeOf(element, "href")); !link.isEmpty()) {
            appendAttribute(out, "href", link);
            appendAttribute(out, "rel", "noopener noreferrer");
        }
    }
    return out;
}

bool isTrackingPixel(const GumboNode* image)
{
    const QByteArrayView style = attributeOf(image, "style");
    const auto side = [&](const char* name) {
        const QByteArray styled = styleValue(style, name);
        return pixels(styled.isEmpty() ? attributeOf(image, name) : QByteArrayView(styled));
    };
    const double width = side("width");
    const double height = side("height");
    constexpr double smallest = 3;
    const bool tiny = width >= 0 && height >= 0 && width < smallest && height < smallest;
    const bool hidden = styleValue(style, "display") == "none" || styleValue(style, "visibility") == "hidden";
    return tiny || width == 0 || height == 0 || hidden;
}

void appendEscaped(QByteArray& out, QByteArrayView text)
{
    qsizetype plain = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const char* const entity = c == '&'   ? "&amp;"
                                   : c == '<' ? "&lt;"
                                   : c == '>' ? "&gt;"
                                   : c == '"' ? "&quot;"
                                              : nullptr;
        if (entity == nullptr)
            continue;
        out.append(text.data() + plain, at - plain);
        out += entity;
        plain = at + 1;
    }
    out.append(text.data() + plain, text.size() - plain);
}

QByteArray safeLink(QByteArrayView href)
{
    QByteArray link = compactUrl(href);
    const bool allowed = startsWith(link, "https://") || startsWith(link, "http://") || startsWith(link, "mailto:") ||
                         startsWith(link, "tel:");
    return allowed ? link : QByteArray();
}

namespace {

/// "Den 3. nov. 2026 skrev Kari <kari@example.no>:", however many lines it is broken over.
bool isAttribution(const GumboNode* node, QByteArrayView name)
{
    if (name != "p" && name != "div" && name != "span" && name != "font")
        return false;
    constexpr qsizetype longest = 400;
    const QString text = QString::fromUtf8(textOf(node, longest)).simplified();
    return text.size() < longest && text.endsWith(u':') && attributionStart({QStringView(text)}, 0, Trust::AnyWriter);
}

} // namespace

int quoteEnd(const GumboVector& siblings, int from)
{
    const auto* const node = static_cast<const GumboNode*>(siblings.data[from]);
    if (node->type != GUMBO_NODE_ELEMENT)
        return from - 1;
    const QByteArray name = elementName(node);
    if (isQuote(node, name))
        return from;
    if (hasClass(node, "moz-cite-prefix") || isAttribution(node, name)) {
        for (int next = from + 1; next < int(siblings.length); ++next) {
            const auto* const sibling = static_cast<const GumboNode*>(siblings.data[next]);
            if (sibling->type == GUMBO_NODE_ELEMENT)
                return isQuote(sibling, elementName(sibling)) ? next : from - 1;
        }
        return from - 1;
    }
    return (name == "div" || name == "hr") && isOutlookHeader(node) ? int(siblings.length) - 1 : from - 1;
}

} // namespace svarbord::mime
