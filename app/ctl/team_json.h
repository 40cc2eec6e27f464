// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/team_service.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace svarbord::ctl {

[[nodiscard]] QString phaseName(engine::TeamPhase phase);
[[nodiscard]] QJsonObject teamJson(const services::TeamService& team);
[[nodiscard]] QJsonObject rosterJson(const domain::Roster& roster);
[[nodiscard]] QJsonArray devicesJson(const domain::Roster& roster, const DeviceId& self);
[[nodiscard]] QJsonObject decisionJson(const services::TeamDecision& decision);
/// The first line of standard input, without its line end.
[[nodiscard]] QString lineFromInput();
[[nodiscard]] QCoro::Task<Result<QJsonValue>> failing(Error error);

} // namespace svarbord::ctl
