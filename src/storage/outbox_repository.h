// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/outbox.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace svarbord::storage {

class Database;

/// Mail on its way out. The raw mail is kept from queueing until it is sent and copied to Sent.
class OutboxRepository
{
public:
    explicit OutboxRepository(Database& db) : m_db(db) {}

    /// composed: what the composer takes back when the mail is edited; kept until it is sent.
    [[nodiscard]] Status insert(const domain::OutboxEntry& entry, const QByteArray& rawMail,
                                const std::optional<domain::OutgoingMail>& composed = {});
    [[nodiscard]] Result<std::optional<domain::OutgoingMail>> composed(const OutboxId& id);
    /// The conversation as it stands: the messages that arrived since then and were not queued here.
    [[nodiscard]] Result<domain::ThreadMark> markOf(ConversationId conversation, Timestamp since);
    [[nodiscard]] Result<std::optional<domain::OutboxEntry>> find(const OutboxId& id);
    [[nodiscard]] Result<std::optional<domain::OutboxEntry>> findByMessageId(const QString& messageIdHeader);
    /// Everything that is not finished, plus the newest finished ones up to limit; newest first.
    [[nodiscard]] Result<QList<domain::OutboxEntry>> list(int limit = 200);
    [[nodiscard]] Result<QByteArray> rawMail(const OutboxId& id);

    /// Queued entries whose time has come, oldest first.
    [[nodiscard]] Result<QList<domain::OutboxEntry>> due(Timestamp now);
    [[nodiscard]] Result<std::optional<Timestamp>> nextDue();
    [[nodiscard]] Result<QList<domain::OutboxEntry>> inState(domain::OutboxState state);
    /// Queued to Sending and one more attempt; Conflict when it is no longer queued (cancelled meanwhile).
    [[nodiscard]] Status beginSending(const OutboxId& id);
    /// Sets state, problem and notBefore; keeps the conversation's mark for send problems true.
    [[nodiscard]] Status finish(const OutboxId& id, domain::OutboxState state, const QString& problem = {},
                                std::optional<Timestamp> notBefore = {});
    /// Sent entries whose copy is not in Sent yet.
    [[nodiscard]] Result<QList<domain::OutboxEntry>> toSaveToSent();
    /// The copy is in Sent; the raw mail goes.
    [[nodiscard]] Status markSavedToSent(const OutboxId& id);
    /// Conflict when it has left already or is on its way.
    [[nodiscard]] Status cancel(const OutboxId& id);
    /// Failed, held or waiting: Queued, now. Conflict for any other state.
    [[nodiscard]] Status retry(const OutboxId& id, Timestamp now);
    /// After a start: what was being sent when we died is now Unknown. Their number.
    [[nodiscard]] Result<int> recover();

private:
    Database& m_db;
};

} // namespace svarbord::storage
