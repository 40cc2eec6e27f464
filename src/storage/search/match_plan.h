// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "domain/search_query.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace svarbord::storage::search {

/// How far the word being typed reaches: as it stands, or as the beginning of longer words too.
enum class LastWord { Exact, Prefix };

/// A condition in SQL with its parameters (qint64 or QString), over the aliases c (conversation), d (search_document)
/// and the expression %TIME% (milliseconds), which the statement it goes into puts in.
struct Condition
{
    QString sql; ///< empty: nothing to ask
    QList<QVariant> values;
};

/// A query cut into what the index answers and what the tables answer.
struct MatchPlan
{
    QString match; ///< FTS5 expression; empty when no words decide
    Condition condition;
    bool needsDocument = false; ///< condition asks the index for some words, so it needs d
    Timestamp after{};          ///< bounds that hold for every hit; 0 = none
    Timestamp before{};
    bool endsInPrefix = false; ///< LastWord::Prefix would find more
    int terms = 0;             ///< that are looked for: what a weight is divided by
};

[[nodiscard]] MatchPlan planMatch(const domain::SearchQuery& query, LastWord lastWord, const MemberId& self);

/// Words that hits shall show marked: the folded tokens of every term that is not excluded, in order.
struct MarkedTerm
{
    QList<QByteArray> tokens;
    bool lastIsPrefix = false;
    bool isPlain = false; ///< typed without Scandinavian letters: other spellings are marked, too
};
[[nodiscard]] QList<MarkedTerm> markedTerms(const domain::SearchQuery& query);

} // namespace svarbord::storage::search
