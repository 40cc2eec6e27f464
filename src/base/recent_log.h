// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace svarbord {

/// From now on the last few hundred messages of the log are remembered, besides going where they went before. Once,
/// at the start of a program: Qt has one message handler for all threads.
void rememberRecentLog();
/// Oldest first, each with its time. Any thread.
[[nodiscard]] QStringList recentLog();

} // namespace svarbord
