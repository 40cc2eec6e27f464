// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>

namespace svarbord::viewmodels {

struct SnoozeChoice
{
    QString text; ///< "Tomorrow 08:00"
    Timestamp until{};
};

/// The natural times to look at something again, soonest first, in local time; never in the past.
[[nodiscard]] QList<SnoozeChoice> snoozeChoices(Timestamp now);

} // namespace svarbord::viewmodels
