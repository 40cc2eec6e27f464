// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/send_choices.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSettings>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::ui::SendChoices)
};

constexpr int usualDelay = 10;
const QTime morning(8, 0);
const QTime afternoon(13, 0);
const QTime evening(18, 0);

const QString delayKey = u"send/undoSeconds"_s;

} // namespace

int send_delay::seconds()
{
    return std::clamp(QSettings().value(delayKey, usualDelay).toInt(), 0, longest);
}

void send_delay::setSeconds(int seconds)
{
    QSettings().setValue(delayKey, std::clamp(seconds, 0, longest));
}

QList<int> send_delay::choices()
{
    return {0, 5, 10, 20, 30, 60};
}

QString send_delay::text(int seconds)
{
    return seconds == 0 ? Text::tr("Off", "undo send") : Text::tr("%n second(s)", "undo send", seconds);
}

QList<SendTime> sendTimes(Timestamp now)
{
    const QDateTime here = toDateTime(now).toLocalTime();
    const QDate today = here.date();
    const QDate tomorrow = today.addDays(1);
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    QList<SendTime> times;
    const auto add = [&](const QString& text, QDate day, QTime time) {
        const QDateTime moment(day, time);
        const auto same = [&](const SendTime& other) { return other.time == fromMs(moment.toMSecsSinceEpoch()); };
        // What is nearly now is no "later".
        if (moment > here.addSecs(15 * 60) && std::none_of(times.cbegin(), times.cend(), same))
            times.append({text, fromMs(moment.toMSecsSinceEpoch())});
    };
    add(Text::tr("This morning"), today, morning);
    add(Text::tr("This afternoon"), today, afternoon);
    add(Text::tr("This evening"), today, evening);
    if (tomorrow.dayOfWeek() <= Qt::Friday) {
        add(Text::tr("Tomorrow morning"), tomorrow, morning);
        add(Text::tr("Tomorrow afternoon"), tomorrow, afternoon);
    }
    add(Text::tr("Monday morning"), monday, morning);
    return times;
}

} // namespace svarbord::ui
