// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace svarbord::ui {

/// Whose remote images are always shown, as the person once chose; kept in the program's settings.
namespace image_permission {

/// Their addresses in lower case.
[[nodiscard]] QSet<QString> senders();
void give(const QString& sender);

} // namespace image_permission

} // namespace svarbord::ui
