// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/spellings.h"

#include <algorithm>
#include <utility>

namespace svarbord::storage::search {

namespace {

/// What a plain letter may stand for besides itself.
QByteArrayView widenings(char letter)
{
    switch (letter) {
    case 'o':
    case 'u':
        return "e";
    case 'a':
        return "ea";
    default:
        return {};
    }
}

/// "oe" and "aa" are what they are: whoever writes them out means the Scandinavian letter.
bool isWrittenOut(std::string_view token, std::size_t at)
{
    const auto pair = [&](std::size_t first) {
        return first + 1 < token.size() && widenings(token[first]).contains(token[first + 1]);
    };
    return pair(at) || (at > 0 && token[at] == 'a' && token[at - 1] == 'a');
}

/// Places where a letter may be wider, those that are likeliest first: ö and ø are typed as o more often than å as a.
QList<qsizetype> widePlaces(const QByteArray& token)
{
    const std::string_view text(token.constData(), static_cast<std::size_t>(token.size()));
    QList<qsizetype> places;
    for (const char letter : {'o', 'a', 'u'})
        for (qsizetype i = 0; i < token.size(); ++i)
            if (token.at(i) == letter && !isWrittenOut(text, static_cast<std::size_t>(i)))
                places.append(i);
    return places;
}

} // namespace

bool mayBePlain(QStringView words)
{
    return std::ranges::all_of(words, [](QChar c) { return c.unicode() < 0x80; });
}

QList<QByteArray> spellings(const QByteArray& token)
{
    QList<std::pair<qsizetype, QByteArrayView>> chosen;
    qsizetype count = 1;
    for (const qsizetype place : widePlaces(token)) {
        const QByteArrayView ways = widenings(token.at(place));
        if (count * (ways.size() + 1) > mostSpellings)
            continue;
        count *= ways.size() + 1;
        chosen.append({place, ways});
    }
    // From the back, so that places found before stay where they are.
    std::ranges::sort(chosen, std::ranges::greater{}, &std::pair<qsizetype, QByteArrayView>::first);
    QList<QByteArray> all{token};
    for (const auto& [place, ways] : std::as_const(chosen)) {
        const qsizetype known = all.size();
        for (const char wide : ways)
            for (qsizetype i = 0; i < known; ++i)
                all.append(QByteArray(all.at(i)).insert(place + 1, wide));
    }
    return all;
}

bool isSpelling(std::string_view token, std::string_view word, bool beginning)
{
    std::size_t t = 0;
    std::size_t w = 0;
    while (t < token.size()) {
        if (w >= word.size() || token[t] != word[w])
            return false;
        const bool mayWiden =
            !isWrittenOut(token, t) && w + 1 < word.size() && widenings(token[t]).contains(word[w + 1]);
        // What follows decides: in "boen" for "bon" the e belongs to the o, in "boen" for "boen" it stands by itself.
        if (mayWiden && isSpelling(token.substr(t + 1), word.substr(w + 2), beginning))
            return true;
        ++t;
        ++w;
    }
    return beginning || w == word.size();
}

} // namespace svarbord::storage::search
