// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/local_transport.h"

#include "storage/operation_repository.h"
#include "storage/store.h"

namespace svarbord::journal {

QFuture<Result<QList<Committed>>> LocalTransport::append(QList<domain::Operation> pending)
{
    return m_store.readAsync([pending = std::move(pending)](storage::Database& db) -> Result<QList<Committed>> {
        storage::OperationRepository operations(db);
        qint64 last = storage::required(operations.highestOrder());
        QList<Committed> committed;
        for (const domain::Operation& operation : pending) {
            const auto stored = storage::required(operations.find(operation.id));
            committed.append({operation.id, stored && stored->order != 0 ? stored->order : ++last});
        }
        return committed;
    });
}

} // namespace svarbord::journal
