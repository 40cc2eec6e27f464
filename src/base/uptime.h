// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace svarbord {

/// How long this machine has been on, with the time it slept: it never goes back, whatever happens to the clock on the
/// wall, and is the same in all programs. Nothing but differences of it means anything, until the next restart.
[[nodiscard]] std::chrono::milliseconds uptime();

} // namespace svarbord
