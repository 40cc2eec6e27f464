// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search_query.h"

#include "domain/search_words.h"

#include <utility>

namespace svarbord::domain {

namespace {

constexpr bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

bool holdsWord(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Recursive descent over the text: any = all (OR all)*, all = term*, term = [-] ( "(" any ")" | leaf ).
class Reader
{
public:
    Reader(QStringView text, Timestamp now, const QTimeZone& zone)
        : m_text(text.left(maxSearchLength)),
          m_now(now),
          m_zone(zone)
    {}

    SearchQuery read()
    {
        SearchQuery query;
        while (m_at < m_text.size() && m_terms < maxSearchTerms) {
            if (auto node = readAny(0))
                query.root.children.append(std::move(*node));
            // a closing parenthesis that nothing opened
            if (m_at < m_text.size() && m_text[m_at] == u')')
                ++m_at;
        }
        flatten(query.root);
        return query;
    }

private:
    static void flatten(SearchNode& all)
    {
        while (all.children.size() == 1 && all.children.first().kind == SearchNode::Kind::All) {
            QList<SearchNode> inner = std::move(all.children.first().children);
            all.children = std::move(inner);
        }
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    std::optional<SearchNode> readAny(int depth)
    {
        QList<SearchNode> branches;
        for (;;) {
            if (auto branch = readAll(depth))
                branches.append(std::move(*branch));
            skipBlanks();
            if (!takeOr())
                break;
        }
        if (branches.isEmpty())
            return std::nullopt;
        if (branches.size() == 1)
            return branches.takeFirst();
        SearchNode any;
        any.kind = SearchNode::Kind::Any;
        any.children = std::move(branches);
        return any;
    }

    std::optional<SearchNode> readAll(int depth)
    {
        SearchNode all;
        while (m_terms < maxSearchTerms) {
            skipBlanks();
            if (atEnd() || m_text[m_at] == u')' || isSearchOr(peekWord()))
                break;
            if (auto term = readTerm(depth))
                all.children.append(std::move(*term));
        }
        if (m_terms >= maxSearchTerms)
            m_at = m_text.size();
        if (all.children.isEmpty())
            return std::nullopt;
        return all.children.size() == 1 ? all.children.takeFirst() : std::move(all);
    }

    std::optional<SearchNode> readTerm(int depth)
    {
        bool negative = false;
        while (!atEnd() && (m_text[m_at] == u'-' || isSearchNot(peekWord()))) {
            const qsizetype width = m_text[m_at] == u'-' ? 1 : peekWord().size();
            // a dash of its own is punctuation
            if (width == 1 && (m_at + 1 >= m_text.size() || m_text[m_at + 1].isSpace())) {
                ++m_at;
                return std::nullopt;
            }
            negative = !negative;
            m_at += width;
            if (width > 1)
                skipBlanks();
        }
        if (atEnd())
            return std::nullopt;
        std::optional<SearchNode> node = m_text[m_at] == u'(' ? readGroup(depth) : readLeaf();
        if (!node || !negative)
            return node;
        SearchNode no;
        no.kind = SearchNode::Kind::Not;
        no.children.append(std::move(*node));
        return no;
    }

    std::optional<SearchNode> readGroup(int depth)
    {
        ++m_at;
        if (depth >= maxSearchNesting)
            return std::nullopt;
        auto node = readAny(depth + 1);
        skipBlanks();
        if (!atEnd() && m_text[m_at] == u')')
            ++m_at;
        return node;
    }

    std::optional<SearchNode> readLeaf()
    {
        const qsizetype start = m_at;
        const QStringView word = peekWord();
        const qsizetype colon = word.indexOf(u':');
        if (colon > 0) {
            if (const auto op = searchOperator(word.left(colon))) {
                m_at += colon + 1;
                return readOperator(*op);
            }
        }
        m_at = start;
        return readText(SearchField::Anywhere);
    }

    std::optional<SearchNode> readOperator(SearchOperator op)
    {
        switch (op) {
        case SearchOperator::From:
            return readText(SearchField::From);
        case SearchOperator::To:
            return readText(SearchField::To);
        case SearchOperator::Cc:
            return readText(SearchField::Cc);
        case SearchOperator::Subject:
            return readText(SearchField::Subject);
        default:
            return filterNode(op, readValue().first);
        }
    }

    std::optional<SearchNode> filterNode(SearchOperator op, const QString& value)
    {
        if (value.isEmpty())
            return std::nullopt;
        std::optional<SearchFilter> filter;
        switch (op) {
        case SearchOperator::Is:
            filter = ofKind(searchIsValue(value));
            break;
        case SearchOperator::Has:
            filter = ofKind(searchHasValue(value));
            break;
        case SearchOperator::Assignee:
            filter = SearchFilter{SearchFilter::Kind::Assignee, isSearchSelf(value) ? QStringLiteral("me") : value, {}};
            break;
        case SearchOperator::Tag:
            filter = SearchFilter{SearchFilter::Kind::Tag, value, {}};
            break;
        case SearchOperator::Channel:
            filter = SearchFilter{SearchFilter::Kind::Channel, value, {}};
            break;
        case SearchOperator::Status:
            filter = SearchFilter{SearchFilter::Kind::Status, searchStatusValue(value), {}};
            break;
        case SearchOperator::Before:
        case SearchOperator::After:
            if (const auto span = searchDate(value, m_now, m_zone))
                filter =
                    SearchFilter{op == SearchOperator::Before ? SearchFilter::Kind::Before : SearchFilter::Kind::After,
                                 {},
                                 span->begin};
            break;
        default:
            break;
        }
        if (!filter)
            return std::nullopt;
        ++m_terms;
        SearchNode node;
        node.kind = SearchNode::Kind::Filter;
        node.filter = std::move(*filter);
        return node;
    }

    static std::optional<SearchFilter> ofKind(std::optional<SearchFilter::Kind> kind)
    {
        if (!kind)
            return std::nullopt;
        return SearchFilter{*kind, {}, {}};
    }

    std::optional<SearchNode> readText(SearchField field)
    {
        auto [words, quoted] = readValue();
        if (!holdsWord(words))
            return std::nullopt;
        ++m_terms;
        SearchNode node;
        node.kind = SearchNode::Kind::Text;
        node.text = SearchText{field, std::move(words), !quoted && atEnd()};
        return node;
    }

    /// A quoted phrase (to the end of the text when the quote is not closed) or a run up to a blank or parenthesis.
    std::pair<QString, bool> readValue()
    {
        if (!atEnd() && isQuote(m_text[m_at])) {
            const qsizetype begin = ++m_at;
            while (!atEnd() && !isQuote(m_text[m_at]))
                ++m_at;
            const QString phrase = m_text.mid(begin, m_at - begin).toString();
            if (!atEnd())
                ++m_at;
            return {phrase, true};
        }
        const QStringView word = peekWord();
        // never stand still: a character that begins no word is passed over
        m_at += std::max<qsizetype>(word.size(), atEnd() || m_text[m_at].isSpace() || m_text[m_at] == u')' ? 0 : 1);
        return {word.toString(), false};
    }

    [[nodiscard]] QStringView peekWord() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'(' && m_text[end] != u')' &&
               !isQuote(m_text[end]))
            ++end;
        return m_text.mid(m_at, end - m_at);
    }

    bool takeOr()
    {
        if (atEnd() || !isSearchOr(peekWord()))
            return false;
        m_at += peekWord().size();
        return true;
    }

    QStringView m_text;
    Timestamp m_now;
    const QTimeZone& m_zone;
    qsizetype m_at = 0;
    int m_terms = 0;
};

} // namespace

SearchQuery parseSearchQuery(QStringView text, Timestamp now, const QTimeZone& zone)
{
    return Reader(text, now, zone).read();
}

} // namespace svarbord::domain
