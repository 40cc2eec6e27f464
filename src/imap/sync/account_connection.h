// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/session/session.h"
#include "imap/sync/account_sync.h"

#include <memory>

namespace svarbord::imap {

/// A session for this account, not open yet, so that its owner can close it at any time.
[[nodiscard]] std::shared_ptr<Session> makeSession(const domain::Account& account, const SyncSurroundings& surroundings,
                                                   const SyncPolicy& policy, const QString& purpose);

/// Fetches the secret, connects and signs in. The caller keeps session alive.
QCoro::Task<Status> openSession(std::shared_ptr<Session> session, domain::Account account,
                                net::CredentialStore* credentials);

} // namespace svarbord::imap
