// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "ui/components/theme.h"

class QWidget;

namespace svarbord::ui {

class AvailabilityActs;

/// Whether a member is available, and where one may say so, the button for it.
enum class Telling { Possible, No };
[[nodiscard]] QWidget* makeStandingRow(const domain::Member& member, AvailabilityActs& acts, Telling telling,
                                       int indent, const Theme& theme, QWidget* parent);

} // namespace svarbord::ui
