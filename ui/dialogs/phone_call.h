// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace svarbord::ui {

class Dialogs;

/// Asks, then hands the number to the desktop's program for calls: whoever presses a number by mistake, or one that a
/// stranger wrote, rings nobody.
void offerCall(Dialogs& dialogs, QWidget* parent, const QString& number);

} // namespace svarbord::ui
