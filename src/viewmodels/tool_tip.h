// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svarbord::viewmodels {

/// Words for the mouse that rests on something, which read as they are. Qt takes what looks like HTML for HTML, and
/// what strangers wrote would then open files of this computer: <img src="/dev/zero"> as a subject is enough.
[[nodiscard]] QString plainTip(const QString& text);

} // namespace svarbord::viewmodels
