// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "engine/engine_options.h"
#include "imap/sync/account_sync.h"

#include <QObject>

namespace svarbord::engine {

/// One account's synchronisation while the engine runs. Lives on the network thread; no runner waits for another.
class AccountRunner : public QObject
{
    Q_OBJECT

public:
    AccountRunner(domain::Account account, const imap::SyncSurroundings& surroundings, const imap::SyncPolicy& policy);

    [[nodiscard]] const domain::Account& account() const { return m_account; }
    [[nodiscard]] imap::AccountSync& sync() { return m_sync; }
    void start();
    QCoro::Task<void> stop();
    QCoro::Task<Result<imap::SyncSummary>> syncOnce();

signals:
    void statusChanged(const svarbord::domain::AccountStatus& status);

private:
    domain::Account m_account;
    imap::AccountSync m_sync;
    bool m_started = false;
};

} // namespace svarbord::engine
