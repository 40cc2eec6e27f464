// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/once.h"

namespace svarbord::engine {

/// A snoozed conversation comes back when its time has come: one decision in the log, which nobody made, so that the
/// timeline tells it once and at the same place everywhere.
class WakeUps : public OnceWork
{
public:
    [[nodiscard]] QString kind() const override { return QStringLiteral("wake"); }
    [[nodiscard]] QList<domain::TaskId> open(storage::Database& db) override;
    [[nodiscard]] Readiness readiness(storage::Database& db, const domain::TaskId& task, Timestamp now) override;
    [[nodiscard]] Future<Status> prepare(const domain::TaskId& task) override;
    [[nodiscard]] std::optional<Finished> act(storage::WriteContext& context, const domain::TaskId& task,
                                              const domain::Lease& lease, const DeviceId& self,
                                              std::chrono::milliseconds until) override;
    void ended(storage::WriteContext& context, const domain::TaskId& task, const domain::Lease& lease) override;
    [[nodiscard]] bool isDecision() const override { return true; }
};

} // namespace svarbord::engine
