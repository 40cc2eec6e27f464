// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QString>

namespace svarbord::services {

/// "Closed 3 conversations": what an act was, for the message after undo and redo.
[[nodiscard]] QString actText(const journal::TakenBack& act);

} // namespace svarbord::services
