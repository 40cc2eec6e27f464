// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/presence.h"
#include "domain/roster.h"

#include <QByteArray>
#include <QByteArrayView>

namespace svarbord::journal {

/// A note with the signature of its device, as it lies in the mailbox: bounded text that a person may read.
[[nodiscard]] Result<QByteArray> sealPresence(const domain::PresenceNote& note, const QString& workspace,
                                              const QByteArray& secretKey);
/// InvalidInput for what is no note, is of another workspace, or is not signed by an active device of this roster.
[[nodiscard]] Result<domain::PresenceNote> openPresence(QByteArrayView sealed, const domain::Roster& roster);

} // namespace svarbord::journal
