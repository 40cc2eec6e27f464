// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svarbord::app {

/// Where a workspace lies when nothing is said: the platform's folder for application data.
[[nodiscard]] QString defaultDataFolder();

} // namespace svarbord::app
