// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/names.h"

#include "storage/database.h"
#include "storage/search/spellings.h"
#include "storage/search/token_scanner.h"

#include <algorithm>

namespace svarbord::storage::search {

namespace {

constexpr int mostTags = 5000;

bool matches(const QByteArray& wanted, std::string_view token, const MarkedTerm& term, bool last)
{
    const std::string_view word(wanted.constData(), static_cast<std::size_t>(wanted.size()));
    const bool beginning = last && term.lastIsPrefix;
    if (term.isPlain)
        return isSpelling(word, token, beginning);
    return beginning ? token.starts_with(word) : token == word;
}

bool stands(const MarkedTerm& term, const QByteArray& name)
{
    return std::ranges::all_of(term.tokens, [&](const QByteArray& wanted) {
        TokenScanner scanner(std::string_view(name.constData(), static_cast<std::size_t>(name.size())));
        while (scanner.next())
            if (matches(wanted, scanner.token(), term, &wanted == &term.tokens.last()))
                return true;
        return false;
    });
}

QString expression(const QList<MarkedTerm>& words)
{
    QStringList all;
    for (const MarkedTerm& term : words)
        for (const QByteArray& token : term.tokens) {
            const bool beginning = term.lastIsPrefix && &token == &term.tokens.last();
            QStringList ways;
            for (const QByteArray& way : term.isPlain ? spellings(token) : QList<QByteArray>{token})
                ways.append(u'"' + QString::fromUtf8(way) + u'"' + (beginning ? QStringLiteral(" *") : QString()));
            all.append(u'(' + ways.join(QStringLiteral(" OR ")) + u')');
        }
    return all.join(QStringLiteral(" AND "));
}

} // namespace

QStringList tagsNamed(Database& db, const QList<MarkedTerm>& words)
{
    if (words.isEmpty())
        return {};
    QStringList keys;
    // Steps from one key to the next: a tag on a hundred thousand conversations costs as much as one on a single one.
    Query next = db.query("SELECT key, name FROM tag WHERE key > ? ORDER BY key LIMIT 1");
    QString key;
    for (int seen = 0; seen < mostTags && keys.size() < mostNamed; ++seen) {
        if (!next.again().with(key).next())
            break;
        key = next.text(0);
        const QByteArray name = next.text(1).toUtf8();
        if (std::ranges::all_of(words, [&](const MarkedTerm& term) { return stands(term, name); }))
            keys.append(key);
    }
    return keys;
}

QList<ContactId> peopleNamed(Database& db, const QList<MarkedTerm>& words, int most)
{
    if (words.isEmpty())
        return {};
    QList<ContactId> people;
    Query found = db.query("SELECT rowid FROM search_contact WHERE search_contact MATCH ? LIMIT ?");
    found.with(expression(words), most);
    while (found.next())
        people.append(found.id<ContactId>(0));
    return people;
}

} // namespace svarbord::storage::search
