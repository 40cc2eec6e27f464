// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal_transport.h"

namespace svarbord::storage {
class Store;
}

namespace svarbord::journal {

/// The log of a workspace that is not shared: this database is the only one, so the order is the order of arrival.
class LocalTransport final : public JournalTransport
{
public:
    explicit LocalTransport(storage::Store& store) : m_store(store) {}
    QFuture<Result<QList<Committed>>> append(QList<domain::Operation> pending) override;

private:
    storage::Store& m_store;
};

} // namespace svarbord::journal
