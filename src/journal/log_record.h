// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/log_reader.h"
#include "storage/store.h"

namespace svarbord::journal {

/// An entry as it was judged, and when the log took it.
struct ReadEntry
{
    Verdict verdict;
    Timestamp received{};
};

/// Keeps what was read and what counted for nothing, by which a later change of the past shows. orderBase is that of
/// orderAt(). Throws what storage::required() throws.
void keepRecord(storage::WriteContext& context, quint32 epoch, const QList<ReadEntry>& entries, qint64 orderBase);

} // namespace svarbord::journal
