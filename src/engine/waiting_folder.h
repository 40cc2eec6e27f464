// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "base/ids.h"
#include "base/result.h"
#include "imap/sync/account_sync.h"

#include <QByteArray>
#include <QString>

namespace svarbord::engine {

/// Where a mail lies until its time comes, so that any workstation with this account can send it: the folder
/// Svarbord/Outgoing of the account's own mailbox. The seam between sending later and the network.
class WaitingFolder
{
public:
    virtual ~WaitingFolder() = default;

    /// Once: one that lies there already stays.
    virtual Future<Status> putWaiting(AccountId account, QString messageId, QByteArray mail) = 0;
    /// NotFound when it is not there (yet).
    virtual Future<Result<imap::PartContent>> fetchWaiting(AccountId account, QString messageId) = 0;
    /// Also when there is none.
    virtual Future<Status> removeWaiting(AccountId account, QString messageId) = 0;
};

} // namespace svarbord::engine
