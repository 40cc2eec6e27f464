// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledger_repository.h"

#include "domain/mail_filter.h"
#include "storage/database.h"
#include "storage/guarded.h"

#include <algorithm>

namespace svarbord::storage {

// The index ledger_unfinished covers these two and counts on their numbers.
static_assert(static_cast<int>(domain::LedgerState::Failed) == 3);
static_assert(static_cast<int>(domain::LedgerState::Pending) == 4);

namespace {

LedgerRow rowFrom(const Query& row)
{
    return {row.id<FolderId>(0), static_cast<quint32>(row.integer(1)), static_cast<domain::LedgerState>(row.integer(2)),
            row.text(3), row.id<MessageId>(4)};
}

qint64& sumFor(domain::LedgerSummary& summary, domain::LedgerState state)
{
    switch (state) {
    case domain::LedgerState::Ticketed:
        return summary.ticketed;
    case domain::LedgerState::Filtered:
        return summary.filtered;
    case domain::LedgerState::Duplicate:
        return summary.duplicate;
    case domain::LedgerState::Failed:
        return summary.failed;
    case domain::LedgerState::Pending:
        break;
    }
    return summary.pending;
}

} // namespace

Status LedgerRepository::put(const LedgerRow& row)
{
    return guarded([&] {
        // An upsert, since REPLACE would pass by the delete trigger that keeps the counters.
        Query query = m_db.query("INSERT INTO ledger(folder, uid, state, message, why) VALUES (?, ?, ?, ?, ?) "
                                 "ON CONFLICT DO UPDATE SET state = excluded.state, message = excluded.message, "
                                 "why = excluded.why");
        query.with(row.folder, row.uid, static_cast<int>(row.state), row.message);
        if (row.why.isEmpty())
            query.bind(nullptr);
        else
            query.bind(row.why);
        query.run();
    });
}

Result<std::optional<LedgerRow>> LedgerRepository::find(FolderId folder, quint32 uid)
{
    return guarded([&]() -> std::optional<LedgerRow> {
        Query query = m_db.query("SELECT folder, uid, state, why, message FROM ledger WHERE folder = ? AND uid = ?");
        if (!query.with(folder, uid).next())
            return std::nullopt;
        return rowFrom(query);
    });
}

Status LedgerRepository::remove(FolderId folder, const UidSpans& uids)
{
    return guarded([&] {
        Query rows = m_db.query("DELETE FROM ledger WHERE folder = ? AND uid BETWEEN ? AND ?");
        Query flags = m_db.query("DELETE FROM pending_flag WHERE folder = ? AND uid BETWEEN ? AND ?");
        for (const UidSpan& span : uids) {
            rows.again().with(folder, span.first, span.last).run();
            flags.again().with(folder, span.first, span.last).run();
        }
    });
}

Result<qint64> LedgerRepository::screenAgain(const QString& reason)
{
    return guarded([&] {
        qint64 marked = 0;
        for (const QString& beginning : {reason, domain::MailFilter::historyMark.toString() + reason}) {
            m_db.query("UPDATE ledger SET state = ? WHERE state = ? AND substr(why, 1, ?) = ?")
                .with(static_cast<int>(domain::LedgerState::Pending), static_cast<int>(domain::LedgerState::Filtered),
                      static_cast<int>(beginning.size()), beginning)
                .run();
            marked += m_db.changedRows();
        }
        return marked;
    });
}

Result<QList<LedgerRow>> LedgerRepository::copiesOf(MessageId message)
{
    return guarded([&] {
        QList<LedgerRow> rows;
        Query query = m_db.query("SELECT folder, uid, state, why, message FROM ledger WHERE message = ?");
        query.with(message);
        while (query.next())
            rows.append(rowFrom(query));
        return rows;
    });
}

Result<QList<LedgerRow>> LedgerRepository::inState(domain::LedgerState state, int limit)
{
    return guarded([&] {
        QList<LedgerRow> rows;
        Query query = state >= domain::LedgerState::Failed
                          ? m_db.query("SELECT folder, uid, state, why, message FROM ledger "
                                       "WHERE state = ? AND state >= 3 ORDER BY folder, uid LIMIT ?")
                          : m_db.query("SELECT folder, uid, state, why, message FROM ledger "
                                       "WHERE state = ? ORDER BY folder, uid LIMIT ?");
        query.with(static_cast<int>(state), limit);
        while (query.next())
            rows.append(rowFrom(query));
        return rows;
    });
}

Result<qint64> LedgerRepository::revision(FolderId folder)
{
    return guarded([&] {
        Query query = m_db.query("SELECT coalesce(sum(changes), 0) FROM ledger_count WHERE folder = ?");
        return query.with(folder).next() ? query.integer(0) : 0;
    });
}

Result<domain::LedgerSummary> LedgerRepository::summary()
{
    return guarded([&] {
        domain::LedgerSummary summary;
        Query states = m_db.query("SELECT state, sum(n) FROM ledger_count JOIN folder ON folder.id = folder "
                                  "WHERE present = 1 GROUP BY state");
        while (states.next())
            sumFor(summary, static_cast<domain::LedgerState>(states.integer(0))) = states.integer(1);
        // A folder that was never counted has nothing to compare with yet.
        Query folders =
            m_db.query("SELECT server_count, coalesce((SELECT sum(n) FROM ledger_count WHERE folder = folder.id), 0) "
                       "FROM folder WHERE present = 1 AND server_count IS NOT NULL");
        while (folders.next()) {
            summary.server += folders.integer(0);
            summary.unaccounted += std::max<qint64>(0, folders.integer(0) - folders.integer(1));
        }
        return summary;
    });
}

Status LedgerRepository::addPendingFlag(const PendingFlagRow& flag)
{
    return guarded([&] {
        m_db.query("INSERT INTO pending_flag(folder, uid, flag, is_set) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT DO UPDATE SET is_set = excluded.is_set")
            .with(flag.folder, flag.uid, flag.flag, flag.set)
            .run();
    });
}

Result<QList<PendingFlagRow>> LedgerRepository::pendingFlags(FolderId folder)
{
    return guarded([&] {
        QList<PendingFlagRow> flags;
        Query query =
            m_db.query("SELECT folder, uid, flag, is_set FROM pending_flag WHERE folder = ? ORDER BY uid, flag");
        query.with(folder);
        while (query.next())
            flags.append(
                {query.id<FolderId>(0), static_cast<quint32>(query.integer(1)), query.text(2), query.boolean(3)});
        return flags;
    });
}

Status LedgerRepository::flagsStored(const QList<PendingFlagRow>& done)
{
    return guarded([&] {
        Query query = m_db.query("DELETE FROM pending_flag WHERE folder = ? AND uid = ? AND flag = ? AND is_set = ?");
        for (const PendingFlagRow& flag : done)
            query.again().with(flag.folder, flag.uid, flag.flag, flag.set).run();
    });
}

} // namespace svarbord::storage
