// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QAccessibleInterface;
class QComboBox;

namespace svarbord::ui {

/// A screen reader that chooses a row from outside selects it and nothing else. Here it is gone to as by a click: what
/// it stands for opens, and a choice takes it.
void goToWhatIsChosen(QAbstractItemView& view);

/// Qt leaves the name of a choice to its label. One without a label says its own name before what is chosen.
[[nodiscard]] QAccessibleInterface* readerChoice(QComboBox& choice);

} // namespace svarbord::ui
