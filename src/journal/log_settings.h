// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/log_reader.h"
#include "storage/store.h"

#include <QString>

namespace svarbord::journal {

// What a workstation remembers of the shared log from one run to the next.
inline const QString readerKey = QStringLiteral("log.reader");
inline const QString positionKey = QStringLiteral("log.position");
inline const QString epochKey = QStringLiteral("log.epoch");
inline const QString baseKey = QStringLiteral("log.base");
/// Up to where the snapshot was looked at.
inline const QString snapshotKey = QStringLiteral("log.snapshot");
inline const QString mendingKey = QStringLiteral("log.mending");
inline const QString outgoingKey = QStringLiteral("log.outgoing");
inline const QString newerKey = QStringLiteral("log.newer");
/// Positions of what the server lists and does not hand over; newerKey keeps the place of the first.
inline const QString withheldKey = QStringLiteral("log.withheld");
/// The order behind which a chapter is folded that is not whole yet.
inline const QString partlyKey = QStringLiteral("log.partly");
inline const QString orphansKey = QStringLiteral("log.read-again");
/// How many logs were left; outlives them.
inline const QString leftKey = QStringLiteral("team.left");

/// Where a workspace stands to its log: what leads on from elsewhere came too late, and is not stored.
[[nodiscard]] Result<QString> standingIn(storage::Database& db);
/// Throws Cancelled where it is another one by now: the log was left, or somebody else went on with it.
void requireStanding(storage::WriteContext& context, const QString& standing);

/// The order of what lies in this epoch of the log begins behind this one: what was read of another one, or of chapters
/// of it, comes before.
[[nodiscard]] Result<qint64> orderBaseIn(storage::Database& db);
void keepOrderBase(storage::WriteContext& context, qint64 base);

/// Where reading goes on. Throws what storage::required() throws.
void keepReader(storage::WriteContext& context, const LogReader& reader, quint32 epoch);
/// Adds to what is asked for again. Throws.
void keepWithheld(storage::WriteContext& context, const QList<qint64>& positions);
[[nodiscard]] QList<qint64> withheldFrom(const QString& kept);
/// A log that begins otherwise is not this team's. Throws.
void expectBeginning(storage::WriteContext& context, const QByteArray& beginning);

} // namespace svarbord::journal
