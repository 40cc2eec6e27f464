// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/chapter_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/operation_repository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace svarbord::storage {

namespace {

/// Batches that are expected have their order below zero by this much.
constexpr qint64 expectedBy = qint64{1} << 60;

QString textOf(const QSet<QString>& witnesses)
{
    QStringList sorted(witnesses.begin(), witnesses.end());
    sorted.sort();
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(sorted)).toJson(QJsonDocument::Compact));
}

QSet<QString> witnessesFrom(const QString& text)
{
    QSet<QString> witnesses;
    for (const QJsonValue device : QJsonDocument::fromJson(text.toUtf8()).array())
        witnesses.insert(device.toString());
    return witnesses;
}

} // namespace

Status ChapterRepository::put(const ChapterRow& chapter)
{
    return guarded([&] {
        m_db.query("INSERT OR REPLACE INTO log_chapter(number, digest, last_order, reader, epoch, id, bytes, "
                   "position, received, witnesses) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(chapter.number, chapter.digest, chapter.lastOrder, QString::fromUtf8(chapter.reader), chapter.epoch,
                  chapter.id, chapter.bytes, chapter.position, chapter.received, textOf(chapter.witnesses))
            .run();
    });
}

Result<std::optional<ChapterRow>> ChapterRepository::find(int number)
{
    return guarded([&]() -> std::optional<ChapterRow> {
        Query query = m_db.query("SELECT digest, last_order, reader, epoch, id, bytes, position, received, witnesses "
                                 "FROM log_chapter WHERE number = ?");
        if (!query.with(number).next())
            return std::nullopt;
        ChapterRow row;
        row.number = number;
        row.digest = query.blob(0);
        row.lastOrder = query.integer(1);
        row.reader = query.text(2).toUtf8();
        row.epoch = static_cast<quint32>(query.integer(3));
        row.id = query.text(4);
        row.bytes = query.blob(5);
        row.position = query.integer(6);
        row.received = query.time(7);
        row.witnesses = witnessesFrom(query.text(8));
        return row;
    });
}

Result<QList<ChapterRow>> ChapterRepository::all()
{
    return guarded([&] {
        Query query = m_db.query("SELECT number, digest, last_order, id, position, received, witnesses "
                                 "FROM log_chapter ORDER BY number");
        QList<ChapterRow> chapters;
        while (query.next()) {
            ChapterRow row;
            row.number = static_cast<int>(query.integer(0));
            row.digest = query.blob(1);
            row.lastOrder = query.integer(2);
            row.id = query.text(3);
            row.position = query.integer(4);
            row.received = query.time(5);
            row.witnesses = witnessesFrom(query.text(6));
            chapters.append(row);
        }
        return chapters;
    });
}

Result<int> ChapterRepository::firstUnwritten()
{
    return guarded([&] {
        Query query = m_db.query("SELECT number FROM log_chapter WHERE position = 0 ORDER BY number LIMIT 1");
        return query.next() ? static_cast<int>(query.integer(0)) : 0;
    });
}

Result<QByteArray> ChapterRepository::newestWritten(const DeviceId& device)
{
    return guarded([&] {
        Query query = m_db.query("SELECT digest, witnesses FROM log_chapter WHERE id <> '' ORDER BY number DESC");
        while (query.next())
            if (witnessesFrom(query.text(1)).contains(device.value))
                return query.blob(0);
        return QByteArray();
    });
}

Status ChapterRepository::addWitness(const QByteArray& digest, const DeviceId& device)
{
    return guarded([&] {
        Query query = m_db.query("SELECT number, witnesses FROM log_chapter WHERE digest = ?");
        if (!query.with(digest).next())
            return;
        QSet<QString> witnesses = witnessesFrom(query.text(1));
        if (witnesses.contains(device.value))
            return;
        witnesses.insert(device.value);
        m_db.query("UPDATE log_chapter SET witnesses = ? WHERE number = ?")
            .with(textOf(witnesses), query.integer(0))
            .run();
    });
}

Status ChapterRepository::removeAfter(int number)
{
    return guarded([&] { m_db.query("DELETE FROM log_chapter WHERE number > ?").with(number).run(); });
}

Status ChapterRepository::forgetPositionsFrom(int number)
{
    return guarded([&] { m_db.query("UPDATE log_chapter SET position = 0 WHERE number >= ?").with(number).run(); });
}

Status ChapterRepository::forgetPositionsBehindGap()
{
    return guarded([&] {
        m_db.query("UPDATE log_chapter SET position = 0 WHERE position <> 0 AND number > "
                   "(SELECT min(number) FROM log_chapter WHERE position = 0)")
            .run();
    });
}

Status ChapterRepository::forgetEpochs()
{
    return guarded([&] { m_db.query("UPDATE log_chapter SET epoch = 0").run(); });
}

Status ChapterRepository::keep(const KeptBatch& batch)
{
    return guarded([&] {
        m_db.query("INSERT OR REPLACE INTO log_batch(last_order, id, hash, bytes) VALUES (?, ?, ?, ?)")
            .with(batch.lastOrder, batch.id, batch.hash, batch.bytes)
            .run();
    });
}

Result<QList<KeptBatch>> ChapterRepository::batches()
{
    return guarded([&] {
        Query query = m_db.query("SELECT last_order, id, hash, bytes FROM log_batch ORDER BY last_order");
        QList<KeptBatch> batches;
        while (query.next())
            batches.append({query.integer(0), query.text(1), query.blob(2), query.blob(3)});
        return batches;
    });
}

Status ChapterRepository::dropBatchesUpTo(qint64 order)
{
    return guarded(
        [&] { m_db.query("DELETE FROM log_batch WHERE last_order > 0 AND last_order <= ?").with(order).run(); });
}

Status ChapterRepository::dropBatchesAfter(qint64 order)
{
    return guarded([&] { m_db.query("DELETE FROM log_batch WHERE last_order > ?").with(order).run(); });
}

Status ChapterRepository::expectBatches()
{
    return guarded([&] {
        m_db.query("UPDATE log_batch SET last_order = last_order - ? WHERE last_order > 0").with(expectedBy).run();
    });
}

Result<QList<KeptBatch>> ChapterRepository::expected(int limit)
{
    return guarded([&] {
        Query query = m_db.query("SELECT last_order, id, hash, bytes FROM log_batch WHERE last_order < 0 "
                                 "ORDER BY last_order LIMIT ?");
        query.with(limit);
        QList<KeptBatch> batches;
        while (query.next())
            batches.append({query.integer(0), query.text(1), query.blob(2), query.blob(3)});
        return batches;
    });
}

Status ChapterRepository::met(const QByteArray& hash)
{
    return guarded([&] { m_db.query("DELETE FROM log_batch WHERE last_order < 0 AND hash = ?").with(hash).run(); });
}

Status ChapterRepository::giveUp(const QString& id)
{
    return guarded([&] { m_db.query("DELETE FROM log_batch WHERE last_order < 0 AND id = ?").with(id).run(); });
}

Result<QList<StoredOperation>> ChapterRepository::operations(qint64 after, qint64 upTo)
{
    return guarded([&] {
        QList<OperationId> ids;
        Query query = m_db.query("SELECT id FROM operation WHERE log_order > ? AND log_order <= ? ORDER BY log_order");
        query.with(std::max<qint64>(after, 0), upTo);
        while (query.next())
            ids.append(query.id<OperationId>(0));
        QList<StoredOperation> found;
        found.reserve(ids.size());
        OperationRepository operations(m_db);
        for (const OperationId& id : std::as_const(ids))
            found.append(*required(operations.find(id)));
        return found;
    });
}

Result<qint64> ChapterRepository::highestOrder()
{
    return guarded([&] {
        Query query = m_db.query("SELECT max(log_order) FROM operation WHERE log_order IS NOT NULL");
        return query.next() ? std::max<qint64>(0, query.integer(0)) : 0;
    });
}

Status ChapterRepository::keepSignature(const domain::Operation& operation)
{
    return guarded([&] {
        m_db.query("UPDATE operation SET signature = ? WHERE id = ?").with(operation.signature, operation.id).run();
    });
}

} // namespace svarbord::storage
