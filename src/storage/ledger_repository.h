// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/ledger.h"
#include "storage/folder_repository.h"

#include <QList>
#include <QString>

#include <optional>

namespace svarbord::storage {

struct LedgerRow
{
    FolderId folder;
    quint32 uid = 0;
    domain::LedgerState state = domain::LedgerState::Pending;
    QString why;       ///< reason of Filtered and Failed, empty otherwise
    MessageId message; ///< the stored message it led to, where there is one
};

/// A flag set here that the server does not know yet.
struct PendingFlagRow
{
    FolderId folder;
    quint32 uid = 0;
    QString flag;
    bool set = true;
};

/// One row for every UID seen on a server, saying what became of it.
class LedgerRepository
{
public:
    explicit LedgerRepository(Database& db) : m_db(db) {}

    /// Inserts or replaces.
    [[nodiscard]] Status put(const LedgerRow& row);
    [[nodiscard]] Result<std::optional<LedgerRow>> find(FolderId folder, quint32 uid);
    /// Rows of the expunged UIDs go; messages stay.
    [[nodiscard]] Status remove(FolderId folder, const UidSpans& uids);
    /// What a filter left out or filed as spam, for a reason that begins so, counts as unfinished: the next pass
    /// fetches it, and it is judged anew. How many.
    [[nodiscard]] Result<qint64> screenAgain(const QString& reason);
    /// Where copies of a stored message lie.
    [[nodiscard]] Result<QList<LedgerRow>> copiesOf(MessageId message);
    /// For the repair command; lowest UIDs first.
    [[nodiscard]] Result<QList<LedgerRow>> inState(domain::LedgerState state, int limit);
    /// Grows with every change of a folder's rows that adds or removes one, or changes its state.
    [[nodiscard]] Result<qint64> revision(FolderId folder);
    /// Over folders the servers still list. unaccounted adds up each folder's shortage, so that a surplus in one
    /// never hides a loss in another. Kept by counters: constant time.
    [[nodiscard]] Result<domain::LedgerSummary> summary();

    [[nodiscard]] Status addPendingFlag(const PendingFlagRow& flag);
    [[nodiscard]] Result<QList<PendingFlagRow>> pendingFlags(FolderId folder);
    /// Only rows that still say the same go: a later change of mind stays pending.
    [[nodiscard]] Status flagsStored(const QList<PendingFlagRow>& done);

private:
    Database& m_db;
};

} // namespace svarbord::storage
