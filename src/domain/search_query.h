// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>
#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace svarbord::domain {

/// Where a word is looked for.
enum class SearchField { Anywhere, Subject, From, To, Cc };

/// Words to be found: one word, or a phrase whose words stand side by side.
struct SearchText
{
    SearchField field = SearchField::Anywhere;
    QString words;
    bool isPrefix = false; ///< the word being typed: the beginning of a word suffices

    bool operator==(const SearchText&) const = default;
};

/// A condition on the conversation or message instead of its words.
struct SearchFilter
{
    enum class Kind {
        Open,
        Closed,
        Unread,
        Snoozed,
        Spam,
        Assigned,
        Unassigned,
        Followed, ///< by the member who asks
        HasAttachment,
        HasDraft,
        HasComment,
        Assignee,
        Tag,
        Channel,
        Status,
        Before,
        After
    };
    Kind kind = Kind::Open;
    QString value;    ///< of Assignee ("me" is the member who asks), Tag, Channel, Status
    Timestamp time{}; ///< of Before (earlier than) and After (not earlier than)

    bool operator==(const SearchFilter&) const = default;
};

struct SearchNode
{
    enum class Kind { All, Any, Not, Text, Filter };
    Kind kind = Kind::All;
    QList<SearchNode> children; ///< of All, Any; of Not exactly one
    SearchText text;
    SearchFilter filter;

    bool operator==(const SearchNode&) const = default;
};

/// What a person typed into the search field, understood. Root is an All node; without children it asks nothing.
struct SearchQuery
{
    SearchNode root;

    [[nodiscard]] bool isEmpty() const { return root.children.isEmpty(); }
    bool operator==(const SearchQuery&) const = default;
};

/// A term of the text as it stands there, for showing and editing it.
struct SearchTermSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;
    bool negative = false;
    QString op; ///< as it was written, without the colon; empty for a plain word or phrase
    QString value;

    bool operator==(const SearchTermSpan&) const = default;
};

/// Every term from left to right; brackets and OR are none. A colon makes an operator only where the query has it.
[[nodiscard]] QList<SearchTermSpan> searchTermSpans(QStringView text);

inline constexpr qsizetype maxSearchLength = 1000; ///< characters; the rest is not looked at
inline constexpr int maxSearchTerms = 32;
inline constexpr int maxSearchNesting = 8;

/// Understands: words, "phrase", -not, NOT, OR, ( ), from: to: cc: subject: channel: is: assignee: tag: before: after:
/// has: status:, in English, Norwegian, Danish and Swedish. Any input has a meaning: half-typed operators ask nothing,
/// unknown ones are words. The last word is a prefix while no blank follows it. Dates (2024, 2024-05, 2024-05-17,
/// 17.05.2024, today, yesterday, 7d, 3w) are days in the given zone.
[[nodiscard]] SearchQuery parseSearchQuery(QStringView text, Timestamp now, const QTimeZone& zone);

} // namespace svarbord::domain
