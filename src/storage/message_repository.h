// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/mail_filter.h"
#include "domain/message.h"
#include "domain/settling.h"
#include "storage/packed_body.h"

#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace svarbord::storage {

class Database;

/// A stored message and where it belongs.
struct MessagePlace
{
    MessageId message;
    ConversationId conversation;
};

struct PastMail
{
    domain::MailTraits traits;
    ChannelId channel; ///< that it came through
};

/// Mails as stored. Message ids grow with the date, so walking them backwards is newest first.
class MessageRepository
{
public:
    explicit MessageRepository(Database& db) : m_db(db) {}

    /// The lowest and highest id a message of this second can have: (seconds since 1970 << 20 | 20 bits).
    [[nodiscard]] static MessageId firstIdAt(Timestamp date);
    [[nodiscard]] static MessageId lastIdAt(Timestamp date);

    /// Stores message, body and attachment rows under a new id. message.conversation must exist; message.id and
    /// attachment ids are ignored. contentHash proves two copies equal (base/stable_hash.h).
    [[nodiscard]] Result<MessageId> insert(const domain::Message& message, const QByteArray& contentHash,
                                           const PackedBody& body);
    /// Replaces everything but id, conversation, placement and seen: the text of a partial message has come.
    [[nodiscard]] Status complete(const domain::Message& message, const QByteArray& contentHash,
                                  const PackedBody& body);

    /// Oldest first.
    [[nodiscard]] Result<QList<MessageId>> all();
    [[nodiscard]] Result<domain::Message> find(MessageId id);
    [[nodiscard]] Result<domain::MessageBody> body(MessageId id);
    /// Oldest first, with attachments.
    [[nodiscard]] Result<QList<domain::Message>> ofConversation(ConversationId conversation);

    /// Which of these Message-IDs (without angle brackets) are stored.
    [[nodiscard]] Result<QHash<QString, MessagePlace>> holding(const QStringList& messageIds);
    /// A mail that names one of these Message-IDs in In-Reply-To or References: Message-ID to the mail's place.
    [[nodiscard]] Result<QHash<QString, MessagePlace>> naming(const QStringList& messageIds);
    [[nodiscard]] Result<std::optional<MessagePlace>> findByContent(const QByteArray& contentHash);

    /// Places a message elsewhere; recompute both conversations afterwards.
    [[nodiscard]] Status move(MessageId id, ConversationId to, const domain::Placement& placement);
    /// For what was written here and taken back before it left; recompute the conversation afterwards.
    [[nodiscard]] Status remove(MessageId id);
    /// True when it was different before. Says nothing to the server; see LedgerRepository::addPendingFlag.
    [[nodiscard]] Result<bool> setSeen(MessageId id, bool seen);
    /// What came in, newest first; without header fields and inbox.
    [[nodiscard]] Result<QList<PastMail>> newestInbound(int limit);
    [[nodiscard]] Result<QList<MessageId>> unseenInbound(ConversationId conversation);
    /// The inbound mails shown in a conversation, in no order.
    [[nodiscard]] Result<QList<domain::Arrival>> arrivals(ConversationId conversation);
    /// Up to which of them somebody has read who sees this database.
    [[nodiscard]] Result<domain::SeenMail> seenBy(ConversationId conversation);

    [[nodiscard]] Result<std::pair<MessageId, domain::Attachment>> attachment(AttachmentId id);
    [[nodiscard]] Status setAttachmentContent(AttachmentId id, const QByteArray& contentHash, qint64 size);
    /// The raw mail, where it was imported or sent from here.
    [[nodiscard]] Status setSource(MessageId id, const QByteArray& blobHash);
    [[nodiscard]] Result<std::optional<QByteArray>> source(MessageId id);

private:
    Database& m_db;
};

} // namespace svarbord::storage
