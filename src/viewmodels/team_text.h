// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/team_service.h"

#include <QString>

namespace svarbord::viewmodels {

// Words for people about who works together, translated where they are asked for.
[[nodiscard]] QString roleName(domain::Role role);
[[nodiscard]] QString seatName(domain::Seat seat);
/// How this machine stands to its team, in a sentence; empty for a member and for what is not shared.
[[nodiscard]] QString standingText(const engine::TeamState& state, const QString& title, const QString& keyMark);
/// Who is in a workspace that was found in a mailbox: "Founded by Kari Nordmann. 3 members: …".
[[nodiscard]] QString whoIsThere(const domain::Roster& roster);
/// For a colleague who is to join, to be sent by mail or chat.
[[nodiscard]] QString invitation(const QString& title, const QString& mailbox);
/// What was decided, as a filter names it.
[[nodiscard]] QString decisionName(domain::OperationKind kind);
/// Those that the filter offers.
[[nodiscard]] QList<domain::OperationKind> decisionKinds();

} // namespace svarbord::viewmodels
