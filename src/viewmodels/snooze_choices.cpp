// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/snooze_choices.h"

#include <QCoreApplication>

namespace svarbord::viewmodels {

namespace {

constexpr int laterHours = 3;

} // namespace

QString shortDateFormat()
{
    return QCoreApplication::translate("Snooze", "ddd d MMM", "date format: short weekday, day, short month");
}

QString shortMoment(Timestamp moment, const QLocale& locale)
{
    const QDateTime then = toDateTime(moment).toLocalTime();
    return locale.toString(then.date(), shortDateFormat()) + u' ' + locale.toString(then.time(), QLocale::ShortFormat);
}

QList<SnoozeChoice> snoozeChoices(Timestamp now)
{
    const QDateTime here = toDateTime(now).toLocalTime();
    const QTime morning(8, 0);
    QList<SnoozeChoice> choices;
    const auto add = [&](const QString& text, const QDateTime& moment) {
        const Timestamp until = fromDateTime(moment);
        choices.append({text, shortMoment(until), until});
    };

    QDateTime later = here.addSecs(laterHours * 3600);
    later.setTime(QTime(later.time().hour(), 0));
    if (later.date() == here.date() && later.time().hour() <= 20)
        add(QCoreApplication::translate("Snooze", "Later today"), later);
    add(QCoreApplication::translate("Snooze", "Tomorrow"), QDateTime(here.date().addDays(1), morning));
    const int toMonday = 8 - here.date().dayOfWeek();
    if (toMonday > 1)
        add(QCoreApplication::translate("Snooze", "On Monday"), QDateTime(here.date().addDays(toMonday), morning));
    if (toMonday != 7)
        add(QCoreApplication::translate("Snooze", "In one week"), QDateTime(here.date().addDays(7), morning));
    return choices;
}

} // namespace svarbord::viewmodels
