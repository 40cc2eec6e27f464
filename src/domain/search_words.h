// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/search_query.h"

#include <QTimeZone>

#include <optional>
#include <variant>

namespace svarbord::domain {

/// The operators of the search language as people may write them.
enum class SearchOperator { From, To, Cc, Subject, Channel, Is, Assignee, Tag, Before, After, Has, Status };

/// By name in any of the program's languages, without regard to case or Scandinavian spelling (før, foer, for is not).
[[nodiscard]] std::optional<SearchOperator> searchOperator(QStringView name);
[[nodiscard]] std::optional<SearchFilter::Kind> searchIsValue(QStringView value);
[[nodiscard]] std::optional<SearchFilter::Kind> searchHasValue(QStringView value);
/// The status id ("closed") for a status in any language; what is no known status comes back lower-cased.
[[nodiscard]] QString searchStatusValue(QStringView value);
[[nodiscard]] bool isSearchOr(QStringView word);
[[nodiscard]] bool isSearchNot(QStringView word);
[[nodiscard]] bool isSearchSelf(QStringView value);

/// The first moment of the day, month or year that is named, and the first moment after it.
struct SearchSpan
{
    Timestamp begin{};
    Timestamp end{};
};
[[nodiscard]] std::optional<SearchSpan> searchDate(QStringView value, Timestamp now, const QTimeZone& zone);

} // namespace svarbord::domain
