// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/operation_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace svarbord::storage {

namespace {

const QString selectOperations =
    QStringLiteral("SELECT id, member, device, clock, kind, conversation, seen, payload, undoes, signature, "
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
    operation.seen = domain::SeenMail::fromText(row.text(6));
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

QList<domain::Operation> withoutRest(const QList<StoredOperation>& stored)
{
    QList<domain::Operation> operations;
    for (const StoredOperation& entry : stored)
        operations.append(entry.operation);
    return operations;
}

std::optional<qint64> numberOf(Query query)
{
    if (!query.next())
        return std::nullopt;
    return query.integer(0);
}

QSet<ConversationId> conversationsOf(const domain::Operation& placing)
{
    QSet<ConversationId> conversations;
    const auto add = [&conversations](const QJsonValue& text) {
        if (const auto id = ConversationId::fromText(text.toString()))
            conversations.insert(*id);
    };
    add(placing.payload[u"into"]);
    for (const QJsonValue place : placing.payload[u"places"].toObject())
        add(place);
    for (const QJsonValue touched : placing.payload[u"touched"].toArray())
        add(touched);
    return conversations;
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
            "INSERT INTO operation(id, act, member, device, clock, kind, conversation, seen, payload, before, "
            "undoes, undone, signature, log_order) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        query.bind(operation.id);
        if (stored.act == 0)
            query.bind(nullptr);
        else
            query.bind(stored.act);
        query.with(operation.member, operation.device, operation.clock, domain::operationKindName(operation.kind),
                   operation.target.value, operation.seen.toText(), textOf(operation.payload), textOf(stored.before),
                   operation.undoes, stored.undone, operation.signature);
        if (stored.order == 0)
            query.bind(nullptr);
        else
            query.bind(stored.order);
        query.run();
        required(notePlacing(operation));
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

Result<QList<StoredOperation>> OperationRepository::inFoldingOrder(ConversationId conversation)
{
    return guarded([&] {
        Query query = m_db.queryText(selectOperations + QStringLiteral("WHERE conversation = ? AND log_order IS NOT ? "
                                                                       "ORDER BY log_order IS NULL, log_order, seq"));
        query.with(conversation, StoredOperation::here);
        return allOf(std::move(query));
    });
}

Result<QList<StoredOperation>>
OperationRepository::aboutSince(ConversationId target, const std::optional<domain::OperationKind>& kind, qint64 order)
{
    return guarded([&] {
        Query query = m_db.queryText(selectOperations +
                                     QStringLiteral("WHERE conversation = ?1 AND (log_order IS NULL OR log_order > ?2) "
                                                    "AND (?3 = '' OR kind = ?3) "
                                                    "ORDER BY log_order IS NULL, log_order, seq"));
        query.with(target.value, order, kind ? domain::operationKindName(*kind) : QString());
        return allOf(std::move(query));
    });
}

Result<QList<domain::SeenMail>> OperationRepository::seenByPlacing(const QList<ConversationId>& conversations)
{
    return guarded([&] {
        QList<domain::SeenMail> seen;
        Query query = m_db.query("SELECT o.seen FROM placing p JOIN operation o ON o.id = p.operation "
                                 "WHERE p.conversation = ?");
        for (const ConversationId conversation : conversations) {
            query.again().with(conversation);
            while (query.next())
                seen.append(domain::SeenMail::fromText(query.text(0)));
        }
        return seen;
    });
}

Status OperationRepository::notePlacing(const domain::Operation& operation)
{
    if (!domain::isAboutPlaces(operation.kind))
        return {};
    return guarded([&] {
        Query insert = m_db.query("INSERT OR IGNORE INTO placing(conversation, operation) VALUES (?, ?)");
        for (const ConversationId conversation : conversationsOf(operation))
            insert.again().with(conversation, operation.id).run();
    });
}

Result<bool> OperationRepository::isDecided(ConversationId conversation)
{
    return guarded([&] {
        Query query = m_db.query("SELECT 1 FROM operation WHERE conversation = ? AND log_order IS NOT ? LIMIT 1");
        return query.with(conversation, StoredOperation::here).next();
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
        return withoutRest(allOf(std::move(query)));
    });
}

Result<QList<domain::Operation>> OperationRepository::pendingAt(const DeviceId& device, int limit)
{
    return guarded([&] {
        Query query = m_db.queryText(selectOperations +
                                     QStringLiteral("WHERE log_order IS NULL AND device = ? ORDER BY seq LIMIT ?"));
        query.with(device, limit);
        return withoutRest(allOf(std::move(query)));
    });
}

Result<QList<domain::Operation>> OperationRepository::pendingElsewhere(const DeviceId& device)
{
    return guarded([&] {
        Query query =
            m_db.queryText(selectOperations + QStringLiteral("WHERE log_order IS NULL AND device <> ? ORDER BY seq"));
        query.with(device);
        return withoutRest(allOf(std::move(query)));
    });
}

Status OperationRepository::restamp(const domain::Operation& operation)
{
    return guarded([&] {
        m_db.query("UPDATE operation SET member = ?, device = ?, clock = ?, payload = ? WHERE id = ?")
            .with(operation.member, operation.device, operation.clock, textOf(operation.payload), operation.id)
            .run();
    });
}

Status OperationRepository::forgetOrderAfter(qint64 order)
{
    return guarded([&] {
        // What is pending is folded by seq: now in the order of the log, not in the one they became known in.
        Query ordered = m_db.query("SELECT id FROM operation WHERE log_order > ? OR log_order IS NULL "
                                   "ORDER BY log_order IS NULL, log_order, seq");
        QStringList ids;
        ordered.with(order);
        while (ordered.next())
            ids.append(ordered.text(0));
        Query last = m_db.query("SELECT max(seq) FROM operation");
        qint64 seq = last.next() ? last.integer(0) : 0;
        Query forget = m_db.query("UPDATE operation SET log_order = NULL, seq = ? WHERE id = ?");
        for (const QString& id : std::as_const(ids))
            forget.again().with(++seq, id).run();
        m_db.query("UPDATE operation_erased SET log_order = NULL WHERE log_order > ?").with(order).run();
    });
}

Result<QList<StoredOperation>> OperationRepository::pendingOf(const QList<domain::OperationKind>& kinds)
{
    return guarded([&] {
        QStringList names;
        for (const domain::OperationKind kind : kinds)
            names.append(u'\'' + domain::operationKindName(kind) + u'\'');
        Query query = m_db.queryText(
            selectOperations +
            QStringLiteral("WHERE log_order IS NULL AND kind IN (%1) ORDER BY seq").arg(names.join(u',')));
        return allOf(std::move(query));
    });
}

Status OperationRepository::remove(const OperationId& id)
{
    return guarded([&] {
        m_db.query("DELETE FROM placing WHERE operation = ?").with(id).run();
        m_db.query("DELETE FROM operation WHERE id = ?").with(id).run();
    });
}

Status OperationRepository::setOrder(const OperationId& id, qint64 order)
{
    return guarded([&] { m_db.query("UPDATE operation SET log_order = ? WHERE id = ?").with(order, id).run(); });
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
