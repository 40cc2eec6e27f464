// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QStringList>

namespace svarbord::storage {

class Database;

/// Tags on conversations, compared without case, shown as first written.
class TagRepository
{
public:
    explicit TagRepository(Database& db) : m_db(db) {}

    /// In alphabetical order.
    [[nodiscard]] Result<QStringList> ofConversation(ConversationId conversation);
    [[nodiscard]] Status setOfConversation(ConversationId conversation, const QStringList& tags);
    /// Every tag in use, most used first.
    [[nodiscard]] Result<QStringList> all();

private:
    Database& m_db;
};

} // namespace svarbord::storage
