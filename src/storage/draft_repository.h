// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/outbox.h"

#include <optional>

namespace svarbord::storage {

class Database;

/// One unfinished answer for each conversation, attachments included.
class DraftRepository
{
public:
    explicit DraftRepository(Database& db) : m_db(db) {}

    [[nodiscard]] Status save(ConversationId conversation, const domain::OutgoingMail& draft, Timestamp now);
    [[nodiscard]] Result<std::optional<domain::OutgoingMail>> find(ConversationId conversation);
    [[nodiscard]] Status discard(ConversationId conversation);

private:
    Database& m_db;
};

} // namespace svarbord::storage
