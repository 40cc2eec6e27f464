// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/conversation.h"

#include <optional>

namespace svarbord::storage {

class Database;

/// Tickets and their numbers. Status, priority and owner follow the conversation's folded state.
class TicketRepository
{
public:
    explicit TicketRepository(Database& db) : m_db(db) {}

    /// Opens a ticket with the number that follows from its conversation, and shows it on the conversation's row; gives
    /// back the one that exists where there is one already.
    [[nodiscard]] Result<domain::Ticket> open(ConversationId conversation, const QString& name, const QString& source,
                                              Timestamp now);
    [[nodiscard]] Result<std::optional<domain::Ticket>> ofConversation(ConversationId conversation);
    [[nodiscard]] Result<std::optional<ConversationId>> findByNumber(const QString& number);
    /// Brings the tickets of all that is shown with a conversation to how that stands: the ticket of a conversation
    /// that was merged away follows the one it is part of, and its own again when it is taken apart.
    [[nodiscard]] Status follow(ConversationId conversation, Timestamp now);
    [[nodiscard]] Result<qint64> count();

private:
    Database& m_db;
};

} // namespace svarbord::storage
