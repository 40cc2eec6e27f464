// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/inbox.h"
#include "domain/view.h"

namespace svarbord::storage {

class Database;

/// Inboxes, and the channels that conversations are filed under.
class InboxRepository
{
public:
    explicit InboxRepository(Database& db) : m_db(db) {}

    [[nodiscard]] Result<domain::InboxPlan> plan();
    /// What a list shows, as channels: of one account, of an inbox, or of all that this member has.
    [[nodiscard]] Result<domain::ViewQuery> narrowed(domain::ViewQuery query, const MemberId& viewer);
    /// Conversations can be filed under this address from now on.
    [[nodiscard]] Status ensureChannel(const QString& address);
    /// Whether anything ever came through this address.
    [[nodiscard]] Result<bool> isUsed(const QString& address);
    /// After a channel was moved to another inbox from some moment on: what began since then is filed by itself.
    [[nodiscard]] Status fileByEras(const QString& address, const domain::ChannelPlace& place);

private:
    Database& m_db;
};

} // namespace svarbord::storage
