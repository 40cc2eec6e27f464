// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_settings.h"

#include "storage/settings_repository.h"

namespace svarbord::journal {

using storage::required;
using storage::SettingsRepository;
using storage::WriteContext;

Result<QString> standingIn(storage::Database& db)
{
    return storage::guarded([&] {
        SettingsRepository settings(db);
        QStringList standing;
        for (const QString& key : {leftKey, epochKey, readerKey})
            standing.append(required(settings.value(key, QString())));
        return standing.join(u'\n');
    });
}

void requireStanding(WriteContext& context, const QString& standing)
{
    if (required(standingIn(context.db)) != standing)
        required(Status(fail(ErrorCode::Cancelled, {}, QStringLiteral("the log was left, or read on elsewhere"))));
}

Result<qint64> orderBaseIn(storage::Database& db)
{
    return storage::guarded(
        [&] { return required(SettingsRepository(db).value(baseKey, QStringLiteral("0"))).toLongLong(); });
}

void keepOrderBase(WriteContext& context, qint64 base)
{
    required(SettingsRepository(context.db).set(baseKey, QString::number(base)));
}

void keepReader(WriteContext& context, const LogReader& reader, quint32 epoch)
{
    SettingsRepository settings(context.db);
    required(settings.set(readerKey, QString::fromUtf8(reader.state())));
    required(settings.set(positionKey, QString::number(reader.position())));
    required(settings.set(epochKey, QString::number(epoch)));
}

void keepWithheld(WriteContext& context, const QList<qint64>& positions)
{
    // Whichever of them turns up, all of the log behind the first is read again: a few are enough to ask for.
    constexpr qsizetype most = 100;
    SettingsRepository settings(context.db);
    QStringList kept = required(settings.value(withheldKey, QString())).split(u',', Qt::SkipEmptyParts);
    for (const qint64 position : positions)
        if (kept.size() < most)
            kept.append(QString::number(position));
    required(settings.set(withheldKey, kept.join(u',')));
}

QList<qint64> withheldFrom(const QString& kept)
{
    QList<qint64> positions;
    for (const QString& position : kept.split(u',', Qt::SkipEmptyParts))
        positions.append(position.toLongLong());
    return positions;
}

void expectBeginning(WriteContext& context, const QByteArray& beginning)
{
    keepReader(context, LogReader::from(beginning), 0);
}

} // namespace svarbord::journal
