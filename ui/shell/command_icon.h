// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/icons.h"

namespace svarbord::ui {

/// The icon of a command, by its id: the same in menus, in the palette and on its button.
[[nodiscard]] Icon commandIcon(const QString& id);

} // namespace svarbord::ui
