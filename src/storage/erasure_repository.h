// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>

namespace svarbord::storage {

class Database;

/// What was taken out, for the proof.
struct Erased
{
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 attachments = 0;
    qint64 contents = 0; ///< stored files and raw mails that nobody else has
    qint64 decisions = 0;
    qint64 inTheLog = 0; ///< of the decisions: the log that the team shares holds them still

    void add(const Erased& other);
    [[nodiscard]] QJsonObject toJson() const;
};

/// Places where something of a person could still stand; all 0 is the proof.
struct Traces
{
    qint64 contacts = 0;
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 outbox = 0;   ///< mail to them that was not sent yet, begun or waiting
    qint64 mentions = 0; ///< mails of other people that name the address; they belong to those
    qint64 inFile = 0;   ///< times the address stands in the bytes of the database where nothing refers to it

    [[nodiscard]] bool isClean() const { return contacts + conversations + messages + outbox == 0; }
    [[nodiscard]] QJsonObject toJson() const;
};

/// What a retention rule would take: conversations without activity since then.
struct Expired
{
    QList<ConversationId> conversations;
    qint64 messages = 0;
};

struct ErasureRecord
{
    Timestamp time{};
    MemberId member;
    QString subject; ///< a hash: who was erased is not written down
    QJsonObject proof;
};

/// Takes content out for good: rows, index entries, files, and the bytes they leave behind. On the writing connection.
class ErasureRepository
{
public:
    explicit ErasureRepository(Database& db) : m_db(db) {}

    /// With everything that hangs on it. Mail that still lies on a server will not come in again.
    [[nodiscard]] Result<Erased> eraseConversation(ConversationId id);
    /// One mail out of somebody else's conversation.
    [[nodiscard]] Result<Erased> eraseMessage(MessageId id);
    /// The contact itself, those merged into it, and what was decided about it.
    [[nodiscard]] Result<Erased> eraseContact(ContactId id);
    /// Mails these addresses sent into conversations of others, at most so many.
    [[nodiscard]] Result<QList<MessageId>> sentBy(const QStringList& addresses, int most);
    /// Rewrites the index and the freed pages, so that no bytes remain. Outside a transaction.
    [[nodiscard]] Status scrub();
    [[nodiscard]] Result<Traces> tracesOf(ContactId id, const QStringList& addresses);

    [[nodiscard]] Result<Expired> expired(Timestamp closedBefore, Timestamp spamBefore, int most);

    [[nodiscard]] Status record(const ErasureRecord& record);
    [[nodiscard]] Result<QList<ErasureRecord>> records();
    [[nodiscard]] Result<bool> wasErased(const QString& messageIdHeader);

private:
    [[nodiscard]] QList<MessageId> messagesOf(ConversationId id, QSet<ConversationId>& touched);
    Erased removeMessage(MessageId id);
    void removeDecisions(ConversationId target, Erased& erased);
    void removeContent(const QByteArray& hash, Erased& erased);

    Database& m_db;
};

} // namespace svarbord::storage
