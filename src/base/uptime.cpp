// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uptime.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace svarbord {

std::chrono::milliseconds uptime()
{
#ifdef Q_OS_LINUX
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return std::chrono::milliseconds{now.tv_sec * 1000LL + now.tv_nsec / 1'000'000};
#endif
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since);
}

} // namespace svarbord
