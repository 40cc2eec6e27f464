// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace svarbord::ui {

/// What a screen reader (or a voice, or a switch) presses or chooses from outside works as a click does: Qt would only
/// change how a checkable button looks or select a row, knows nothing of chips, and keeps mail to itself. Once, before
/// the first window.
void installReaderActions();

} // namespace svarbord::ui
