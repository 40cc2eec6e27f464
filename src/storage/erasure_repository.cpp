// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure_repository.h"

#include "base/stable_hash.h"
#include "domain/ledger.h"
#include "storage/author_repository.h"
#include "storage/blob_store.h"
#include "storage/conversation_repository.h"
#include "storage/database.h"
#include "storage/found_draft_repository.h"
#include "storage/guarded.h"
#include "storage/place_repository.h"
#include "storage/search/search_index.h"

#include <QFile>
#include <QJsonDocument>

namespace svarbord::storage {

namespace {

using namespace Qt::Literals::StringLiterals;

qint64 countOf(Query& query)
{
    return query.next() ? query.integer(0) : 0;
}

/// How often the bytes stand in a file, without regard to ASCII case.
qint64 countInFile(const QString& name, const QByteArray& lower)
{
    QFile file(name);
    if (lower.isEmpty() || !file.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 portion = 4 * 1024 * 1024;
    qint64 count = 0;
    QByteArray tail;
    while (!file.atEnd()) {
        const QByteArray piece = (tail + file.read(portion)).toLower();
        for (qsizetype at = piece.indexOf(lower); at >= 0; at = piece.indexOf(lower, at + 1))
            ++count;
        tail = piece.right(lower.size() - 1);
    }
    return count;
}

} // namespace

void Erased::add(const Erased& other)
{
    conversations += other.conversations;
    messages += other.messages;
    attachments += other.attachments;
    contents += other.contents;
    decisions += other.decisions;
    inTheLog += other.inTheLog;
}

QJsonObject Erased::toJson() const
{
    return {{u"conversations"_s, conversations}, {u"messages"_s, messages},
            {u"attachments"_s, attachments},     {u"files"_s, contents},
            {u"decisions"_s, decisions},         {u"inTheLog"_s, inTheLog}};
}

QJsonObject Traces::toJson() const
{
    return {{u"contacts"_s, contacts}, {u"conversations"_s, conversations},   {u"messages"_s, messages},
            {u"outbox"_s, outbox},     {u"mentionsInOtherMails"_s, mentions}, {u"bytesInDatabase"_s, inFile},
            {u"clean"_s, isClean()}};
}

void ErasureRepository::removeContent(const QByteArray& hash, Erased& erased)
{
    if (hash.isEmpty())
        return;
    Query used = m_db.query("SELECT 1 FROM attachment WHERE content_hash = ?1 UNION ALL"
                            " SELECT 1 FROM message WHERE source = ?1 UNION ALL"
                            " SELECT 1 FROM draft_file WHERE hash = ?1 LIMIT 1");
    if (used.with(hash).next())
        return; // somebody else sent the same file, or is about to
    required(BlobStore(m_db).remove(hash));
    ++erased.contents;
}

Erased ErasureRepository::removeMessage(MessageId id)
{
    Erased erased;
    QList<QByteArray> contents;
    required(search::SearchIndex(m_db).withdraw(id));
    {
        Query files = m_db.query("SELECT content_hash FROM attachment WHERE message = ?");
        files.with(id);
        for (; files.next(); ++erased.attachments)
            contents.append(files.blob(0));
    }
    {
        Query row = m_db.query("SELECT source FROM message WHERE id = ?");
        if (!row.with(id).next())
            return erased;
        contents.append(row.blob(0));
    }
    m_db.query("INSERT OR IGNORE INTO erased_message(header_key) SELECT header_key FROM message WHERE id = ?"
               " AND message_id <> ''")
        .with(id)
        .run();
    m_db.query("DELETE FROM message_place WHERE message_id = (SELECT message_id FROM message WHERE id = ?)")
        .with(id)
        .run();
    // Still accounted for: the mail was dealt with, by leaving it out.
    m_db.query("UPDATE ledger SET state = ?, message = NULL, why = 'erased' WHERE message = ?")
        .with(static_cast<int>(domain::LedgerState::Filtered), id)
        .run();
    m_db.query("DELETE FROM message WHERE id = ?").with(id).run();
    for (const QByteArray& hash : std::as_const(contents))
        removeContent(hash, erased);
    erased.messages = 1;
    return erased;
}

/// Merging and moving are taken back first, so that nothing of anybody else's goes and all of this one does.
QList<MessageId> ErasureRepository::messagesOf(ConversationId id, QSet<ConversationId>& touched)
{
    PlaceRepository places(m_db);
    QList<ConversationId> merged;
    {
        Query parts = m_db.query("SELECT id FROM conversation WHERE merged_into = ?");
        parts.with(id);
        while (parts.next())
            merged.append(parts.id<ConversationId>(0));
    }
    if (required(places.mergedInto(id)).isValid())
        merged.append(id);
    for (const ConversationId part : std::as_const(merged))
        required(places.merge(part, ConversationId{}));
    QHash<QString, ConversationId> home;
    {
        Query moved = m_db.query("SELECT message_id FROM message_place WHERE conversation = ?");
        moved.with(id);
        while (moved.next())
            home.insert(moved.text(0), ConversationId{});
    }
    if (!home.isEmpty())
        required(places.put(home));
    QList<MessageId> messages;
    Query own = m_db.query("SELECT id, conversation FROM message WHERE conversation = ?1 AND NOT EXISTS"
                           " (SELECT 1 FROM displaced d WHERE d.message = message.id) UNION"
                           " SELECT m.id, m.conversation FROM displaced d JOIN message m ON m.id = d.message"
                           " WHERE d.home = ?1");
    own.with(id);
    while (own.next()) {
        messages.append(own.id<MessageId>(0));
        if (const auto shown = own.id<ConversationId>(1); shown != id)
            touched.insert(shown);
    }
    return messages;
}

Result<Erased> ErasureRepository::eraseMessage(MessageId id)
{
    return guarded([&] {
        m_db.execute("PRAGMA secure_delete=ON");
        ConversationId shown;
        {
            Query row = m_db.query("SELECT conversation FROM message WHERE id = ?");
            if (row.with(id).next())
                shown = row.id<ConversationId>(0);
        }
        const Erased erased = removeMessage(id);
        if (shown.isValid())
            required(ConversationRepository(m_db).recompute(shown));
        return erased;
    });
}

void ErasureRepository::removeDecisions(ConversationId target, Erased& erased)
{
    {
        Query row = m_db.query("SELECT count(*) FROM operation WHERE conversation = ? AND log_order > 0");
        erased.inTheLog += countOf(row.with(target));
    }
    required(AuthorRepository(m_db).keepErased(target));
    m_db.query("DELETE FROM operation WHERE conversation = ?").with(target).run();
    erased.decisions += m_db.changedRows();
    m_db.query("DELETE FROM overtaken WHERE target = ?").with(target).run();
    m_db.query("DELETE FROM log_refusal WHERE conversation = ?").with(target).run();
}

Result<Erased> ErasureRepository::eraseConversation(ConversationId id)
{
    return guarded([&] {
        m_db.execute("PRAGMA secure_delete=ON");
        QSet<ConversationId> touched;
        Erased erased;
        required(FoundDraftRepository(m_db).erase(id)); // while the mail it answers is here to tell
        for (const MessageId message : messagesOf(id, touched))
            erased.add(removeMessage(message));
        removeDecisions(id, erased);
        m_db.query("DELETE FROM outbox WHERE conversation = ?").with(id).run();
        m_db.query("DELETE FROM draft WHERE conversation = ?").with(id).run();
        m_db.query("DELETE FROM conversation WHERE id = ?").with(id).run();
        erased.conversations = m_db.changedRows();
        for (const ConversationId other : std::as_const(touched))
            required(ConversationRepository(m_db).recompute(other));
        // Comments leave the index with their operations; this takes them out now.
        required(search::SearchIndex(m_db).indexQueued(0));
        return erased;
    });
}

Result<Erased> ErasureRepository::eraseContact(ContactId id)
{
    return guarded([&] {
        m_db.execute("PRAGMA secure_delete=ON");
        QList<ContactId> all{id};
        {
            Query merged = m_db.query("SELECT id FROM contact WHERE merged_into = ?");
            merged.with(id);
            while (merged.next())
                all.append(merged.id<ContactId>(0));
        }
        Erased erased;
        for (const ContactId contact : std::as_const(all)) {
            removeDecisions(ConversationId{contact.value}, erased);
            m_db.query("DELETE FROM address_mail WHERE contact = ?1 OR address IN (SELECT address FROM contact_address"
                       " WHERE contact = ?1)")
                .with(contact)
                .run();
            m_db.query("DELETE FROM contact WHERE id = ?").with(contact).run();
            m_db.query("DELETE FROM search_contact WHERE rowid = ?").with(contact).run();
            m_db.query("DELETE FROM search_contact_queue WHERE contact = ?").with(contact).run();
        }
        return erased;
    });
}

Result<QList<MessageId>> ErasureRepository::sentBy(const QStringList& addresses, int most)
{
    return guarded([&] {
        QList<MessageId> messages;
        // Through the index of words: senders are not indexed as such.
        Query query = m_db.query("SELECT m.id FROM search_text s JOIN search_document d ON d.slot = s.rowid"
                                 " JOIN message m ON m.id = d.message"
                                 " WHERE search_text MATCH ?1 AND lower(m.sender_address) = ?2 LIMIT ?3");
        for (const QString& address : addresses) {
            query.again().with(u"sender : \"%1\""_s.arg(QString(address).remove(u'"')), address, most);
            while (query.next())
                messages.append(query.id<MessageId>(0));
        }
        return messages;
    });
}

Status ErasureRepository::scrub()
{
    return guarded([&] {
        m_db.execute("PRAGMA secure_delete=ON");
        required(search::SearchIndex(m_db).purge());
        m_db.execute("INSERT INTO search_contact(search_contact) VALUES ('optimize')");
    });
}

Result<Traces> ErasureRepository::tracesOf(ContactId id, const QStringList& addresses)
{
    return guarded([&] {
        Traces traces;
        Query contact = m_db.query("SELECT count(*) FROM contact WHERE id = ?1 OR merged_into = ?1");
        traces.contacts = countOf(contact.with(id));
        Query linked = m_db.query("SELECT count(*) FROM conversation WHERE contact = ?");
        traces.conversations = countOf(linked.with(id));
        Query known = m_db.query("SELECT (SELECT count(*) FROM contact_address WHERE address = ?1) +"
                                 " (SELECT count(*) FROM address_mail WHERE address = ?1)");
        Query customer = m_db.query("SELECT count(*) FROM conversation WHERE lower(customer_address) = ?");
        Query sender = m_db.query("SELECT count(*) FROM message WHERE lower(sender_address) = ?");
        Query waiting = m_db.query("SELECT count(*) FROM outbox WHERE instr(lower(CAST(recipients AS TEXT)), ?) > 0");
        traces.outbox = required(FoundDraftRepository(m_db).countNewMailsTo(addresses));
        Query named = m_db.query("SELECT count(*) FROM search_text WHERE search_text MATCH ?");
        for (const QString& address : addresses) {
            traces.contacts += countOf(known.again().with(address));
            traces.conversations += countOf(customer.again().with(address));
            traces.messages += countOf(sender.again().with(address));
            traces.outbox += countOf(waiting.again().with(address));
            traces.mentions += countOf(named.again().with(u'"' + QString(address).remove(u'"') + u'"'));
            for (const QString& suffix : {QString(), u"-wal"_s})
                traces.inFile += countInFile(m_db.file() + suffix, address.toUtf8());
        }
        return traces;
    });
}

Result<Expired> ErasureRepository::expired(Timestamp closedBefore, Timestamp spamBefore, int most)
{
    return guarded([&] {
        Expired expired;
        Query query = m_db.query("SELECT id, message_count FROM conversation WHERE (box = 2 AND last_activity < ?)"
                                 " OR (box = 3 AND last_activity < ?) ORDER BY last_activity LIMIT ?");
        query.with(closedBefore, spamBefore, most);
        while (query.next()) {
            expired.conversations.append(query.id<ConversationId>(0));
            expired.messages += query.integer(1);
        }
        return expired;
    });
}

Status ErasureRepository::record(const ErasureRecord& record)
{
    return guarded([&] {
        m_db.query("INSERT INTO erasure(time, member, subject, proof) VALUES (?, ?, ?, ?)")
            .with(record.time, record.member, record.subject,
                  QString::fromUtf8(QJsonDocument(record.proof).toJson(QJsonDocument::Compact)))
            .run();
    });
}

Result<QList<ErasureRecord>> ErasureRepository::records()
{
    return guarded([&] {
        QList<ErasureRecord> records;
        Query query = m_db.query("SELECT time, member, subject, proof FROM erasure ORDER BY id DESC LIMIT 500");
        while (query.next())
            records.append({query.time(0), query.id<MemberId>(1), query.text(2),
                            QJsonDocument::fromJson(query.text(3).toUtf8()).object()});
        return records;
    });
}

Result<bool> ErasureRepository::wasErased(const QString& messageIdHeader)
{
    return guarded([&] {
        if (messageIdHeader.isEmpty())
            return false;
        Query query = m_db.query("SELECT 1 FROM erased_message WHERE header_key = ?");
        return query.with(stableHash({"message-id", messageIdHeader.toUtf8()})).next();
    });
}

} // namespace svarbord::storage
