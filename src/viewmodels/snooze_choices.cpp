// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/snooze_choices.h"

#include <QCoreApplication>
#include <QLocale>

namespace svarbord::viewmodels {

namespace {

constexpr int laterHours = 3;

} // namespace

QList<SnoozeChoice> snoozeChoices(Timestamp now)
{
    const QDateTime here = toDateTime(now).toLocalTime();
    const QLocale locale;
    const auto clock = [&locale](const QDateTime& time) { return locale.toString(time.time(), QLocale::ShortFormat); };
    const QTime morning(8, 0);
    QList<SnoozeChoice> choices;

    QDateTime later = here.addSecs(laterHours * 3600);
    later.setTime(QTime(later.time().hour(), 0));
    if (later.date() == here.date() && later.time().hour() <= 20)
        choices.append(
            {QCoreApplication::translate("Snooze", "Later today %1").arg(clock(later)), fromDateTime(later)});

    const QDateTime tomorrow(here.date().addDays(1), morning);
    choices.append({QCoreApplication::translate("Snooze", "Tomorrow %1").arg(clock(tomorrow)), fromDateTime(tomorrow)});

    const int toMonday = 8 - here.date().dayOfWeek();
    if (toMonday > 1) {
        const QDateTime monday(here.date().addDays(toMonday), morning);
        choices.append({QCoreApplication::translate("Snooze", "Monday %1").arg(clock(monday)), fromDateTime(monday)});
    }
    const QDateTime week(here.date().addDays(7), morning);
    if (toMonday != 7)
        choices.append({QCoreApplication::translate("Snooze", "In one week"), fromDateTime(week)});
    return choices;
}

} // namespace svarbord::viewmodels
