// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

namespace svarbord::storage {

class Database;

/// Conversations that begin by a decision rather than by mail.
class SplitRepository
{
public:
    explicit SplitRepository(Database& db) : m_db(db) {}

    /// What opened it and is pending; invalid where there is nothing of that kind.
    [[nodiscard]] Result<OperationId> pendingOpener(ConversationId split);

private:
    Database& m_db;
};

} // namespace svarbord::storage
