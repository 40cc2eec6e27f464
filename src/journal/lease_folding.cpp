// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/lease_folding.h"

#include "domain/lease.h"
#include "storage/lease_repository.h"

namespace svarbord::journal {

void foldLease(storage::WriteContext& context, const domain::Operation& operation, Timestamp received)
{
    const auto task = domain::TaskId::fromText(operation.payload[QStringLiteral("task")].toString());
    if (!task)
        return;
    storage::LeaseRepository leases(context.db);
    const domain::Lease before = storage::required(leases.find(*task));
    const domain::Lease after = domain::foldLease(before, operation, received);
    if (after != before)
        storage::required(leases.put(*task, after));
    // Who claimed in vain is told as well: he waits for it.
    context.changes.tasks = true;
}

} // namespace svarbord::journal
