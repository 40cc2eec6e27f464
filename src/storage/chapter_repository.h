// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "storage/operation_repository.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace svarbord::storage {

class Database;

/// A chapter of the shared log as this workstation knows it: each finds by itself where one ends and what is in it.
struct ChapterRow
{
    int number = 0;          ///< from 1
    QByteArray digest;       ///< of everything in it and before it
    qint64 lastOrder = 0;    ///< of its last operation, here
    QByteArray reader;       ///< what the reader of the log knew at its end
    quint32 epoch = 0;       ///< of the log whose positions the reader knew; 0: those of a log that is no more
    QString id;              ///< of the mail that holds it; empty: none is known
    QByteArray bytes;        ///< that mail's content, for who took it on trust
    qint64 position = 0;     ///< of a mail with it in the snapshot as it lies there now; 0: none is known
    Timestamp received{};    ///< when the snapshot took it
    QSet<QString> witnesses; ///< devices that found the same
};

/// A batch as it came.
struct KeptBatch
{
    qint64 lastOrder = 0; ///< of its last place in the log's order, here
    QString id;
    QByteArray hash;
    QByteArray bytes;
};

/// What a workstation keeps of the shared log so that others can begin with it, and so that it can be mended.
class ChapterRepository
{
public:
    explicit ChapterRepository(Database& db) : m_db(db) {}

    [[nodiscard]] Status put(const ChapterRow& chapter);
    [[nodiscard]] Result<std::optional<ChapterRow>> find(int number);
    /// Without bytes and reader.
    [[nodiscard]] Result<QList<ChapterRow>> all();
    /// The first that no mail holds now; 0: none.
    [[nodiscard]] Result<int> firstUnwritten();
    /// The digest of the newest that a mail held and this device found right itself; empty: none.
    [[nodiscard]] Result<QByteArray> newestWritten(const DeviceId& device);
    /// This device found the same.
    [[nodiscard]] Status addWitness(const QByteArray& digest, const DeviceId& device);
    /// Those after this number count no more.
    [[nodiscard]] Status removeAfter(int number);
    /// No mail is known to hold them from this number on.
    [[nodiscard]] Status forgetPositionsFrom(int number);
    /// Nor those behind one that none holds: they lie there too early.
    [[nodiscard]] Status forgetPositionsBehindGap();
    /// The log is another one now.
    [[nodiscard]] Status forgetEpochs();

    [[nodiscard]] Status keep(const KeptBatch& batch);
    /// In the log's order.
    [[nodiscard]] Result<QList<KeptBatch>> batches();
    [[nodiscard]] Status dropBatchesUpTo(qint64 order);
    [[nodiscard]] Status dropBatchesAfter(qint64 order);

    /// The log is read once more: each batch is expected until it is met.
    [[nodiscard]] Status expectBatches();
    /// Oldest first.
    [[nodiscard]] Result<QList<KeptBatch>> expected(int limit);
    [[nodiscard]] Status met(const QByteArray& hash);
    /// A batch that is expected no more.
    [[nodiscard]] Status giveUp(const QString& id);

    /// What the log holds after one order and up to another, in its order.
    [[nodiscard]] Result<QList<StoredOperation>> operations(qint64 after, qint64 upTo);
    [[nodiscard]] Result<qint64> highestOrder();
    /// What was decided here was signed when it was handed over.
    [[nodiscard]] Status keepSignature(const domain::Operation& operation);

private:
    Database& m_db;
};

} // namespace svarbord::storage
