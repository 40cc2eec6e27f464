// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace svarbord::ui {

/// Says the texts of a widget now, and again whenever the language of the program changes, for as long as it lives.
/// Put every text there that stands on screen for longer than a menu does.
void spoken(QWidget* widget, std::function<void()> say);

} // namespace svarbord::ui
