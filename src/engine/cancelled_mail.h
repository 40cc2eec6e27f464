// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lease.h"
#include "domain/outbox.h"
#include "storage/store.h"

namespace svarbord::engine {

// A mail that was cancelled here while another workstation could have been sending it stays a task until it is known
// what came of it. Within a transaction; may throw what storage::required() throws.

/// Whether settleCancelled() would change anything.
[[nodiscard]] bool isAnythingCancelledToSettle(storage::Database& db);
/// Tells who cancelled what is known by now: that it had left, that it may have, or that it did not.
void settleCancelled(storage::WriteContext& context);

/// Of which nobody has said yet whether they left.
[[nodiscard]] QList<domain::OutboxEntry> inDoubt(storage::Database& db);
/// Whether its copy lies in Sent; where it does not, somebody may still be sending it, and it is looked for again then.
void settleBySent(storage::WriteContext& context, const OutboxId& id, bool isThere, Timestamp again);

/// A colleague moved, cancelled or erased what waits here: its writer keeps his words and is told, except of what is
/// erased. lease: how its task ended, or stands where the log did not agree.
void settleForColleague(storage::WriteContext& context, const domain::OutboxEntry& entry, const domain::Lease& lease);
/// What its task's end awaits of this device: nothing happened, or nobody knows.
void tellAwaited(storage::WriteContext& context, const domain::OutboxEntry& entry, const domain::Lease& lease);

/// Those of whose fate the member here is to hear, once.
[[nodiscard]] QList<domain::OutboxEntry> takeNews(storage::WriteContext& context);
[[nodiscard]] bool hasNews(storage::Database& db);

/// Whether a copy of it or an answer to it came out of a mailbox.
[[nodiscard]] Result<bool> isSeenOutside(storage::Database& db, const QString& messageIdHeader);

} // namespace svarbord::engine
