// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace svarbord::ui {

/// What comes by itself, or ends a wait, and is not where the keyboard is: a screen reader says it as soon as it shows.
/// Call it before the widget is shown for the first time.
void tellsByItself(QWidget* widget);
[[nodiscard]] bool isTelling(const QWidget& widget);

/// Shows it and has its text said, again where it stood there already; hides it where there is no text.
void tell(QWidget* widget, const QString& text);

} // namespace svarbord::ui
