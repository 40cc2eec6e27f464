// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/message_repository.h"

#include "base/stable_hash.h"
#include "storage/blob_store.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/mail_codec.h"
#include "storage/search/search_index.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::storage {

namespace {

enum MessageFlag { AutoReply = 1, MailingList = 2, Partial = 4 }; // stored: never renumber

constexpr int bitsInSecond = 20;
constexpr qint64 latestSecond = (qint64{1} << 42) - 1;
// 128 bits of the hash are plenty to tell mails apart, and every message pays for them twice.
constexpr int contentHashBytes = 16;
constexpr int mostReferences = 100;

constexpr auto columns = "id, conversation, outbound, seen, flags, date, arrived, message_id, subject, sender_name, "
                         "sender_address, snippet, more";

qint64 headerKey(const QString& messageId)
{
    return stableHash({"message-id", messageId.toUtf8()});
}

int flagsOf(const domain::Message& message)
{
    return (message.autoReply ? AutoReply : 0) | (message.mailingList ? MailingList : 0) |
           (message.partial ? Partial : 0);
}

domain::Message messageFrom(const Query& row)
{
    domain::Message message;
    message.id = row.id<MessageId>(0);
    message.conversation = row.id<ConversationId>(1);
    message.direction = row.boolean(2) ? domain::Direction::Outbound : domain::Direction::Inbound;
    message.seen = row.boolean(3);
    const qint64 flags = row.integer(4);
    message.autoReply = (flags & AutoReply) != 0;
    message.mailingList = (flags & MailingList) != 0;
    message.partial = (flags & Partial) != 0;
    message.date = row.time(5);
    message.arrived = row.time(6);
    message.messageIdHeader = row.text(7);
    message.subject = row.text(8);
    message.from = {row.text(9), row.text(10)};
    message.snippet = row.text(11);
    decodeDetails(row.blob(12), message);
    return message;
}

/// Reads columns 0..9 of attachment(id, name, content_type, content_id, section, encoding, size, is_inline, hash).
domain::Attachment attachmentFrom(const Query& row)
{
    domain::Attachment attachment;
    attachment.id = row.id<AttachmentId>(0);
    attachment.name = row.text(1);
    attachment.contentType = row.text(2);
    attachment.contentId = row.text(3);
    attachment.section = row.text(4);
    attachment.transferEncoding = row.text(5);
    attachment.size = row.integer(6);
    attachment.isInline = row.boolean(7);
    attachment.contentHash = row.blob(8);
    return attachment;
}

std::unexpected<Error> unknownMessage()
{
    return fail(ErrorCode::NotFound, QCoreApplication::translate("storage", "This message is not here."));
}

Result<MessageId> freeId(Database& db, Timestamp date)
{
    const MessageId first = MessageRepository::firstIdAt(date);
    Query query = db.query("SELECT id FROM message WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1");
    if (!query.with(first, MessageRepository::lastIdAt(date)).next())
        return first;
    const MessageId next{query.integer(0) + 1};
    if (next > MessageRepository::lastIdAt(date))
        return fail(ErrorCode::TooLarge,
                    QCoreApplication::translate("storage", "Too many messages carry the same second."));
    return next;
}

QStringList namedBy(const domain::Message& message)
{
    QStringList named = message.references;
    if (!message.inReplyTo.isEmpty())
        named.append(message.inReplyTo);
    // The root and the nearest ancestors decide threading; a forged list of thousands must not cost thousands of rows.
    if (named.size() > mostReferences)
        named.remove(1, named.size() - mostReferences);
    return named;
}

void insertReferences(Database& db, const domain::Message& message, MessageId id)
{
    Query query = db.query("INSERT OR IGNORE INTO reference(header_key, message) VALUES (?, ?)");
    for (const QString& messageId : namedBy(message))
        query.again().with(headerKey(messageId), id).run();
}

void removeReferences(Database& db, const domain::Message& message)
{
    Query query = db.query("DELETE FROM reference WHERE header_key = ? AND message = ?");
    for (const QString& messageId : namedBy(message))
        query.again().with(headerKey(messageId), message.id).run();
}

void insertAttachments(Database& db, const QList<domain::Attachment>& attachments, MessageId id)
{
    Query query = db.query("INSERT INTO attachment(message, name, content_type, content_id, section, encoding, size, "
                           "is_inline, content_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const domain::Attachment& attachment : attachments) {
        query.again().with(id, attachment.name, attachment.contentType, attachment.contentId, attachment.section,
                           attachment.transferEncoding, attachment.size, attachment.isInline);
        if (attachment.contentHash.isEmpty())
            query.bind(nullptr);
        else
            query.bind(attachment.contentHash);
        query.run();
    }
}

void putBody(Database& db, const PackedBody& body, MessageId id)
{
    if (body.frame.isEmpty())
        return;
    db.query("INSERT OR REPLACE INTO body(message, text_bytes, html_bytes, new_at, new_bytes, frame, html_is_source) "
             "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(id, body.textBytes, body.htmlBytes, body.newTextAt, body.newTextBytes, body.frame, body.htmlIsSource)
        .run();
}

} // namespace

MessageId MessageRepository::firstIdAt(Timestamp date)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(date).time_since_epoch().count();
    // Id 0 means "none", so the first second of 1970 is not used.
    return MessageId{std::clamp<qint64>(second, 1, latestSecond) << bitsInSecond};
}

MessageId MessageRepository::lastIdAt(Timestamp date)
{
    return MessageId{firstIdAt(date).value | ((qint64{1} << bitsInSecond) - 1)};
}

Result<MessageId> MessageRepository::insert(const domain::Message& message, const QByteArray& contentHash,
                                            const PackedBody& body)
{
    return guarded([&] {
        const MessageId id = required(freeId(m_db, message.date));
        m_db.query("INSERT INTO message(id, conversation, outbound, seen, flags, date, arrived, header_key, "
                   "content_hash, message_id, subject, sender_name, sender_address, snippet, more) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(id, message.conversation, message.direction == domain::Direction::Outbound, message.seen,
                  flagsOf(message), message.date, message.arrived, headerKey(message.messageIdHeader),
                  contentHash.left(contentHashBytes), message.messageIdHeader, message.subject, message.from.name,
                  message.from.address, message.snippet, encodeDetails(message))
            .run();
        insertReferences(m_db, message, id);
        insertAttachments(m_db, message.attachments, id);
        putBody(m_db, body, id);
        return id;
    });
}

Status MessageRepository::complete(const domain::Message& message, const QByteArray& contentHash,
                                   const PackedBody& body)
{
    return guarded([&]() -> Status {
        const Result<domain::Message> former = find(message.id);
        if (!former)
            return fail(former.error());
        search::SearchIndex index(m_db);
        if (const Status withdrawn = index.withdraw(message.id); !withdrawn)
            return withdrawn;
        domain::Message whole = message;
        whole.placement = former->placement;
        m_db.query("UPDATE message SET flags = ?, header_key = ?, content_hash = ?, message_id = ?, subject = ?, "
                   "sender_name = ?, sender_address = ?, snippet = ?, more = ? WHERE id = ?")
            .with(flagsOf(whole), headerKey(whole.messageIdHeader), contentHash.left(contentHashBytes),
                  whole.messageIdHeader, whole.subject, whole.from.name, whole.from.address, whole.snippet,
                  encodeDetails(whole), whole.id)
            .run();
        removeReferences(m_db, *former);
        m_db.query("DELETE FROM attachment WHERE message = ?").with(whole.id).run();
        insertReferences(m_db, whole, whole.id);
        insertAttachments(m_db, whole.attachments, whole.id);
        putBody(m_db, body, whole.id);
        return index.enqueue(whole.id);
    });
}

Result<QList<MessageId>> MessageRepository::all()
{
    return guarded([&] {
        QList<MessageId> ids;
        Query query = m_db.query("SELECT id FROM message ORDER BY id");
        while (query.next())
            ids.append(query.id<MessageId>(0));
        return ids;
    });
}

Result<domain::Message> MessageRepository::find(MessageId id)
{
    return guarded([&]() -> Result<domain::Message> {
        Query query = m_db.queryText(QStringLiteral("SELECT %1 FROM message WHERE id = ?").arg(QLatin1String(columns)));
        if (!query.with(id).next())
            return unknownMessage();
        domain::Message message = messageFrom(query);
        Query attachments = m_db.query("SELECT id, name, content_type, content_id, section, encoding, size, is_inline, "
                                       "content_hash FROM attachment WHERE message = ? ORDER BY id");
        attachments.with(id);
        while (attachments.next())
            message.attachments.append(attachmentFrom(attachments));
        return message;
    });
}

Result<domain::MessageBody> MessageRepository::body(MessageId id)
{
    return guarded([&]() -> Result<domain::MessageBody> {
        Query query = m_db.query("SELECT text_bytes, html_bytes, new_at, new_bytes, frame, html_is_source FROM message "
                                 "LEFT JOIN body ON body.message = message.id WHERE message.id = ?");
        if (!query.with(id).next())
            return unknownMessage();
        return unpackBody(
            {query.blob(4), query.integer(0), query.integer(1), query.integer(2), query.integer(3), query.boolean(5)});
    });
}

Result<QList<domain::Message>> MessageRepository::ofConversation(ConversationId conversation)
{
    return guarded([&] {
        QList<domain::Message> messages;
        QHash<MessageId, qsizetype> places;
        Query query = m_db.queryText(
            QStringLiteral("SELECT %1 FROM message WHERE conversation = ? ORDER BY id").arg(QLatin1String(columns)));
        query.with(conversation);
        while (query.next()) {
            messages.append(messageFrom(query));
            places.insert(messages.last().id, messages.size() - 1);
        }
        Query attachments =
            m_db.query("SELECT a.id, a.name, a.content_type, a.content_id, a.section, a.encoding, a.size, a.is_inline, "
                       "a.content_hash, a.message FROM message m JOIN attachment a ON a.message = m.id "
                       "WHERE m.conversation = ? ORDER BY a.id");
        attachments.with(conversation);
        while (attachments.next())
            messages[places.value(attachments.id<MessageId>(9))].attachments.append(attachmentFrom(attachments));
        return messages;
    });
}

Result<QList<PastMail>> MessageRepository::newestInbound(int limit)
{
    return guarded([&] {
        QList<PastMail> mails;
        Query query = m_db.query("SELECT m.sender_name, m.sender_address, m.subject, c.channel FROM message m "
                                 "JOIN conversation c ON c.id = m.conversation WHERE m.outbound = 0 "
                                 "ORDER BY m.id DESC LIMIT ?");
        query.with(limit);
        while (query.next())
            mails.append({{{query.text(0), query.text(1)}, query.text(2), {}, {}}, query.id<ChannelId>(3)});
        return mails;
    });
}

Result<QHash<QString, MessagePlace>> MessageRepository::holding(const QStringList& messageIds)
{
    return guarded([&] {
        QHash<QString, MessagePlace> places;
        Query query = m_db.query("SELECT id, conversation FROM message WHERE header_key = ? AND message_id = ? "
                                 "ORDER BY id LIMIT 1");
        for (const QString& messageId : messageIds)
            if (query.again().with(headerKey(messageId), messageId).next())
                places.insert(messageId, {query.id<MessageId>(0), query.id<ConversationId>(1)});
        return places;
    });
}

Result<QHash<QString, MessagePlace>> MessageRepository::naming(const QStringList& messageIds)
{
    return guarded([&] {
        QHash<QString, MessagePlace> places;
        Query query = m_db.query("SELECT m.id, m.conversation FROM reference r JOIN message m ON m.id = r.message "
                                 "WHERE r.header_key = ? ORDER BY r.message LIMIT 1");
        for (const QString& messageId : messageIds)
            if (query.again().with(headerKey(messageId)).next())
                places.insert(messageId, {query.id<MessageId>(0), query.id<ConversationId>(1)});
        return places;
    });
}

Result<std::optional<MessagePlace>> MessageRepository::findByContent(const QByteArray& contentHash)
{
    return guarded([&]() -> std::optional<MessagePlace> {
        Query query = m_db.query("SELECT id, conversation FROM message WHERE content_hash = ? ORDER BY id LIMIT 1");
        if (contentHash.isEmpty() || !query.with(contentHash.left(contentHashBytes)).next())
            return std::nullopt;
        return MessagePlace{query.id<MessageId>(0), query.id<ConversationId>(1)};
    });
}

Status MessageRepository::move(MessageId id, ConversationId to, const domain::Placement& placement)
{
    return guarded([&] {
        domain::Message message = required(find(id));
        message.placement = placement;
        m_db.query("UPDATE message SET conversation = ?, more = ? WHERE id = ?")
            .with(to, encodeDetails(message), id)
            .run();
    });
}

Status MessageRepository::remove(MessageId id)
{
    return guarded([&] { m_db.query("DELETE FROM message WHERE id = ?").with(id).run(); });
}

Result<bool> MessageRepository::setSeen(MessageId id, bool seen)
{
    return guarded([&] {
        m_db.query("UPDATE message SET seen = ? WHERE id = ? AND seen <> ?").with(seen, id, seen).run();
        return m_db.changedRows() > 0;
    });
}

Result<QList<MessageId>> MessageRepository::unseenInbound(ConversationId conversation)
{
    return guarded([&] {
        QList<MessageId> messages;
        Query query = m_db.query("SELECT id FROM message WHERE conversation = ? AND seen = 0 AND outbound = 0 "
                                 "ORDER BY id");
        query.with(conversation);
        while (query.next())
            messages.append(query.id<MessageId>(0));
        return messages;
    });
}

Result<QList<domain::Arrival>> MessageRepository::arrivals(ConversationId conversation)
{
    return guarded([&] {
        QList<domain::Arrival> arrivals;
        Query query = m_db.query("SELECT m.arrived, m.header_key, coalesce(d.home, m.conversation), m.flags, m.more "
                                 "FROM message m LEFT JOIN displaced d ON d.message = m.id "
                                 "WHERE m.conversation = ? AND m.outbound = 0");
        query.with(conversation);
        while (query.next()) {
            domain::Arrival arrival{query.time(0), query.integer(1), query.id<ConversationId>(2), true};
            if ((query.integer(3) & AutoReply) != 0) {
                domain::Message details;
                decodeDetails(query.blob(4), details);
                arrival.asks = details.bounce.has_value();
            }
            arrivals.append(arrival);
        }
        return arrivals;
    });
}

Result<domain::SeenMail> MessageRepository::seenBy(ConversationId conversation)
{
    return guarded([&] {
        domain::SeenMail seen;
        Query query = m_db.query("SELECT arrived, header_key FROM message WHERE conversation = ? AND outbound = 0");
        query.with(conversation);
        while (query.next()) {
            if (query.time(0) > seen.until)
                seen = {query.time(0), {}};
            if (query.time(0) == seen.until)
                seen.newest.append(query.integer(1));
        }
        std::ranges::sort(seen.newest);
        return seen;
    });
}

Result<std::pair<MessageId, domain::Attachment>> MessageRepository::attachment(AttachmentId id)
{
    return guarded([&]() -> Result<std::pair<MessageId, domain::Attachment>> {
        Query query = m_db.query("SELECT id, name, content_type, content_id, section, encoding, size, is_inline, "
                                 "content_hash, message FROM attachment WHERE id = ?");
        if (!query.with(id).next())
            return unknownMessage();
        return std::pair{query.id<MessageId>(9), attachmentFrom(query)};
    });
}

Status MessageRepository::setAttachmentContent(AttachmentId id, const QByteArray& contentHash, qint64 size)
{
    return guarded([&] {
        m_db.query("UPDATE attachment SET content_hash = ?, size = ? WHERE id = ?").with(contentHash, size, id).run();
    });
}

Status MessageRepository::setSource(MessageId id, const QByteArray& blobHash)
{
    return guarded([&] { m_db.query("UPDATE message SET source = ? WHERE id = ?").with(blobHash, id).run(); });
}

Result<std::optional<QByteArray>> MessageRepository::source(MessageId id)
{
    return guarded([&]() -> std::optional<QByteArray> {
        Query query = m_db.query("SELECT source FROM message WHERE id = ? AND source IS NOT NULL");
        if (!query.with(id).next())
            return std::nullopt;
        return required(BlobStore(m_db).get(query.blob(0)));
    });
}

} // namespace svarbord::storage
