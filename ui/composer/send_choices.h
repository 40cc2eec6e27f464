// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>

namespace svarbord::ui {

/// How long a sent mail waits so that it can be taken back, as this person chose on this machine; 0 is at once.
namespace send_delay {

constexpr int longest = 60;
[[nodiscard]] int seconds();
void setSeconds(int seconds);
[[nodiscard]] QList<int> choices();
/// "10 seconds", "Off".
[[nodiscard]] QString text(int seconds);

} // namespace send_delay

/// A natural moment to let a mail leave: "Tomorrow morning".
struct SendTime
{
    QString text;
    Timestamp time{};
};
/// What makes sense now, soonest first; never in the past, never twice the same moment.
[[nodiscard]] QList<SendTime> sendTimes(Timestamp now);

} // namespace svarbord::ui
