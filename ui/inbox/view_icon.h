// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/view.h"
#include "ui/components/icons.h"

namespace svarbord::ui {

[[nodiscard]] Icon viewIcon(domain::View view);

} // namespace svarbord::ui
