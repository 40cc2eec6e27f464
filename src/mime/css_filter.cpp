// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/css_filter.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace svarbord::mime {
namespace {

constexpr qsizetype maxStyleBytes = 8 * 1024;
constexpr qsizetype maxValueBytes = 300;

bool isAllowedProperty(QByteArrayView name)
{
    // Sorted: looked up by bisection.
    static constexpr std::array allowed{"background",
                                        "background-color",
                                        "border",
                                        "border-bottom",
                                        "border-bottom-color",
                                        "border-bottom-left-radius",
                                        "border-bottom-right-radius",
                                        "border-bottom-style",
                                        "border-bottom-width",
                                        "border-collapse",
                                        "border-color",
                                        "border-left",
                                        "border-left-color",
                                        "border-left-style",
                                        "border-left-width",
                                        "border-radius",
                                        "border-right",
                                        "border-right-color",
                                        "border-right-style",
                                        "border-right-width",
                                        "border-spacing",
                                        "border-style",
                                        "border-top",
                                        "border-top-color",
                                        "border-top-left-radius",
                                        "border-top-right-radius",
                                        "border-top-style",
                                        "border-top-width",
                                        "border-width",
                                        "box-sizing",
                                        "clear",
                                        "color",
                                        "direction",
                                        "display",
                                        "float",
                                        "font",
                                        "font-family",
                                        "font-size",
                                        "font-style",
                                        "font-variant",
                                        "font-weight",
                                        "height",
                                        "letter-spacing",
                                        "line-height",
                                        "list-style",
                                        "list-style-position",
                                        "list-style-type",
                                        "margin",
                                        "margin-bottom",
                                        "margin-left",
                                        "margin-right",
                                        "margin-top",
                                        "max-height",
                                        "max-width",
                                        "min-height",
                                        "min-width",
                                        "opacity",
                                        "overflow",
                                        "overflow-wrap",
                                        "padding",
                                        "padding-bottom",
                                        "padding-left",
                                        "padding-right",
                                        "padding-top",
                                        "table-layout",
                                        "text-align",
                                        "text-decoration",
                                        "text-indent",
                                        "text-transform",
                                        "vertical-align",
                                        "visibility",
                                        "white-space",
                                        "width",
                                        "word-break",
                                        "word-spacing",
                                        "word-wrap"};
    return std::ranges::binary_search(allowed, name, {}, [](const auto& entry) { return QByteArrayView(entry); });
}

bool isKeywordAllowed(QByteArrayView property, QByteArrayView value)
{
    const auto oneOf = [value](auto... words) { return ((value == QByteArrayView(words)) || ...); };
    if (property == "display")
        return oneOf("block", "inline", "inline-block", "none", "table", "inline-table", "table-row", "table-cell",
                     "table-row-group", "table-header-group", "table-footer-group", "table-caption", "list-item");
    if (property == "overflow")
        return oneOf("hidden", "auto");
    if (property == "float")
        return oneOf("left", "right", "none");
    return true;
}

/// A number of at most four digits, and not in units of the window.
bool isLengthSane(QByteArrayView number)
{
    qsizetype digits = 0;
    while (digits < number.size() && std::isdigit(uchar(number[digits])))
        ++digits;
    qsizetype unit = digits;
    while (unit < number.size() && (std::isdigit(uchar(number[unit])) || number[unit] == '.'))
        ++unit;
    const QByteArrayView suffix = number.sliced(unit);
    return digits <= 4 && !suffix.startsWith('v') && suffix != "lvh" && suffix != "svh" && suffix != "dvh";
}

/// Walks over the words of a value; colours are the only functions.
bool isValueSane(QByteArrayView value)
{
    qsizetype at = 0;
    while (at < value.size()) {
        const char c = value[at];
        if (c == '"' || c == '\'') {
            const qsizetype close = value.indexOf(c, at + 1);
            if (close < 0)
                return false;
            at = close + 1;
        } else if (std::isalnum(uchar(c)) || c == '#' || c == '.' || c == '-') {
            qsizetype end = at;
            while (end < value.size() && (std::isalnum(uchar(value[end])) || value[end] == '#' || value[end] == '.' ||
                                          value[end] == '-' || value[end] == '%'))
                ++end;
            const QByteArrayView word = value.sliced(at, end - at);
            if (c == '-' && word.size() > 1 && !std::isalpha(uchar(word[1])))
                return false;
            if (std::isdigit(uchar(c)) && !isLengthSane(word))
                return false;
            if (end < value.size() && value[end] == '(' && word != "rgb" && word != "rgba" && word != "hsl" &&
                word != "hsla")
                return false;
            at = end;
        } else if (c == ' ' || c == ',' || c == '(' || c == ')' || c == '/' || c == '%') {
            ++at;
        } else {
            return false;
        }
    }
    return true;
}

QByteArray cleaned(QByteArrayView value)
{
    QByteArray text = value.toByteArray().simplified();
    if (const qsizetype bang = text.indexOf('!'); bang >= 0)
        text = text.first(bang).trimmed();
    // Strings may hold a font's name and nothing else; outside of them letters are folded for comparing.
    for (const char c : std::as_const(text)) {
        const bool plain = std::isalnum(uchar(c)) || uchar(c) >= 0x80 || std::strchr(" #%.,()'\"-/+_", c) != nullptr;
        if (!plain || c == '\0')
            return {};
    }
    return text.contains('"') || text.contains('\'') ? text : text.toLower();
}

/// Calls take(name, value) for each declaration.
template <typename Take>
void forDeclarations(QByteArrayView style, const Take& take)
{
    style = style.first(std::min(style.size(), maxStyleBytes));
    char quote = 0;
    int parentheses = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= style.size(); ++at) {
        const char c = at < style.size() ? style[at] : ';';
        if (quote != 0 && at < style.size()) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '(' || c == ')') {
            parentheses = std::max(0, parentheses + (c == '(' ? 1 : -1));
        } else if (c == ';' && (parentheses == 0 || at == style.size())) {
            const QByteArrayView declaration = style.sliced(start, at - start);
            start = at + 1;
            if (const qsizetype colon = declaration.indexOf(':'); colon > 0)
                take(declaration.first(colon).trimmed().toByteArray().toLower(), declaration.sliced(colon + 1));
        }
    }
}

} // namespace

QByteArray filterStyle(QByteArrayView style)
{
    QByteArray out;
    forDeclarations(style, [&out](const QByteArray& name, QByteArrayView raw) {
        if (!isAllowedProperty(name) || raw.size() > maxValueBytes)
            return;
        const QByteArray value = cleaned(raw);
        if (value.isEmpty() || !isKeywordAllowed(name, value) || !isValueSane(value))
            return;
        if (!out.isEmpty())
            out += ';';
        out += name + ':' + value;
    });
    return out;
}

double pixels(QByteArrayView length)
{
    QByteArrayView number = length.trimmed();
    if (number.size() > 2 && number.last(2).compare("px", Qt::CaseInsensitive) == 0)
        number = number.chopped(2).trimmed();
    bool ok = false;
    const double value = number.toByteArray().toDouble(&ok);
    return ok ? value : -1;
}

QByteArray styleValue(QByteArrayView style, QByteArrayView property)
{
    QByteArray found;
    forDeclarations(style, [&](const QByteArray& name, QByteArrayView raw) {
        if (QByteArrayView(name) == property)
            found = raw.trimmed().toByteArray().toLower();
    });
    return found;
}

} // namespace svarbord::mime
