// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace svarbord::domain {

/// What became of a message on the server (INB-24). Every UID has exactly one.
enum class LedgerState {
    Ticketed,  ///< in a conversation (with or without a ticket: imported history has none)
    Filtered,  ///< deliberately not shown: our own journal, drafts, spam folder, filter rules
    Duplicate, ///< the same mail is already here through another mailbox or copy
    Failed,    ///< could not be read; kept for the repair command
    Pending,   ///< seen, not handled yet
};

struct LedgerSummary
{
    qint64 server = 0; ///< messages the server has in the folders we watch
    qint64 ticketed = 0;
    qint64 filtered = 0;
    qint64 duplicate = 0;
    qint64 failed = 0;
    qint64 pending = 0;
    qint64 unaccounted = 0; ///< server minus all of the above; anything but 0 is a fault

    bool operator==(const LedgerSummary&) const = default;
};

} // namespace svarbord::domain
