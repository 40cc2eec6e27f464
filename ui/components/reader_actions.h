// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace svarbord::ui {

/// What a screen reader (or a voice, or a switch) presses from outside works as a click does: Qt would only change how
/// a checkable button looks, and knows nothing of chips. Once, before the first window.
void installReaderActions();

} // namespace svarbord::ui
