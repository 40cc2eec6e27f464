// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/outbox.h"

#include <QString>

namespace svarbord::services {

/// A mail that has not left yet, or whose end its writer has to hear of: one of this machine, or one that a colleague
/// wrote and that waits for any machine of the team.
struct OutboxLine
{
    domain::OutboxEntry entry;
    QString writer;            ///< of a colleague's; empty: it was written here
    QString sender;            ///< whose machine is sending it just now; empty: nobody's
    QString account;           ///< address that a colleague's leaves from, or one that is switched off
    bool isAccountHere = true; ///< this machine could send it
    bool isAccountOff = false; ///< its mailbox is switched off here; account tells which
    bool mayDecide = true;     ///< the member here may move and cancel it

    [[nodiscard]] bool isElsewhere() const { return !writer.isEmpty(); }
};

/// Why a mail whose time has come does not leave, where its mailbox is switched off here; otherwise empty. Before its
/// time the mailbox may be on again.
[[nodiscard]] QString mailboxIsOff(const OutboxLine& line, Timestamp now);

} // namespace svarbord::services
