// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/member_standing.h"

#include "domain/group.h"

#include <QCoreApplication>
#include <QLocale>

namespace svarbord::viewmodels {

using namespace std::chrono_literals;
using domain::Availability;

namespace {

const QTime morning(8, 0);

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::viewmodels::MemberStanding)
};

QString groupWords(const QString& until)
{
    return until.isEmpty() ? Text::tr("nobody available") : Text::tr("nobody available until %1").arg(until);
}

QString awayWords(const QString& until, const QString& note)
{
    const QString away = until.isEmpty() ? Text::tr("away") : Text::tr("away until %1").arg(until);
    return note.isEmpty() ? away : QString(away + QStringLiteral(" · ") + note);
}

} // namespace

QString untilText(Timestamp until, Timestamp now)
{
    const QDateTime then = toDateTime(until).toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(then.time(), QLocale::ShortFormat);
    if (then.date() == toDateTime(now).toLocalTime().date())
        return time;
    return locale.toString(then.date(), Text::tr("ddd d MMM", "date format: short weekday, day, short month")) + u' ' +
           time;
}

MemberStandings inWords(const domain::Standings& standings, Timestamp now)
{
    MemberStandings said;
    for (auto entry = standings.cbegin(); entry != standings.cend(); ++entry) {
        MemberStanding standing{entry->availability, {}, {}};
        if (entry->until != Timestamp{})
            standing.until = untilText(entry->until, now);
        if (domain::isGroup(entry.key()))
            standing.words = groupWords(standing.until);
        else if (standing.isAway())
            standing.words = awayWords(standing.until, entry->note);
        else if (standing.availability == Availability::Offline)
            standing.words = Text::tr("offline", "a colleague who is not at the desk");
        said.insert(entry.key(), standing);
    }
    return said;
}

QString standingSentence(const MemberStanding& standing)
{
    if (standing.words.isEmpty())
        return Text::tr("Available");
    return standing.words.left(1).toUpper() + standing.words.mid(1);
}

QString assignedText(const MemberId& id, const QString& name, const MemberStanding& standing)
{
    const bool isNobodyThere = domain::isGroup(id) && standing.availability != Availability::Available;
    if (isNobodyThere)
        return standing.until.isEmpty()
                   ? Text::tr("Assigned to %1, where nobody is available").arg(name)
                   : Text::tr("Assigned to %1, where nobody is available until %2").arg(name, standing.until);
    if (!standing.isAway())
        return Text::tr("Assigned to %1").arg(name);
    return standing.until.isEmpty() ? Text::tr("Assigned to %1, who is away").arg(name)
                                    : Text::tr("Assigned to %1, who is away until %2").arg(name, standing.until);
}

QString namedWithStanding(const QString& name, const MemberStanding& standing)
{
    return standing.isAway() ? Text::tr("%1 (away)", "a member's or a group's name").arg(name) : name;
}

QList<AwayChoice> awayChoices(Timestamp now)
{
    const QDateTime here = toDateTime(now).toLocalTime();
    QList<AwayChoice> choices;
    const auto add = [&](const QString& text, Timestamp until) {
        choices.append({text, untilText(until, now), until});
    };
    const auto morningOf = [](const QDate& day) { return fromDateTime(QDateTime(day, morning)); };
    add(Text::tr("For half an hour"), now + 30min);
    add(Text::tr("For two hours"), now + 2h);
    const int toMonday = 8 - here.date().dayOfWeek();
    const bool isWeekendNext = toMonday <= 3; // Friday to Sunday: nobody comes tomorrow
    if (!isWeekendNext || toMonday == 1)
        add(Text::tr("Until tomorrow"), morningOf(here.date().addDays(1)));
    if (toMonday > 1)
        add(Text::tr("Until Monday"), morningOf(here.date().addDays(toMonday)));
    choices.append({Text::tr("Until I say that I am back"), {}, {}});
    return choices;
}

} // namespace svarbord::viewmodels
