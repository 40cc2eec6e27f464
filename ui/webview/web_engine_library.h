// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace svarbord::ui {

class WebEngine;

/// Where the program's own libraries are: beside it in the build, below lib/ once installed.
[[nodiscard]] QString libraryFolder();

/// The web engine out of its library, which stays loaded until the program ends. GUI thread.
[[nodiscard]] Result<WebEngine*> loadWebEngine(const QString& folder = libraryFolder());

} // namespace svarbord::ui
