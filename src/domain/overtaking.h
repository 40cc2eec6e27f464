// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/roster.h"

#include <QJsonValue>
#include <QMap>
#include <QString>

namespace svarbord::domain {

/// What an operation decides, as values of named fields of its target: two that give the same field another value
/// contradict each other. Nothing for what only adds (comments) or is for one member alone (following, read marks).
[[nodiscard]] QMap<QString, QJsonValue> decidedFields(const Operation& operation);
/// Whether the later one gives another value to something the earlier one decided, or takes its target away. Of the
/// same target only.
[[nodiscard]] bool overtakes(const Operation& later, const Operation& earlier);

/// The place in the shared log up to which the author of an operation had read when he decided it; 0 = none of it. An
/// earlier decision beyond that place was not known to him.
[[nodiscard]] qint64 knownPosition(const Operation& operation);
void setKnownPosition(Operation& operation, qint64 position);

enum class OvertakenBy {
    Decision, ///< somebody who did not know of it decided otherwise, later in the order of the log
    Removal,  ///< what it was about is gone: it changes nothing
    Rights,   ///< its author had no right to it, at that point of the log
};

/// A decision of a member at this workstation that does not stand, though he never took it back.
struct Overtaken
{
    qint64 id = 0;
    OvertakenBy by = OvertakenBy::Decision;
    Operation mine;                          ///< kind, member, target, clock, payload
    Operation theirs;                        ///< the same, of what stands now; without a member where nobody decided it
    Permission reason = Permission::Granted; ///< of Rights
};

} // namespace svarbord::domain
