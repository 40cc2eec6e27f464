// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace svarbord::viewmodels {

struct SnoozeChoice
{
    QString text; ///< "Tomorrow"
    QString when; ///< "Mon 23 Nov 08:00"
    Timestamp until{};
};

/// "ddd d MMM" as the language writes it.
[[nodiscard]] QString shortDateFormat();
/// As in SnoozeChoice::when, in local time.
[[nodiscard]] QString shortMoment(Timestamp moment, const QLocale& locale = QLocale());

/// The natural times to look at something again, soonest first, in local time; never in the past.
[[nodiscard]] QList<SnoozeChoice> snoozeChoices(Timestamp now);

} // namespace svarbord::viewmodels
