// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/member.h"
#include "domain/operation.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace svarbord::domain {

struct Group;

/// That a member is away. Shared under the member's id by the member, or by a supervisor for somebody who fell ill; who
/// has none is available. It ends at its time by itself, so nobody and no machine has to decide that.
struct Absence
{
    static constexpr QStringView area = u"availability";
    static constexpr qsizetype longestNote = 120;

    MemberId member;
    Timestamp since{};
    Timestamp until{}; ///< 0: until it is taken back
    QString note;      ///< "at the dentist's"; may be empty

    bool operator==(const Absence&) const = default;

    [[nodiscard]] bool holdsAt(Timestamp now) const { return until == Timestamp{} || now < until; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Absence fromJson(const QString& key, const QJsonObject& object);
};

/// Whether its author may decide this, where it is about who is away: on oneself with any seat, on others as a
/// supervisor. True for all else.
[[nodiscard]] bool mayTellAbsence(const Member& author, const Operation& operation);

enum class Availability {
    Available,
    Away,
    Offline, ///< not away, but not at the desk: no workstation of the member's is heard
};

/// How a member, or a group, stands at one moment.
struct Standing
{
    Availability availability = Availability::Available;
    Timestamp until{}; ///< when an absence ends; 0: not said
    QString note;

    bool operator==(const Standing&) const = default;
};

/// Those who are not simply available.
using Standings = QHash<MemberId, Standing>;

/// How members and groups stand now. online are the members who are heard; nothing where that cannot be told, as
/// without the network: then nobody counts as offline. A group is available as long as one of its members is, and away
/// until the first of them comes back.
[[nodiscard]] Standings standingsAt(Timestamp now, const QList<Member>& members, const QList<Group>& groups,
                                    const QList<Absence>& absences, const std::optional<QSet<MemberId>>& online);
/// When the next absence ends; nothing where none has an end.
[[nodiscard]] std::optional<Timestamp> nextReturn(const QList<Absence>& absences, Timestamp now);

} // namespace svarbord::domain
