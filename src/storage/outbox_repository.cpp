// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outbox_repository.h"

#include "storage/compression.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/mail_codec.h"

#include <QCoreApplication>

namespace svarbord::storage {

using domain::OutboxEntry;
using domain::OutboxState;

// ConversationRepository::counts() and the queries below name states by number.
static_assert(static_cast<int>(OutboxState::Queued) == 0 && static_cast<int>(OutboxState::Sending) == 1 &&
              static_cast<int>(OutboxState::Sent) == 2 && static_cast<int>(OutboxState::Failed) == 3 &&
              static_cast<int>(OutboxState::Unknown) == 4 && static_cast<int>(OutboxState::Cancelled) == 5 &&
              static_cast<int>(OutboxState::Held) == 6);

namespace {

constexpr qint64 largestMail = 512LL * 1024 * 1024;

const QString selectEntries = QStringLiteral(
    "SELECT id, account, conversation, message_id, subject, recipients, state, attempts, created, "
    "not_before, problem, saved_to_sent, mark_since, mark_count, composed IS NOT NULL, coalesce(task, ''), may_leave, "
    "written_here FROM outbox ");

OutboxEntry entryFrom(const Query& row)
{
    OutboxEntry entry;
    entry.id = row.id<OutboxId>(0);
    entry.account = row.id<AccountId>(1);
    entry.conversation = row.id<ConversationId>(2);
    entry.messageIdHeader = row.text(3);
    entry.subject = row.text(4);
    entry.recipients = decodeAddresses(row.blob(5));
    entry.state = static_cast<OutboxState>(row.integer(6));
    entry.attempts = static_cast<int>(row.integer(7));
    entry.created = row.time(8);
    entry.notBefore = row.time(9);
    entry.problem = row.text(10);
    entry.savedToSent = row.boolean(11);
    entry.mark = {row.time(12), static_cast<int>(row.integer(13))};
    entry.editable = row.boolean(14);
    entry.task = row.text(15);
    entry.mayLeaveUntil = std::chrono::milliseconds{row.integer(16)};
    entry.isWrittenHere = row.boolean(17);
    return entry;
}

QList<OutboxEntry> allOf(Query query)
{
    QList<OutboxEntry> entries;
    while (query.next())
        entries.append(entryFrom(query));
    return entries;
}

std::optional<OutboxEntry> oneOf(Query query)
{
    if (!query.next())
        return std::nullopt;
    return entryFrom(query);
}

Status changedOne(const Database& db)
{
    if (db.changedRows() > 0)
        return {};
    return fail(ErrorCode::Conflict,
                QCoreApplication::translate("storage", "The mail has left already, or is no longer in the outbox."));
}

void markConversation(Database& db, const OutboxId& id)
{
    db.query("UPDATE conversation SET send_problem = EXISTS (SELECT 1 FROM outbox o WHERE o.conversation = "
             "conversation.id AND o.state IN (3, 6)) WHERE id = (SELECT conversation FROM outbox WHERE id = ?)")
        .with(id)
        .run();
}

} // namespace

Status OutboxRepository::insert(const OutboxEntry& entry, const QByteArray& rawMail,
                                const std::optional<domain::OutgoingMail>& composed)
{
    return guarded([&] {
        Query query = m_db.query(
            "INSERT INTO outbox(id, account, conversation, message_id, subject, recipients, state, attempts, created, "
            "not_before, problem, saved_to_sent, raw, mark_since, mark_count, task, written_here, "
            "composed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?)");
        query.with(entry.id, entry.account, entry.conversation, entry.messageIdHeader, entry.subject,
                   encodeAddresses(entry.recipients), static_cast<int>(entry.state), entry.attempts, entry.created,
                   entry.notBefore, entry.problem, entry.savedToSent, compress(rawMail), entry.mark.since,
                   entry.mark.count, entry.task, entry.isWrittenHere);
        if (composed)
            query.bind(compress(encodeOutgoing(*composed)));
        else
            query.bind(nullptr);
        query.run();
    });
}

Result<std::optional<domain::OutgoingMail>> OutboxRepository::composed(const OutboxId& id)
{
    return guarded([&]() -> std::optional<domain::OutgoingMail> {
        Query query = m_db.query("SELECT composed FROM outbox WHERE id = ? AND composed IS NOT NULL");
        if (!query.with(id).next())
            return std::nullopt;
        return decodeOutgoing(required(decompress(query.blob(0), largestMail)));
    });
}

Result<domain::ThreadMark> OutboxRepository::markOf(ConversationId conversation, Timestamp since)
{
    return guarded([&] {
        // What was written at this workstation is no news to its writer; what a colleague wrote elsewhere is, though it
        // may wait in the outbox here as well.
        Query query = m_db.query("SELECT count(*) FROM message m WHERE m.conversation = ? AND m.arrived >= ? AND NOT "
                                 "EXISTS (SELECT 1 FROM outbox o WHERE o.message_id = m.message_id AND "
                                 "o.written_here = 1)");
        const bool counted = query.with(conversation, since).next();
        return domain::ThreadMark{since, counted ? static_cast<int>(query.integer(0)) : 0};
    });
}

Result<domain::ThreadMark> OutboxRepository::markBeside(const QString& messageIdHeader, ConversationId conversation,
                                                        Timestamp since)
{
    return guarded([&] {
        Query query = m_db.query(
            "SELECT count(*) FROM message WHERE conversation = ? AND arrived >= ? AND coalesce(message_id, '') <> ?");
        const bool counted = query.with(conversation, since, messageIdHeader).next();
        return domain::ThreadMark{since, counted ? static_cast<int>(query.integer(0)) : 0};
    });
}

Result<int> OutboxRepository::ownBeside(const QString& messageIdHeader, ConversationId conversation, Timestamp since)
{
    return guarded([&] {
        Query query = m_db.query("SELECT count(*) FROM message m WHERE m.conversation = ? AND m.arrived >= ? AND "
                                 "coalesce(m.message_id, '') <> ? AND EXISTS (SELECT 1 FROM outbox o WHERE "
                                 "o.message_id = m.message_id AND o.written_here = 1)");
        const bool counted = query.with(conversation, since, messageIdHeader).next();
        return counted ? static_cast<int>(query.integer(0)) : 0;
    });
}

Result<std::optional<OutboxEntry>> OutboxRepository::find(const OutboxId& id)
{
    return guarded([&] {
        Query query = m_db.queryText(selectEntries + QStringLiteral("WHERE id = ?"));
        query.bind(id);
        return oneOf(std::move(query));
    });
}

Result<std::optional<OutboxEntry>> OutboxRepository::findByMessageId(const QString& messageIdHeader)
{
    return guarded([&] {
        Query query = m_db.queryText(selectEntries + QStringLiteral("WHERE message_id = ?"));
        query.bind(messageIdHeader);
        return oneOf(std::move(query));
    });
}

Result<QList<OutboxEntry>> OutboxRepository::list(int limit)
{
    return guarded([&] {
        Query query = m_db.queryText(
            selectEntries + QStringLiteral("WHERE state IN (0, 1, 3, 4, 6) OR id IN (SELECT id FROM outbox WHERE "
                                           "state IN (2, 5) ORDER BY created DESC LIMIT ?) ORDER BY created DESC"));
        query.bind(limit);
        return allOf(std::move(query));
    });
}

Result<QByteArray> OutboxRepository::rawMail(const OutboxId& id)
{
    return guarded([&]() -> Result<QByteArray> {
        Query query = m_db.query("SELECT raw FROM outbox WHERE id = ? AND raw IS NOT NULL");
        if (!query.with(id).next())
            return fail(ErrorCode::NotFound,
                        QCoreApplication::translate("storage", "This mail is no longer in the outbox."));
        return decompress(query.blob(0), largestMail);
    });
}

Result<QList<OutboxEntry>> OutboxRepository::due(Timestamp now)
{
    return guarded([&] {
        Query query = m_db.queryText(
            selectEntries + QStringLiteral("WHERE state = 0 AND ((task IS NULL AND (not_before <= ?1 OR (attempts > 0 "
                                           "AND not_before > ?2))) OR may_leave > 0) ORDER BY not_before, id"));
        query.with(now, now + longestPause);
        return allOf(std::move(query));
    });
}

Result<std::optional<Timestamp>> OutboxRepository::nextDue()
{
    return guarded([&]() -> std::optional<Timestamp> {
        // What has no mailbox any more, or one that is switched off, would be due for ever.
        Query query = m_db.query("SELECT not_before FROM outbox WHERE state = 0 AND (task IS NULL OR may_leave > 0) "
                                 "AND (account IS NULL OR account IN (SELECT id FROM account WHERE enabled)) "
                                 "ORDER BY may_leave = 0, not_before LIMIT 1");
        if (!query.next())
            return std::nullopt;
        return query.time(0);
    });
}

Result<QList<OutboxEntry>> OutboxRepository::inState(OutboxState state)
{
    return guarded([&] {
        Query query = m_db.queryText(selectEntries + QStringLiteral("WHERE state = ? ORDER BY created, id"));
        query.bind(static_cast<int>(state));
        return allOf(std::move(query));
    });
}

Status OutboxRepository::beginSending(const OutboxId& id)
{
    return guarded([&] {
        m_db.query("UPDATE outbox SET state = 1, attempts = attempts + 1 WHERE id = ? AND state = 0").with(id).run();
        return changedOne(m_db);
    });
}

Status OutboxRepository::limitAttempts(const OutboxId& id, int most)
{
    return guarded(
        [&] { m_db.query("UPDATE outbox SET attempts = min(attempts, ?) WHERE id = ?").with(most, id).run(); });
}

Status OutboxRepository::finish(const OutboxId& id, OutboxState state, const QString& problem,
                                std::optional<Timestamp> notBefore)
{
    return guarded([&] {
        Query query = m_db.query("UPDATE outbox SET state = ?, problem = ?, not_before = coalesce(?, not_before), "
                                 "may_leave = 0 "
                                 "WHERE id = ?");
        query.with(static_cast<int>(state), problem);
        if (notBefore)
            query.bind(*notBefore);
        else
            query.bind(nullptr);
        query.bind(id).run();
        const Status changed = changedOne(m_db);
        markConversation(m_db, id);
        return changed;
    });
}

Result<QSet<QString>> OutboxRepository::notices()
{
    return guarded([&] {
        QSet<QString> ids;
        Query query = m_db.query("SELECT message_id FROM outbox WHERE conversation IS NULL");
        while (query.next())
            ids.insert(query.text(0));
        return ids;
    });
}

Result<QList<OutboxEntry>> OutboxRepository::toSaveToSent()
{
    return guarded([&] {
        return allOf(m_db.queryText(selectEntries +
                                    QStringLiteral("WHERE state = 2 AND saved_to_sent = 0 ORDER BY created, id")));
    });
}

Status OutboxRepository::markSavedToSent(const OutboxId& id)
{
    return guarded([&] {
        m_db.query("UPDATE outbox SET saved_to_sent = 1, raw = NULL, composed = NULL WHERE id = ? AND state = 2")
            .with(id)
            .run();
        return changedOne(m_db);
    });
}

Status OutboxRepository::cancel(const OutboxId& id)
{
    return guarded([&] {
        m_db.query("UPDATE outbox SET state = 5, raw = NULL, composed = NULL WHERE id = ? AND state IN (0, 3, 6)")
            .with(id)
            .run();
        const Status changed = changedOne(m_db);
        markConversation(m_db, id);
        return changed;
    });
}

Status OutboxRepository::retry(const OutboxId& id, Timestamp now)
{
    return guarded([&] {
        // Who lets a held mail go has seen what came meanwhile.
        m_db.query("UPDATE outbox SET mark_count = iif(state = 6, -1, mark_count), state = 0, problem = '', "
                   "not_before = ? WHERE id = ? AND state IN (0, 3, 6)")
            .with(now, id)
            .run();
        const Status changed = changedOne(m_db);
        markConversation(m_db, id);
        return changed;
    });
}

Result<int> OutboxRepository::recover()
{
    return guarded([&] {
        m_db.query("UPDATE outbox SET may_leave = 0 WHERE may_leave > 0").run();
        m_db.query("UPDATE outbox SET state = 4 WHERE state = 1").run();
        return m_db.changedRows();
    });
}

Status OutboxRepository::setTask(const OutboxId& id, const QString& task)
{
    return guarded(
        [&] { m_db.query("UPDATE outbox SET task = nullif(?, ''), may_leave = 0 WHERE id = ?").with(task, id).run(); });
}

Status OutboxRepository::setMayLeave(const OutboxId& id, std::chrono::milliseconds until)
{
    return guarded([&] {
        m_db.query("UPDATE outbox SET may_leave = ? WHERE id = ?").with(static_cast<qint64>(until.count()), id).run();
    });
}

Status OutboxRepository::remove(const OutboxId& id)
{
    return guarded([&] { m_db.query("DELETE FROM outbox WHERE id = ?").with(id).run(); });
}

Result<QList<OutboxEntry>> OutboxRepository::tasks()
{
    return guarded(
        [&] { return allOf(m_db.queryText(selectEntries + QStringLiteral("WHERE task IS NOT NULL ORDER BY id"))); });
}

Status OutboxRepository::holdAll(const QString& problem)
{
    return guarded([&] {
        m_db.query("UPDATE outbox SET may_leave = 0 WHERE may_leave > 0").run();
        m_db.query("UPDATE outbox SET state = 6, problem = ? WHERE task IS NULL AND state IN (0, 1, 4)")
            .with(problem)
            .run();
        m_db.query("UPDATE conversation SET send_problem = 1 WHERE id IN (SELECT conversation FROM outbox WHERE "
                   "state = 6)")
            .run();
    });
}

Status OutboxRepository::settleTask(const OutboxId& id, OutboxState state, const QString& problem)
{
    return guarded([&] {
        m_db.query("UPDATE outbox SET state = ?, problem = ?, task = NULL, may_leave = 0, saved_to_sent = ?, "
                   "raw = iif(?, NULL, raw), composed = iif(?, NULL, composed) WHERE id = ?")
            .with(static_cast<int>(state), problem, state == OutboxState::Sent, state == OutboxState::Sent,
                  state == OutboxState::Sent, id)
            .run();
        const Status changed = changedOne(m_db);
        markConversation(m_db, id);
        return changed;
    });
}

} // namespace svarbord::storage
