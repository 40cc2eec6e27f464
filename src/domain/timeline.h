// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/operation.h"

#include <optional>

namespace svarbord::domain {

/// What an operation looks like on the timeline; nothing for those that leave no trace there (read marks, inverse
/// operations, retractions, which show on what they take back). before comes from the fold.
[[nodiscard]] std::optional<TimelineEvent> timelineEventOf(const Operation& operation, const QJsonObject& before);

} // namespace svarbord::domain
