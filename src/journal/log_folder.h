// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

namespace svarbord::journal {

/// The lowest position there is.
inline constexpr qint64 firstPosition = 1;

/// One thing that lies in the log. Empty bytes: something is there, but it is no batch at all.
struct LogEntry
{
    qint64 position = 0; ///< grows strictly, with gaps
    QByteArray bytes;
    Timestamp received{};    ///< when the log took it, by its own clock; 0 = not told
    bool isWithheld = false; ///< the server lists it, and does not hand it over however often it is asked
};

/// Some of the log, in its order.
struct LogSlice
{
    quint32 epoch = 0; ///< positions of another epoch mean nothing; 0 = there is no log yet
    QList<LogEntry> entries;
    qint64 end = 0;    ///< everything up to here was looked at, also where nothing lies any more
    qint64 newest = 0; ///< the highest position the log ever gave; below what is known: an older log was put back
    bool more = false; ///< ask again, after end
};

/// What is to be added. The bytes of a retry are those of the first attempt.
struct LogAddition
{
    QString id;         ///< of the batch or chapter
    QByteArray bytes;   ///< an encoded batch or chapter
    QString summary;    ///< for people who meet it in a mail program
    bool again = false; ///< handed over before, by this run or a former one: it may lie there already
    QByteArray head{};  ///< of a chapter (journal/chapter.h), which goes to the snapshot; empty for a batch

    [[nodiscard]] bool isChapter() const { return !head.isEmpty(); }
};

/// What of a chapter is asked for.
enum class ChapterPart { Head, Whole };

struct LogPosition
{
    quint32 epoch = 0;
    qint64 position = 0;
};

/// Where the batches of all workstations lie in one order, and apart from them the chapters of the snapshot, with an
/// epoch and positions of their own: the seam between the journal and whatever keeps them. Its functions are called on
/// the thread it lives on and return at once; futures may finish on another.
class LogFolder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Adds it, once, and makes the log where there is none yet. After a cut on the way it looks for its own entry
    /// before it tries again. NetworkFailed (retryable) while the log cannot be reached.
    [[nodiscard]] virtual QFuture<Result<LogPosition>> append(LogAddition addition) = 0;
    /// The next entries after this position, at most limit of them and some MiB. Conflict when epoch is neither 0 nor
    /// the log's: it was made anew.
    [[nodiscard]] virtual QFuture<Result<LogSlice>> entriesAfter(quint32 epoch, qint64 position, int limit) = 0;
    /// The same of the snapshot's chapters. A folder that keeps none has none.
    [[nodiscard]] virtual QFuture<Result<LogSlice>> chaptersAfter(quint32 epoch, qint64 position, int limit,
                                                                  ChapterPart part);
    /// Takes the batches at these positions out of the log, for chapters hold what is in them; all else stays.
    /// Unsupported where that cannot be done without touching anything else.
    [[nodiscard]] virtual QFuture<Status> removeBatches(quint32 epoch, QList<qint64> positions);
    /// Takes these entries of the log out, for others have taken their place; what is gone already is passed over.
    [[nodiscard]] virtual QFuture<Status> remove(quint32 epoch, QList<qint64> positions);

signals:
    /// Something may have come: ask for entries. Also after each time the log was reached anew.
    void arrived();
    /// Whether the log can be reached; user text of the problem when it cannot.
    void reachableChanged(bool reachable, const QString& problem);
    /// The log is another one than before: positions that are known mean nothing any more.
    void epochChanged(quint32 epoch);
};

} // namespace svarbord::journal
