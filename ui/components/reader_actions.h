// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace svarbord::ui {

/// What a screen reader (or a voice, or a switch) presses from outside works as a click does: Qt would only change how a
/// checkable button looks, and knows nothing of chips. Once, before the first window.
void installReaderActions();

/// A screen reader selects a row and nothing else: what a list shows for its current row comes with that, too. For lists
/// in which one row at a time is selected, once they have their model.
void goToSelected(QAbstractItemView* list);

} // namespace svarbord::ui
