// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/conversation.h"
#include "domain/view.h"

#include <QLocale>
#include <QString>

namespace svarbord::viewmodels {

// Words for people, translated where they are asked for.
[[nodiscard]] QString statusName(const QString& statusId);
[[nodiscard]] QString priorityName(domain::Priority priority);
[[nodiscard]] QString viewName(domain::View view);
/// The language's own name in the user's language, "" for an unknown code.
[[nodiscard]] QString languageName(const QString& bcp47);

/// Short and relative to now, in local time: "14:29" today, "yesterday", "Monday" within six days,
/// "3 Mar" this year, "Mar 2025" before.
[[nodiscard]] QString relativeTime(Timestamp time, Timestamp now, const QLocale& locale = QLocale());
/// As relativeTime, with the time of day added where the day alone is shown.
[[nodiscard]] QString relativeDateTime(Timestamp time, Timestamp now, const QLocale& locale = QLocale());
/// Weekday, date and time of day, for tool tips.
[[nodiscard]] QString exactTime(Timestamp time, const QLocale& locale = QLocale());

/// The row as a full sentence for a screen reader.
[[nodiscard]] QString accessibleSentence(const domain::ConversationRow& row, const QString& assigneeName, Timestamp now,
                                         const QLocale& locale = QLocale());

} // namespace svarbord::viewmodels
