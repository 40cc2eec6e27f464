// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/status.h"

namespace svarbord::storage {

/// The one standing list a conversation is in, stored so that each list is one index. Stored: never renumber.
/// Away: its messages are shown elsewhere, all of them.
enum class Box { Open, Snoozed, Closed, Spam, Away };

[[nodiscard]] inline Box boxOf(QStringView statusId, Timestamp snoozedUntil, bool spam)
{
    if (spam)
        return Box::Spam;
    if (domain::meaningOf(statusId) == domain::StatusMeaning::Closed)
        return Box::Closed;
    return snoozedUntil == Timestamp{} ? Box::Open : Box::Snoozed;
}

} // namespace svarbord::storage
