// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search_query.h"
#include "domain/search_words.h"

#include <algorithm>

namespace svarbord::domain {

namespace {

bool isQuote(QChar c)
{
    return QStringView(u"\"“”„«»").contains(c);
}

/// The end of a quoted phrase or of a run of letters that begins at from.
qsizetype endOfValue(QStringView text, qsizetype from)
{
    const bool quoted = from < text.size() && isQuote(text[from]);
    qsizetype end = from + (quoted ? 1 : 0);
    while (end < text.size() && (quoted ? !isQuote(text[end]) : !text[end].isSpace() && text[end] != u')'))
        ++end;
    return quoted && end < text.size() ? end + 1 : end;
}

QString unquoted(QStringView value)
{
    while (!value.isEmpty() && isQuote(value.front()))
        value = value.mid(1);
    while (!value.isEmpty() && isQuote(value.back()))
        value.chop(1);
    return value.toString();
}

SearchTermSpan spanAt(QStringView text, qsizetype begin)
{
    SearchTermSpan span;
    span.begin = begin;
    span.negative = text[begin] == u'-' && begin + 1 < text.size();
    const qsizetype from = begin + (span.negative ? 1 : 0);
    qsizetype colon = from;
    while (colon < text.size() && text[colon].isLetter())
        ++colon;
    const bool isOperator =
        colon < text.size() && text[colon] == u':' && searchOperator(text.mid(from, colon - from)).has_value();
    const qsizetype valueBegin = isOperator ? colon + 1 : from;
    const qsizetype end = endOfValue(text, valueBegin);
    if (isOperator)
        span.op = text.mid(from, colon - from).toString();
    span.value = unquoted(text.mid(valueBegin, end - valueBegin));
    span.length = std::max<qsizetype>(end - begin, 1);
    return span;
}

} // namespace

QList<SearchTermSpan> searchTermSpans(QStringView text)
{
    text = text.left(maxSearchLength);
    QList<SearchTermSpan> spans;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace() || text[at] == u'(' || text[at] == u')') {
            ++at;
            continue;
        }
        const SearchTermSpan span = spanAt(text, at);
        at += span.length;
        if (!isSearchOr(text.mid(span.begin, span.length)))
            spans.append(span);
    }
    return spans;
}

} // namespace svarbord::domain
