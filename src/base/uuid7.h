// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace svarbord {

/// A UUID version 7 (RFC 9562 section 5.7) in text form without braces: sorts by the time it was made.
[[nodiscard]] QString makeUuid7(Timestamp now);

} // namespace svarbord
