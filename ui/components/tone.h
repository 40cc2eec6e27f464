// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace svarbord::ui {

/// The colour of a text by what it says ("secondary", "muted", "danger", "warning", "good"): the theme's, whichever is
/// in force.
void setTone(QWidget* text, const QString& tone);

} // namespace svarbord::ui
