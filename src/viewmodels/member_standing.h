// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"

#include <QHash>
#include <QString>

namespace svarbord::viewmodels {

/// How a member, or a group, stands just now, in words.
struct MemberStanding
{
    domain::Availability availability = domain::Availability::Available;
    QString words; ///< "away until Mon 23 Nov 08:00 · course"; empty while available
    QString until; ///< "Mon 23 Nov 08:00"; empty where it is not said

    [[nodiscard]] bool isAway() const { return availability == domain::Availability::Away; }

    bool operator==(const MemberStanding&) const = default;
};

/// Those who are not simply available.
using MemberStandings = QHash<MemberId, MemberStanding>;

[[nodiscard]] MemberStandings inWords(const domain::Standings& standings, Timestamp now);
/// "14:30" today, else with the day.
[[nodiscard]] QString untilText(Timestamp until, Timestamp now);
/// How somebody stands, as a sentence of its own: "Available", "Away until 14:30".
[[nodiscard]] QString standingSentence(const MemberStanding& standing);
/// After an assignment: "Assigned to Kari", and that she is away, and until when.
[[nodiscard]] QString assignedText(const MemberId& id, const QString& name, const MemberStanding& standing);
/// The name, and whether he is away, where one line tells both.
[[nodiscard]] QString namedWithStanding(const QString& name, const MemberStanding& standing);

/// A moment to come back at, for the menu by which somebody says that he goes.
struct AwayChoice
{
    QString text; ///< "Until tomorrow"
    QString when; ///< "08:00"; empty where it has no end
    Timestamp until{};
};

/// The natural ones, soonest first, in local time; the last has no end.
[[nodiscard]] QList<AwayChoice> awayChoices(Timestamp now);

} // namespace svarbord::viewmodels
