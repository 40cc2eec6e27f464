// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/text_links.h"

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLink = 2'000;

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'"';
}

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

/// Where a web address begins in a word; -1 where there is none.
qsizetype webAddressIn(QStringView word)
{
    if (const qsizetype colon = word.indexOf(u"://"_s); colon >= 0) {
        const QStringView before = word.first(colon);
        for (const QLatin1StringView scheme : {"https"_L1, "http"_L1})
            if (before.endsWith(scheme))
                return colon - scheme.size();
    }
    const qsizetype at = word.indexOf(u"www."_s);
    return at > 0 && isWordLetter(word.at(at - 1)) ? -1 : at;
}

/// What ends a sentence does not belong to the address before it.
qsizetype endOfWebAddress(QStringView word)
{
    constexpr QStringView closing = u".,;:!?)]'»";
    qsizetype end = word.size();
    while (end > 0 && closing.contains(word.at(end - 1)))
        --end;
    return end;
}

struct Span
{
    qsizetype begin = -1;
    qsizetype end = -1;
};

/// Around this @; begin is -1 where it is part of no address. from: up to where the word is used already.
Span mailAddressAround(QStringView word, qsizetype at, qsizetype from)
{
    const auto isOf = [](QChar c, QStringView others) { return isWordLetter(c) || others.contains(c); };
    qsizetype begin = at;
    while (begin > from && isOf(word.at(begin - 1), u".+-"))
        --begin;
    while (begin < at && !isWordLetter(word.at(begin)))
        ++begin;
    qsizetype end = at + 1;
    qsizetype labels = 0;
    while (end < word.size() && isOf(word.at(end), u"-")) {
        ++labels;
        while (end < word.size() && isOf(word.at(end), u"-"))
            ++end;
        if (end + 1 >= word.size() || word.at(end) != u'.' || !isOf(word.at(end + 1), u"-"))
            break;
        ++end;
    }
    return begin < at && labels > 1 ? Span{begin, end} : Span{};
}

void addLink(QString& html, QLatin1StringView prefix, QStringView found)
{
    const QString shown = found.toString().toHtmlEscaped();
    html += u"<a href=\"%1%2\">%3</a>"_s.arg(prefix, shown, shown);
}

void addMailAddresses(QString& html, QStringView word)
{
    qsizetype done = 0;
    for (qsizetype at = word.indexOf(u'@'); at >= 0; at = word.indexOf(u'@', std::max(at + 1, done))) {
        const Span found = mailAddressAround(word, at, done);
        if (found.begin < 0 || found.end - found.begin > longestLink)
            continue;
        html += word.sliced(done, found.begin - done).toString().toHtmlEscaped();
        addLink(html, "mailto:"_L1, word.sliced(found.begin, found.end - found.begin));
        done = found.end;
    }
    html += word.sliced(done).toString().toHtmlEscaped();
}

void addWord(QString& html, QStringView word)
{
    const qsizetype begin = webAddressIn(word);
    if (begin < 0)
        return addMailAddresses(html, word);
    const QStringView address = word.sliced(begin, endOfWebAddress(word.sliced(begin)));
    const bool isNamed = word.sliced(begin).startsWith(u"www."_s);
    const qsizetype least = isNamed ? 5 : address.indexOf(u"://"_s) + 4;
    if (address.size() < least || address.size() > longestLink)
        return addMailAddresses(html, word);
    addMailAddresses(html, word.first(begin));
    addLink(html, isNamed ? "https://"_L1 : ""_L1, address);
    html += word.sliced(begin + address.size()).toString().toHtmlEscaped();
}

} // namespace

QString textAsHtml(QStringView text)
{
    QString html;
    html.reserve(text.size() * 5 / 4);
    const auto* at = text.cbegin();
    while (at != text.cend()) {
        const auto* word = std::find_if_not(at, text.cend(), endsWord);
        html += QStringView(at, word).toString().toHtmlEscaped();
        at = std::find_if(word, text.cend(), endsWord);
        if (at != word)
            addWord(html, QStringView(word, at));
    }
    return html;
}

} // namespace svarbord::ui
