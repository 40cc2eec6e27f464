// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/operation.h"

#include <QHash>
#include <QSet>

namespace svarbord::storage {

class Database;

/// Who decided what the log held, up to where it is read here; of what was erased here, too, of which nothing else is
/// kept. Who may take a comment back, and what counts as repeated, must not depend on what somebody erased.
class AuthorRepository
{
public:
    explicit AuthorRepository(Database& db) : m_db(db) {}

    /// Of those among them that the log held.
    [[nodiscard]] Result<QHash<OperationId, MemberId>> authorsOf(const QSet<OperationId>& operations);

    /// Before everything that was decided about this is deleted.
    [[nodiscard]] Status keepErased(ConversationId target);
    /// It lies in the log at this place; false where it was never erased. What is erased stays so, whoever reads the
    /// log once more.
    [[nodiscard]] Result<bool> meetErased(const domain::Operation& operation, qint64 order);
    /// Whether anything that stood in this part of the log was erased.
    [[nodiscard]] Result<bool> isErasedBetween(qint64 after, qint64 upTo);

private:
    Database& m_db;
};

} // namespace svarbord::storage
