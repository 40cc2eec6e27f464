// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contact_removals.h"

#include "storage/database.h"

namespace svarbord::storage {

// Payloads are compact JSON, in which a text that somebody wrote cannot look like a key.
bool wasRemoved(Database& db, ContactId contact, const OperationId& before, Decisions which)
{
    Query last = db.query("SELECT instr(payload, '\"remove\":true') > 0 FROM operation WHERE conversation = ?1"
                          " AND (instr(payload, '\"remove\":true') > 0 OR instr(payload, '\"create\":true') > 0)"
                          " AND instr(before, '\"void\":true') = 0 AND (log_order > 0 OR (?3 AND log_order IS NULL))"
                          " AND coalesce(log_order < (SELECT log_order FROM operation WHERE id = ?2), 1)"
                          " ORDER BY log_order IS NULL DESC, log_order DESC, seq DESC LIMIT 1");
    return last.with(contact, before, which == Decisions::PendingToo).next() && last.boolean(0);
}

} // namespace svarbord::storage
