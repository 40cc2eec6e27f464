// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/account_runner.h"

namespace svarbord::engine {

AccountRunner::AccountRunner(domain::Account account, const imap::SyncSurroundings& surroundings,
                             const imap::SyncPolicy& policy)
    : m_account(account),
      m_sync(std::move(account), surroundings, policy)
{
    connect(&m_sync, &imap::AccountSync::statusChanged, this, &AccountRunner::statusChanged);
}

void AccountRunner::start()
{
    if (std::exchange(m_started, true))
        return;
    m_sync.start();
}

QCoro::Task<void> AccountRunner::stop()
{
    co_await m_sync.stop();
    m_started = false;
}

QCoro::Task<Result<imap::SyncSummary>> AccountRunner::syncOnce()
{
    if (m_started) {
        // The endless loop does the work already; a second one would only compete with it.
        m_sync.syncNow();
        co_return imap::SyncSummary{};
    }
    auto outcome = co_await m_sync.syncOnce();
    co_return outcome;
}

} // namespace svarbord::engine
