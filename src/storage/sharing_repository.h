// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/operation.h"

namespace svarbord::storage {

class Database;

/// What becomes of the decisions in a workspace when it goes over to a shared log, and when it leaves one.
class SharingRepository
{
public:
    explicit SharingRepository(Database& db) : m_db(db) {}

    /// Whether other members than this one decided anything here.
    [[nodiscard]] Result<bool> holdsDecisionsOfOthers(const MemberId& self);
    /// What is pending is handed over by this device.
    [[nodiscard]] Status takeToDevice(const DeviceId& device);
    /// The same in a copy of the workspace that this former device worked in: what that one alone had to say goes.
    [[nodiscard]] Status takeToCopy(const DeviceId& former, const DeviceId& device);
    /// A pending one of this kind was decided before everything else that is pending: one device's clocks never go
    /// back, and when the rest was decided is not to be lost.
    [[nodiscard]] Status dateBeforeAll(domain::OperationKind kind);
    /// What was decided about people and about what must happen once goes with the log it was decided in, and what is
    /// known of that log.
    [[nodiscard]] Status forgetLog();
    /// A member of this workspace alone goes by another short name from now on, in all that was decided here as well.
    [[nodiscard]] Status renameMember(const MemberId& from, const MemberId& to);
    /// What the member did here is what this one may take back.
    [[nodiscard]] Status renameActs(const MemberId& from, const MemberId& to);

private:
    Database& m_db;
};

} // namespace svarbord::storage
