// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svarbord::ui {

/// Whose remote images are always shown, as the person once chose; kept in the program's settings.
namespace image_permission {

[[nodiscard]] bool isGiven(const QString& sender);
void give(const QString& sender);

} // namespace image_permission

} // namespace svarbord::ui
