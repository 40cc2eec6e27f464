// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svarbord::ui {

struct Theme;

/// The style sheet of a conversation page in the colours of this look.
[[nodiscard]] QString pageStyle(const Theme& theme);

} // namespace svarbord::ui
