// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_mending.h"

#include "journal/chapter.h"
#include "journal/log_keeper.h"
#include "storage/chapter_repository.h"
#include "storage/operation_repository.h"
#include "storage/roster_repository.h"

namespace svarbord::journal {

using storage::ChapterRepository;
using storage::required;

bool LogMending::isDamaged(const LogSlice& slice, quint32 epoch, qint64 position)
{
    if (epoch == 0 || position == 0)
        return false;
    return slice.epoch != epoch || slice.newest < position;
}

LogMending::Begun LogMending::begin(storage::WriteContext& context, const LogReader& now)
{
    ChapterRepository chapters(context.db);
    Begun begun{LogReader::from(now.expectedBeginning()), 0};
    ChapterCounter counter;
    for (const storage::ChapterRow& row : required(chapters.all())) {
        if (row.id.isEmpty())
            break;
        const auto whole = required(chapters.find(row.number));
        begun = {required(LogReader::fromState(whole->reader)), row.lastOrder};
        counter = ChapterCounter::behind(row.number, row.digest);
    }
    begun.reader.goOnAfter(0);
    required(storage::OperationRepository(context.db).forgetOrderAfter(begun.order));
    required(storage::RosterRepository(context.db).put(begun.reader.roster()));
    required(chapters.forgetEpochs());
    required(chapters.expectBatches());
    LogKeeper::rewind(context, QString::fromUtf8(counter.state()), begun.order);
    context.changes.members = true;
    return begun;
}

Result<bool> LogMending::isOurs(storage::Database& db, const LogEntry& oldest, const LogReader& reader)
{
    return storage::guarded([&] {
        const auto found = decodeBatch(oldest.bytes);
        if (!found)
            return false;
        const domain::Operation& first = found->batch.operations.first();
        if (first.kind == domain::OperationKind::Found)
            return LogReader::nameOf(first) == reader.expectedBeginning();
        if (reader.roster().isFounded())
            return found->batch.workspace == reader.roster().workspace;
        // Its beginning is to be given back still.
        const QList<storage::KeptBatch> kept = required(ChapterRepository(db).expected(1));
        if (kept.isEmpty())
            return false;
        const auto own = decodeBatch(kept.first().bytes);
        return own && found->batch.workspace == own->batch.workspace;
    });
}

void LogMending::met(storage::WriteContext& context, const QByteArray& hash)
{
    required(ChapterRepository(context.db).met(hash));
}

Result<QList<LogAddition>> LogMending::missing(storage::Database& db, int limit)
{
    return storage::guarded([&] {
        QList<LogAddition> additions;
        ChapterRepository chapters(db);
        for (const storage::KeptBatch& kept : required(chapters.expected(limit))) {
            const auto sealed = decodeBatch(kept.bytes);
            additions.append({kept.id, kept.bytes, sealed ? describeBatch(sealed->batch) : QString(), true, {}});
        }
        return additions;
    });
}

void LogMending::giveUp(storage::WriteContext& context, const QString& id)
{
    required(ChapterRepository(context.db).giveUp(id));
}

} // namespace svarbord::journal
