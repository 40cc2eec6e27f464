// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens.h"

namespace svarbord::tests {

/// What several share: inboxes, who is away, and the team. The last of all: each changes the desk for good.
[[nodiscard]] QList<Screen> sharedScreens();

} // namespace svarbord::tests
