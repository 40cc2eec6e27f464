// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_record.h"

#include "journal/overtaking.h"
#include "storage/log_record_repository.h"

namespace svarbord::journal {

void keepRecord(storage::WriteContext& context, quint32 epoch, const QList<ReadEntry>& entries, qint64 orderBase)
{
    storage::LogRecordRepository records(context.db);
    for (const ReadEntry& entry : entries) {
        const Verdict& verdict = entry.verdict;
        const auto reason = verdict.setAside ? std::optional(static_cast<int>(*verdict.setAside)) : std::nullopt;
        storage::required(records.keep(storage::LogRecord{epoch, verdict.position, verdict.hash, verdict.device,
                                                          entry.received, reason, verdict.detail}));
        for (const RefusedOperation& refused : verdict.refused)
            storage::required(records.keep(storage::RefusalRecord{
                refused.operation, orderAt(orderBase, verdict.position), static_cast<int>(refused.reason)}));
    }
}

} // namespace svarbord::journal
