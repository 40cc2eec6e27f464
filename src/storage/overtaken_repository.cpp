// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/overtaken_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"

#include <QJsonDocument>

namespace svarbord::storage {

namespace {

const QString selectOvertaken =
    QStringLiteral("SELECT id, operation, cause, reason, target, kind, member, clock, payload, their_kind, "
                   "their_member, their_clock, their_payload FROM overtaken ");

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

domain::OperationKind kindFrom(const QString& name)
{
    return domain::operationKindFromName(name).value_or(domain::OperationKind::Comment);
}

domain::Overtaken overtakenFrom(const Query& row)
{
    domain::Overtaken overtaken;
    overtaken.id = row.integer(0);
    overtaken.mine.id = row.id<OperationId>(1);
    overtaken.by = static_cast<domain::OvertakenBy>(row.integer(2));
    overtaken.reason = static_cast<domain::Permission>(row.integer(3));
    overtaken.mine.target = row.id<ConversationId>(4);
    overtaken.mine.kind = kindFrom(row.text(5));
    overtaken.mine.member = row.id<MemberId>(6);
    overtaken.mine.clock = row.integer(7);
    overtaken.mine.payload = objectFrom(row.text(8));
    overtaken.theirs.target = overtaken.mine.target;
    overtaken.theirs.kind = kindFrom(row.text(9));
    overtaken.theirs.member = row.id<MemberId>(10);
    overtaken.theirs.clock = row.integer(11);
    overtaken.theirs.payload = objectFrom(row.text(12));
    return overtaken;
}

} // namespace

Status OvertakenRepository::add(const domain::Overtaken& overtaken)
{
    return guarded([&] {
        const domain::Operation& mine = overtaken.mine;
        const domain::Operation& theirs = overtaken.theirs;
        m_db.query("INSERT OR REPLACE INTO overtaken(operation, cause, reason, target, kind, member, clock, payload, "
                   "their_kind, their_member, their_clock, their_payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(mine.id, static_cast<int>(overtaken.by), static_cast<int>(overtaken.reason), mine.target.value,
                  domain::operationKindName(mine.kind), mine.member, mine.clock, textOf(mine.payload),
                  domain::operationKindName(theirs.kind), theirs.member, theirs.clock, textOf(theirs.payload))
            .run();
    });
}

Result<QList<domain::Overtaken>> OvertakenRepository::of(const MemberId& member)
{
    return guarded([&] {
        QList<domain::Overtaken> all;
        Query query = m_db.queryText(selectOvertaken + QStringLiteral("WHERE member = ? ORDER BY id DESC"));
        query.with(member);
        while (query.next())
            all.append(overtakenFrom(query));
        return all;
    });
}

Result<std::optional<domain::Overtaken>> OvertakenRepository::find(qint64 id)
{
    return guarded([&]() -> std::optional<domain::Overtaken> {
        Query query = m_db.queryText(selectOvertaken + QStringLiteral("WHERE id = ?"));
        if (!query.with(id).next())
            return std::nullopt;
        return overtakenFrom(query);
    });
}

Status OvertakenRepository::remove(qint64 id)
{
    return guarded([&] { m_db.query("DELETE FROM overtaken WHERE id = ?").with(id).run(); });
}

Status OvertakenRepository::removeOf(const OperationId& mine)
{
    return guarded([&] { m_db.query("DELETE FROM overtaken WHERE operation = ?").with(mine).run(); });
}

Status OvertakenRepository::removeAll(const MemberId& member)
{
    return guarded([&] { m_db.query("DELETE FROM overtaken WHERE member = ?").with(member).run(); });
}

Result<bool> OvertakenRepository::hasActedSince(Timestamp time)
{
    return guarded([&] {
        Query newest = m_db.query("SELECT time FROM act ORDER BY id DESC LIMIT 1");
        return newest.next() && newest.time(0) >= time;
    });
}

} // namespace svarbord::storage
