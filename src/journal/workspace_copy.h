// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "journal/sharing.h"

namespace svarbord::journal {

/// How a copy of a workspace stands to the team of the one it was copied from.
enum class CopyStanding {
    Outside,       ///< as that one did: it was turned down, or removed
    HasToAsk,      ///< it has to be let in, as one more device of its member's
    NothingShared, ///< that one was about to found the team, and a second one of these helps nobody
};

/// This workspace is a copy, and this device from now on. What was decided in it and not handed over yet is handed over
/// by both, and counts once. Throws what storage::required() throws.
[[nodiscard]] Result<CopyStanding> becomeCopy(storage::WriteContext& context, const DeviceId& former,
                                              const DeviceId& fresh);
/// One of the team's members asks for this device to be let in.
[[nodiscard]] Status askForCopy(storage::WriteContext& context, const DeviceId& device, const QByteArray& publicKey,
                                const QString& machine);

} // namespace svarbord::journal
