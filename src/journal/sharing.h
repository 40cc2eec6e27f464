// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/roster.h"
#include "storage/store.h"

namespace svarbord::journal {

/// Who is here, for a log that does not know him yet.
struct Newcomer
{
    domain::Member member;
    DeviceId device; ///< with a key of its own; never one that another log knew
    QByteArray publicKey;
    QString machine; ///< what its owner calls it
};

/// What the log is told of him.
[[nodiscard]] QJsonObject introduction(const Newcomer& newcomer);

// The steps by which a workspace goes over to a shared log and back; each is one transaction, after which a
// journal::SharedLog does the rest. They throw what storage::required() throws.

/// Begins a log with what is decided here already, and with all members that are known here. recoveryKey is public,
/// of a device on paper; may be empty. Conflict when others than self decided something here.
[[nodiscard]] Status beginLog(storage::WriteContext& context, const MemberId& self, const Newcomer& founder,
                              const QString& workspace, const QString& title, const QByteArray& recoveryKey);
/// Asks to be let in. What was decided here before is handed over once an administrator agreed. Conflict when what is
/// here belongs to another team. Where the device was admitted already, nothing is asked.
enum class Admission { Asked, Given };
[[nodiscard]] Status beginJoining(storage::WriteContext& context, const MemberId& self, const Newcomer& newcomer,
                                  const QString& workspace, Admission admission);
/// From now on nothing is shared any more. What the team decided until now stays.
[[nodiscard]] Status leaveLog(storage::WriteContext& context);

} // namespace svarbord::journal
