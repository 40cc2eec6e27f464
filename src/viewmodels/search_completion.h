// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search_query.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace svarbord::viewmodels {

/// One line under the search field.
struct SearchSuggestion
{
    enum class Kind { Operator, Value, Recent };
    Kind kind = Kind::Value;
    QString text;     ///< what takes the place of what is being typed
    QString hint;     ///< what it means, in the person's language
    bool ends = true; ///< a blank follows, and the search is on its way
};

/// Where values come from; asked only when they are needed.
struct SearchVocabulary
{
    std::function<QStringList()> tags;
    std::function<QList<std::pair<QString, QString>>()> members;              ///< id and name
    std::function<QList<std::pair<QString, QString>>(const QString&)> people; ///< address and name, beginning with
    QStringList recent;                                                       ///< newest first
};

struct SearchSuggestions
{
    qsizetype from = 0; ///< the part of the text they take the place of
    qsizetype length = 0;
    QList<SearchSuggestion> list;
};

/// What may come next where the cursor stands: operators, the values of the operator being written, or what was looked
/// for lately while nothing is written yet.
[[nodiscard]] SearchSuggestions suggestSearch(const QString& text, qsizetype cursor, const SearchVocabulary& known);

/// Empty for an id that is nobody's.
using MemberName = std::function<QString(const QString& id)>;
/// An operator and its value as the person's language has them, for a chip: "Er: åpen", whatever was typed.
[[nodiscard]] QString searchTermText(const domain::SearchTermSpan& term, const MemberName& memberName = {});

} // namespace svarbord::viewmodels
