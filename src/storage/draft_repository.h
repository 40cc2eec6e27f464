// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/outbox.h"

#include <QList>

#include <optional>
#include <utility>

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
    /// The mail is on its way; a comment that was begun beside it stays.
    [[nodiscard]] Status endMail(ConversationId conversation);
    /// The one new mail makes room for another and keeps its words under a key below 0; nothing where there is none.
    [[nodiscard]] Status putAside();
    /// Keys and times of those, newest first.
    [[nodiscard]] Result<QList<std::pair<ConversationId, Timestamp>>> aside();

private:
    Database& m_db;
};

} // namespace svarbord::storage
