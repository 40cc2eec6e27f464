// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens.h"

namespace svarbord::tests {

/// What is seen seldom: something was thrown away, switched off, taken over, or is about to be left behind.
[[nodiscard]] QList<Screen> rareScreens();

} // namespace svarbord::tests
