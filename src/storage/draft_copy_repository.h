// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace svarbord::storage {

class Database;

/// A copy of a draft in the Drafts folder of an account.
struct DraftCopy
{
    QString messageIdHeader;
    ConversationId conversation; ///< none for the new mail that answers nothing
    AccountId account;
    Timestamp changed{}; ///< of the draft it was made from
    bool stored = false; ///< the server has it; else it may
    quint32 uid = 0;     ///< in the Drafts folder; 0 where the server did not say
};

/// Which copies of drafts servers have, or may have.
class DraftCopyRepository
{
public:
    explicit DraftCopyRepository(Database& db) : m_db(db) {}

    /// A draft whose present state no server has.
    struct Wanted
    {
        ConversationId conversation;
        Timestamp changed{};
    };
    [[nodiscard]] Result<QList<Wanted>> wanted();
    /// Copies of what is no longer so: older states, drafts that were sent or thrown away, uploads that were cut off.
    [[nodiscard]] Result<QList<DraftCopy>> stale();
    /// Before it is uploaded.
    [[nodiscard]] Status insert(const DraftCopy& copy);
    [[nodiscard]] Status markStored(const QString& messageIdHeader, quint32 uid);
    [[nodiscard]] Status remove(const QString& messageIdHeader);

private:
    Database& m_db;
};

} // namespace svarbord::storage
