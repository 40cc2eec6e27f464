// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QJsonObject>

namespace svarbord::domain {

/// Whether what an operation holds can be folded as what it says it is. Whoever decides is held to it, and so is what
/// comes from the log.
[[nodiscard]] bool isAllowed(OperationKind kind, const QJsonObject& payload);

} // namespace svarbord::domain
