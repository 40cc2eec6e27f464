// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk_window.h"

#include <functional>

namespace svarbord::tests {

/// One thing people see: a screen, a dialog, a menu, an empty or failed state; and how one comes to it.
struct Screen
{
    const char* name; ///< of its picture
    std::function<void(DeskWindow& desk)> enter;
    DeskWindow::Content content = DeskWindow::Content::Sample; ///< a furnished desk, or one of the first start
};

/// All of them, in an order in which one desk can show them.
[[nodiscard]] const QList<Screen>& screens();

/// Those that high contrast is looked at in as well.
[[nodiscard]] bool isMainScreen(const QString& name);

/// From any of them back to the list of all that is open.
void leaveScreen(DeskWindow& desk);

/// The size that everything must fit in.
inline constexpr QSize smallestDesk(1280, 720);

} // namespace svarbord::tests
