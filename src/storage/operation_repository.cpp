// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/operation_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace svarbord::storage {

namespace {

const QString selectOperations =
    QStringLiteral("SELECT id, member, device, clock, kind, conversation, base_revision, payload, undoes, signature, "
                   "act, before, undone, log_order FROM operation ");

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

StoredOperation operationFrom(const Query& row)
{
    const auto kind = domain::operationKindFromName(row.text(4));
    if (!kind)
        throw detail::Failure(Error{ErrorCode::Corrupt, false,
                                    QCoreApplication::translate("storage", "A stored decision cannot be read."),
                                    row.text(4)});
    StoredOperation stored;
    domain::Operation& operation = stored.operation;
    operation.id = row.id<OperationId>(0);
    operation.member = row.id<MemberId>(1);
    operation.device = row.id<DeviceId>(2);
    operation.clock = row.integer(3);
    operation.kind = *kind;
    operation.target = row.id<ConversationId>(5);
    operation.baseRevision = row.integer(6);
    operation.payload = objectFrom(row.text(7));
    operation.undoes = row.id<OperationId>(8);
    operation.signature = row.blob(9);
    stored.act = row.integer(10);
    stored.before = objectFrom(row.text(11));
    stored.undone = row.boolean(12);
    stored.order = row.integer(13);
    return stored;
}

QList<StoredOperation> allOf(Query query)
{
    QList<StoredOperation> operations;
    while (query.next())
        operations.append(operationFrom(query));
    return operations;
}

std::optional<qint64> numberOf(Query query)
{
    if (!query.next())
        return std::nullopt;
    return query.integer(0);
}

} // namespace

Result<qint64> OperationRepository::beginAct(const MemberId& member, Timestamp now)
{
    return guarded([&] {
        m_db.query("UPDATE act SET state = ? WHERE member = ? AND state = ?")
            .with(static_cast<int>(ActState::Forgotten), member, static_cast<int>(ActState::Undone))
            .run();
        m_db.query("INSERT INTO act(member, state, time) VALUES (?, ?, ?)")
            .with(member, static_cast<int>(ActState::Done), now)
            .run();
        return m_db.lastInsertId();
    });
}

Status OperationRepository::insert(const StoredOperation& stored)
{
    return guarded([&] {
        const domain::Operation& operation = stored.operation;
        Query query = m_db.query(
            "INSERT INTO operation(id, act, member, device, clock, kind, conversation, base_revision, payload, before, "
            "undoes, undone, signature, log_order) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        query.bind(operation.id);
        if (stored.act == 0)
            query.bind(nullptr);
        else
            query.bind(stored.act);
        query.with(operation.member, operation.device, operation.clock, domain::operationKindName(operation.kind),
                   operation.target.value, operation.baseRevision, textOf(operation.payload), textOf(stored.before),
                   operation.undoes, stored.undone, operation.signature);
        if (stored.order == 0)
            query.bind(nullptr);
        else
            query.bind(stored.order);
        query.run();
    });
}

Result<std::optional<StoredOperation>> OperationRepository::find(const OperationId& id)
{
    return guarded([&]() -> std::optional<StoredOperation> {
        Query query = m_db.queryText(selectOperations + QStringLiteral("WHERE id = ?"));
        if (!query.with(id).next())
            return std::nullopt;
        return operationFrom(query);
    });
}

Result<QList<StoredOperation>> OperationRepository::ofAct(qint64 act)
{
    return guarded([&] {
        Query query = m_db.queryText(selectOperations + QStringLiteral("WHERE act = ? ORDER BY seq"));
        query.bind(act);
        return allOf(std::move(query));
    });
}

Result<QList<StoredOperation>> OperationRepository::doneBefore(qint64 act, const OperationId& before, int limit)
{
    return guarded([&] {
        Query query = m_db.queryText(selectOperations +
                                     QStringLiteral("WHERE act = ?1 AND undone = 0 AND seq < coalesce((SELECT seq FROM "
                                                    "operation WHERE id = ?2), 9223372036854775807) "
                                                    "ORDER BY seq DESC LIMIT ?3"));
        query.with(act, before, limit);
        return allOf(std::move(query));
    });
}

Result<QList<StoredOperation>> OperationRepository::undoneAfter(qint64 act, const OperationId& after, int limit)
{
    return guarded([&] {
        Query query = m_db.queryText(selectOperations +
                                     QStringLiteral("WHERE act = ?1 AND undone = 1 AND seq > coalesce((SELECT seq FROM "
                                                    "operation WHERE id = ?2), 0) ORDER BY seq LIMIT ?3"));
        query.with(act, after, limit);
        return allOf(std::move(query));
    });
}

Result<QList<StoredOperation>> OperationRepository::ofConversation(ConversationId conversation)
{
    return guarded([&] {
        Query query = m_db.queryText(selectOperations + QStringLiteral("WHERE conversation = ? ORDER BY seq"));
        query.bind(conversation);
        return allOf(std::move(query));
    });
}

Result<std::optional<StoredOperation>> OperationRepository::latestUndoing(const OperationId& id)
{
    return guarded([&]() -> std::optional<StoredOperation> {
        Query query = m_db.queryText(selectOperations +
                                     QStringLiteral("WHERE undoes = ? AND undoes <> '' ORDER BY seq DESC LIMIT 1"));
        if (!query.with(id).next())
            return std::nullopt;
        return operationFrom(query);
    });
}

Result<std::optional<qint64>> OperationRepository::lastDone(const MemberId& member)
{
    return guarded([&] {
        Query query = m_db.query("SELECT id FROM act WHERE member = ? AND state = ? ORDER BY id DESC LIMIT 1");
        query.with(member, static_cast<int>(ActState::Done));
        return numberOf(std::move(query));
    });
}

Result<std::optional<qint64>> OperationRepository::firstUndone(const MemberId& member)
{
    return guarded([&] {
        Query query = m_db.query("SELECT id FROM act WHERE member = ? AND state = ? ORDER BY id LIMIT 1");
        query.with(member, static_cast<int>(ActState::Undone));
        return numberOf(std::move(query));
    });
}

Status OperationRepository::setActState(qint64 act, ActState state)
{
    return guarded(
        [&] { m_db.query("UPDATE act SET state = ? WHERE id = ?").with(static_cast<int>(state), act).run(); });
}

Status OperationRepository::setUndone(const OperationId& id, bool undone)
{
    return guarded([&] { m_db.query("UPDATE operation SET undone = ? WHERE id = ?").with(undone, id).run(); });
}

Status OperationRepository::setBefore(const OperationId& id, const QJsonObject& before)
{
    return guarded([&] { m_db.query("UPDATE operation SET before = ? WHERE id = ?").with(textOf(before), id).run(); });
}

Result<QList<domain::Operation>> OperationRepository::pending(int limit)
{
    return guarded([&] {
        Query query = m_db.queryText(selectOperations + QStringLiteral("WHERE log_order IS NULL ORDER BY seq LIMIT ?"));
        query.bind(limit);
        QList<domain::Operation> operations;
        for (const StoredOperation& stored : allOf(std::move(query)))
            operations.append(stored.operation);
        return operations;
    });
}

Status OperationRepository::setOrder(const OperationId& id, qint64 order)
{
    return guarded([&] { m_db.query("UPDATE operation SET log_order = ? WHERE id = ?").with(order, id).run(); });
}

Result<qint64> OperationRepository::highestOrder()
{
    return guarded([&] {
        Query query = m_db.query("SELECT max(log_order) FROM operation WHERE log_order IS NOT NULL");
        return query.next() ? query.integer(0) : 0;
    });
}

Result<QList<StoredOperation>> OperationRepository::log(int limit)
{
    return guarded([&] {
        Query query = m_db.queryText(selectOperations + QStringLiteral("ORDER BY seq DESC LIMIT ?"));
        query.bind(limit);
        return allOf(std::move(query));
    });
}

} // namespace svarbord::storage
