// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log_record_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/operation_repository.h"

#include <QJsonDocument>

namespace svarbord::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int clockBits = 16;

const QString decisionColumns = u"SELECT id, member, device, clock, kind, conversation, payload, log_order, reason, "
                                "undone FROM ("
                                "SELECT id, member, device, clock, kind, conversation, payload, log_order, "
                                "NULL AS reason, undone FROM operation WHERE log_order IS NOT -1 UNION ALL "
                                "SELECT id, member, device, clock, kind, conversation, payload, log_order, reason, "
                                "0 FROM log_refusal) "_s;

/// Nothing for a kind that a newer version decided.
std::optional<LoggedDecision> decisionFrom(const Query& row)
{
    const auto kind = domain::operationKindFromName(row.text(4));
    if (!kind)
        return std::nullopt;
    LoggedDecision decision;
    domain::Operation& operation = decision.operation;
    operation.id = row.id<OperationId>(0);
    operation.member = row.id<MemberId>(1);
    operation.device = row.id<DeviceId>(2);
    operation.clock = row.integer(3);
    operation.kind = *kind;
    operation.target = row.id<ConversationId>(5);
    operation.payload = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
    decision.order = row.integer(7);
    if (!row.isNull(8))
        decision.reason = static_cast<int>(row.integer(8));
    decision.undone = row.boolean(9);
    return decision;
}

QList<LoggedDecision> decisionsOf(Query query)
{
    QList<LoggedDecision> decisions;
    while (query.next())
        if (const auto decision = decisionFrom(query))
            decisions.append(*decision);
    return decisions;
}

LogRecord recordFrom(const Query& row)
{
    LogRecord record{static_cast<quint32>(row.integer(0)),
                     row.integer(1),
                     row.blob(2),
                     row.id<DeviceId>(3),
                     row.time(4),
                     std::nullopt,
                     row.text(6)};
    if (!row.isNull(5))
        record.setAside = static_cast<int>(row.integer(5));
    return record;
}

} // namespace

Status LogRecordRepository::keep(const LogRecord& record)
{
    return guarded([&] {
        Query query = m_db.query("INSERT INTO log_entry(epoch, position, hash, device, received, detail, set_aside) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
        query.with(record.epoch, record.position, record.hash, record.device, record.received, record.detail);
        if (record.setAside)
            query.bind(*record.setAside);
        else
            query.bind(nullptr);
        query.run();
    });
}

Status LogRecordRepository::keep(const RefusalRecord& refusal)
{
    return guarded([&] {
        const domain::Operation& operation = refusal.operation;
        m_db.query("INSERT INTO log_refusal(id, log_order, member, device, clock, kind, conversation, payload, reason) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .with(operation.id, refusal.order, operation.member, operation.device, operation.clock,
                  domain::operationKindName(operation.kind), operation.target.value,
                  QString::fromUtf8(QJsonDocument(operation.payload).toJson(QJsonDocument::Compact)), refusal.reason)
            .run();
    });
}

Result<QList<LogRecord>> LogRecordRepository::entries(quint32 epoch)
{
    return guarded([&] {
        Query query = m_db.query("SELECT epoch, position, hash, device, received, set_aside, detail FROM log_entry "
                                 "WHERE epoch = ? ORDER BY position");
        query.with(epoch);
        QList<LogRecord> records;
        while (query.next())
            records.append(recordFrom(query));
        return records;
    });
}

Result<QList<LogRecord>> LogRecordRepository::setAside(int repeated, int limit)
{
    return guarded([&] {
        Query query = m_db.query("SELECT epoch, position, hash, device, received, set_aside, detail FROM log_entry "
                                 "WHERE set_aside IS NOT NULL AND set_aside <> ? ORDER BY received DESC LIMIT ?");
        query.with(repeated, limit);
        QList<LogRecord> records;
        while (query.next())
            records.append(recordFrom(query));
        return records;
    });
}

Result<QList<LoggedDecision>> LogRecordRepository::decisions(const DecisionFilter& filter)
{
    return guarded([&] {
        QString kinds;
        for (qsizetype i = 0; i < filter.kinds.size(); ++i)
            kinds += i == 0 ? u"?"_s : u",?"_s;
        const QString text =
            decisionColumns + u"WHERE clock >= ? AND (? = 0 OR clock < ?) AND (? = '' OR member = ?) "_s +
            (kinds.isEmpty() ? QString() : u"AND kind IN (%1) "_s.arg(kinds)) + u"ORDER BY clock DESC, id LIMIT ?"_s;
        Query query = m_db.queryText(text);
        query.with(toMs(filter.since) << clockBits, filter.beforeClock, filter.beforeClock, filter.member,
                   filter.member);
        for (const QString& kind : filter.kinds)
            query.bind(kind);
        query.bind(filter.limit);
        return decisionsOf(std::move(query));
    });
}

Result<QList<LoggedDecision>> LogRecordRepository::peopleDecisions()
{
    return guarded([&] {
        return decisionsOf(m_db.query(
            "SELECT id, member, device, clock, kind, conversation, payload, log_order, NULL, undone FROM operation "
            "WHERE kind IN ('found', 'request-join', 'set-member', 'admit-device', 'withdraw-device') "
            "AND log_order > 0 ORDER BY log_order"));
    });
}

} // namespace svarbord::storage
