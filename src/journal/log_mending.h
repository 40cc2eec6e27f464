// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/log_reader.h"
#include "storage/store.h"

#include <QList>

namespace svarbord::journal {

/// Mends a log that the server made anew, or put back as it was once, from what this workstation read: chapters and
/// batches as they came. Everybody reads the log from its beginning once more, as he finds it, and adds what he misses
/// at the end, in the old order; what another one added meanwhile is not added again. So all end alike. Functions that
/// take a WriteContext throw what storage::required() throws.
class LogMending
{
public:
    /// Whether this cannot be the log that was read up to that position.
    [[nodiscard]] static bool isDamaged(const LogSlice& slice, quint32 epoch, qint64 position);
    /// Back to the newest chapter, or to the beginning: what was read since is pending again until it is met. Gives
    /// where reading begins and the order of what stays, which every later one exceeds.
    struct Begun
    {
        LogReader reader;
        qint64 order = 0;
    };
    [[nodiscard]] static Begun begin(storage::WriteContext& context, const LogReader& now);
    /// Whether the oldest batch that lies in the log now is one of the log that was read; reader is what begin() gave.
    [[nodiscard]] static Result<bool> isOurs(storage::Database& db, const LogEntry& oldest, const LogReader& reader);
    /// A batch of this hash lies in the log, whatever it counts for.
    static void met(storage::WriteContext& context, const QByteArray& hash);
    /// What the log is to be given back, oldest first; what it was given before and still misses is given up.
    [[nodiscard]] static Result<QList<LogAddition>> missing(storage::Database& db, int limit);
    static void giveUp(storage::WriteContext& context, const QString& id);
};

} // namespace svarbord::journal
