// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/snippet.h"

#include "storage/search/spellings.h"
#include "storage/search/token_scanner.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace svarbord::storage::search {

namespace {

struct Found
{
    std::size_t begin;
    std::size_t end;
    std::size_t term;
};

constexpr std::size_t mostFound = 40;

/// How far each term has been met, word by word.
class TermFinder
{
public:
    explicit TermFinder(const QList<MarkedTerm>& terms) : m_terms(terms), m_progress(terms.size()) {}

    void meet(const TokenScanner& token, std::vector<Found>& found)
    {
        for (qsizetype i = 0; i < m_terms.size(); ++i) {
            auto& [met, begin] = m_progress[static_cast<std::size_t>(i)];
            if (!matches(m_terms.at(i), met, token))
                met = 0;
            if (!matches(m_terms.at(i), met, token))
                continue;
            if (met == 0)
                begin = token.begin();
            if (++met == m_terms.at(i).tokens.size()) {
                found.push_back({begin, token.end(), static_cast<std::size_t>(i)});
                met = 0;
            }
        }
    }

private:
    static bool matches(const MarkedTerm& term, qsizetype at, const TokenScanner& token)
    {
        const QByteArray& wanted = term.tokens.at(at);
        const std::string_view word(wanted.constData(), static_cast<std::size_t>(wanted.size()));
        const bool last = at + 1 == term.tokens.size();
        const bool beginning = last && term.lastIsPrefix;
        if (term.isPlain)
            return isSpelling(word, token.token(), beginning);
        return beginning ? token.token().starts_with(word) : token.token() == word;
    }

    const QList<MarkedTerm>& m_terms;
    std::vector<std::pair<qsizetype, std::size_t>> m_progress;
};

std::vector<Found> find(const QByteArray& text, const QList<MarkedTerm>& terms, qsizetype length)
{
    std::vector<Found> found;
    TermFinder finder(terms);
    TokenScanner scanner(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    while (found.size() < mostFound && scanner.next()) {
        // one term has no denser place than its first
        if (terms.size() == 1 && !found.empty() &&
            scanner.begin() > found.front().begin + static_cast<std::size_t>(length))
            break;
        finder.meet(scanner, found);
    }
    std::ranges::sort(found, {}, &Found::begin);
    return found;
}

/// The place from which a window shows the most different terms.
const Found& densest(const std::vector<Found>& found, std::size_t window)
{
    const Found* best = &found.front();
    qsizetype bestTerms = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        QSet<std::size_t> terms;
        for (std::size_t j = i; j < found.size() && found[j].end <= found[i].begin + window; ++j)
            terms.insert(found[j].term);
        if (terms.size() > bestTerms) {
            bestTerms = terms.size();
            best = &found[i];
        }
    }
    return *best;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

qsizetype wordStart(const QByteArray& text, qsizetype at)
{
    const qsizetype limit = std::max<qsizetype>(0, at - 20);
    for (qsizetype i = at; i > limit; --i)
        if (QByteArrayView(" \n\r\t").contains(text.at(i - 1)))
            return i;
    while (at > 0 && isContinuation(text.at(at)))
        --at;
    return at;
}

qsizetype wordEnd(const QByteArray& text, qsizetype at)
{
    const qsizetype limit = std::min<qsizetype>(text.size(), at + 20);
    for (qsizetype i = at; i < limit; ++i)
        if (QByteArrayView(" \n\r\t").contains(text.at(i)))
            return i;
    while (at < text.size() && isContinuation(text.at(at)))
        ++at;
    return at;
}

/// A mail may hold our marks itself; they would mark what nobody looked for.
QString cleaned(const QByteArray& bytes)
{
    QString piece = QString::fromUtf8(bytes);
    piece.remove(markBegin);
    piece.remove(markEnd);
    return piece;
}

} // namespace

QString makeSnippet(const QByteArray& text, const QList<MarkedTerm>& terms, qsizetype length)
{
    if (terms.isEmpty())
        return {};
    const std::vector<Found> found = find(text, terms, length);
    if (found.empty())
        return {};
    const Found& centre = densest(found, static_cast<std::size_t>(length));
    const qsizetype begin = wordStart(text, std::max<qsizetype>(0, static_cast<qsizetype>(centre.begin) - length / 4));
    const qsizetype end =
        wordEnd(text, std::min<qsizetype>(text.size(), std::max(begin + length, static_cast<qsizetype>(centre.end))));

    QString snippet;
    qsizetype at = begin;
    for (const Found& hit : found) {
        const auto hitBegin = static_cast<qsizetype>(hit.begin);
        const auto hitEnd = static_cast<qsizetype>(hit.end);
        if (hitBegin < at || hitEnd > end)
            continue;
        snippet +=
            cleaned(text.mid(at, hitBegin - at)) + markBegin + cleaned(text.mid(hitBegin, hitEnd - hitBegin)) + markEnd;
        at = hitEnd;
    }
    snippet += cleaned(text.mid(at, end - at));
    snippet = snippet.simplified();
    if (begin > 0)
        snippet.prepend(u'…');
    if (end < text.size())
        snippet.append(u'…');
    return snippet;
}

} // namespace svarbord::storage::search
