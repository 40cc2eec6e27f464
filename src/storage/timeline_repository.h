// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/conversation.h"

#include <QList>

namespace svarbord::storage {

class Database;

/// What happened to a conversation: members' operations, and events that follow from mail (ticket opened, send failed).
class TimelineRepository
{
public:
    explicit TimelineRepository(Database& db) : m_db(db) {}

    /// Oldest first. Taken-back operations are there with undone set; the inverse operations are not.
    [[nodiscard]] Result<QList<domain::TimelineEvent>> ofConversation(ConversationId conversation);
    /// Adds an event that no operation stands for.
    /// Whether an event of this kind with this text before is there already.
    [[nodiscard]] Result<bool> has(ConversationId conversation, domain::TimelineEvent::Kind kind,
                                   const QString& before);
    [[nodiscard]] Status add(ConversationId conversation, const domain::TimelineEvent& event);

private:
    Database& m_db;
};

} // namespace svarbord::storage
