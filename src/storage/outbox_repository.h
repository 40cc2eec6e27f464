// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/outbox.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <optional>

namespace svarbord::storage {

class Database;

/// Mail on its way out. The raw mail is kept from queueing until it is sent and copied to Sent.
class OutboxRepository
{
public:
    explicit OutboxRepository(Database& db) : m_db(db) {}

    /// Between two tries; where it would be longer, the clock was set back meanwhile.
    static constexpr std::chrono::hours longestPause{1};

    /// composed: what the composer takes back when the mail is edited; kept until it is sent.
    [[nodiscard]] Status insert(const domain::OutboxEntry& entry, const QByteArray& rawMail,
                                const std::optional<domain::OutgoingMail>& composed = {});
    [[nodiscard]] Result<std::optional<domain::OutgoingMail>> composed(const OutboxId& id);
    /// The conversation as it stands: the messages that arrived since then and were not queued here.
    [[nodiscard]] Result<domain::ThreadMark> markOf(ConversationId conversation, Timestamp since);
    /// The same with what was queued here, but for this mail: all workstations that have read as far agree on it.
    [[nodiscard]] Result<domain::ThreadMark> markBeside(const QString& messageIdHeader, ConversationId conversation,
                                                        Timestamp since);
    /// How many of these were queued here, but for this mail.
    [[nodiscard]] Result<int> ownBeside(const QString& messageIdHeader, ConversationId conversation, Timestamp since);
    [[nodiscard]] Result<std::optional<domain::OutboxEntry>> find(const OutboxId& id);
    [[nodiscard]] Result<std::optional<domain::OutboxEntry>> findByMessageId(const QString& messageIdHeader);
    /// Everything that is not finished, plus the newest finished ones up to limit; newest first.
    [[nodiscard]] Result<QList<domain::OutboxEntry>> list(int limit = 200);
    /// Message-IDs of what the program wrote to its own members: mail of no conversation.
    [[nodiscard]] Result<QSet<QString>> notices();
    [[nodiscard]] Result<QByteArray> rawMail(const OutboxId& id);

    /// Those that are a task of all workstations (OutboxEntry::task).
    [[nodiscard]] Result<QList<domain::OutboxEntry>> tasks();
    /// Empty: this workstation alone sends it.
    [[nodiscard]] Status setTask(const OutboxId& id, const QString& task);
    /// This workstation holds its task until this uptime(); 0: it does not.
    [[nodiscard]] Status setMayLeave(const OutboxId& id, std::chrono::milliseconds until);
    /// Of a mail that was written at another workstation: nothing of it stays here.
    [[nodiscard]] Status remove(const OutboxId& id);
    /// Its task ended, here or elsewhere. Where it was sent, whoever sent it saw to its copy.
    [[nodiscard]] Status settleTask(const OutboxId& id, domain::OutboxState state, const QString& problem);
    /// Holds what would leave from this workstation alone, what may have left included, and gives back every task.
    [[nodiscard]] Status holdAll(const QString& problem);

    /// Queued entries whose time has come, and tasks that this workstation holds, oldest first.
    [[nodiscard]] Result<QList<domain::OutboxEntry>> due(Timestamp now);
    [[nodiscard]] Result<std::optional<Timestamp>> nextDue();
    [[nodiscard]] Result<QList<domain::OutboxEntry>> inState(domain::OutboxState state);
    /// Queued to Sending and one more attempt; Conflict when it is no longer queued (cancelled meanwhile).
    [[nodiscard]] Status beginSending(const OutboxId& id);
    /// Where more attempts were made than these, they count as so many.
    [[nodiscard]] Status limitAttempts(const OutboxId& id, int most);
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
    /// After a start: what was being sent when we died is now Unknown, and no task is held. Their number.
    [[nodiscard]] Result<int> recover();

private:
    Database& m_db;
};

} // namespace svarbord::storage
