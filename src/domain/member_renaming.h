// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QJsonObject>

namespace svarbord::domain {

/// What a decision or a shared value says, where this member goes by another short name from now on: as whom it was
/// assigned to, whom it mentions, whose it is.
[[nodiscard]] QJsonObject renamed(const QJsonObject& said, const MemberId& from, const MemberId& to);

} // namespace svarbord::domain
