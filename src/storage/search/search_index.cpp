// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/search_index.h"

#include "base/log.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/search/pending_texts.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <vector>

namespace svarbord::storage::search {

namespace {

constexpr int secondsBits = 20; // of a message id, see MessageRepository::firstIdAt
constexpr qint64 slotSeconds = 32;
constexpr qint64 slotsEach = 16; // half of them for comments
constexpr int mergePages = 200;

qint64 baseSlot(qint64 seconds)
{
    return std::max<qint64>(seconds, 0) / slotSeconds * slotsEach;
}

IndexedText textOf(const QString& comment)
{
    IndexedText text;
    text.body = comment.toUtf8();
    return text;
}

} // namespace

qint64 firstSlotAt(Timestamp time)
{
    return baseSlot(toMs(time) / 1000);
}

qint64 SearchIndex::freeSlot(qint64 seconds, bool comment)
{
    Query taken = comment ? m_db.query("SELECT 1 FROM search_comment WHERE slot = ?")
                          : m_db.query("SELECT 1 FROM search_document WHERE slot = ?");
    const qint64 base = baseSlot(seconds) + (comment ? 1 : 0);
    // A crowded moment spreads over a window that doubles until a place is found: a thousand mails of one second
    // cost a few looks each, and none is far from its time.
    for (qint64 window = slotsEach;; window *= 2) {
        const qint64 places = window / 2;
        const qint64 start = window == slotsEach ? 0 : QRandomGenerator::global()->bounded(places);
        for (qint64 i = 0; i < std::min<qint64>(places, slotsEach / 2); ++i) {
            const qint64 slot = base + (start + i) % places * 2;
            if (!taken.again().with(slot).next())
                return slot;
        }
    }
}

void SearchIndex::insertText(qint64 slot, const IndexedText& text)
{
    m_db.query("INSERT INTO search_text(rowid, subject, body, sender, recipients, copies, files)"
               " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(slot, text.subject, text.body, text.sender, text.recipients, text.copies, text.files)
        .run();
}

void SearchIndex::deleteText(qint64 slot, const IndexedText& text)
{
    m_db.query("INSERT INTO search_text(search_text, rowid, subject, body, sender, recipients, copies, files)"
               " VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)")
        .with(slot, text.subject, text.body, text.sender, text.recipients, text.copies, text.files)
        .run();
}

Status SearchIndex::enqueue(MessageId message)
{
    return guarded([&] { m_db.query("INSERT OR IGNORE INTO search_queue(message) VALUES (?)").with(message).run(); });
}

Status SearchIndex::withdraw(MessageId message)
{
    return guarded([&]() -> Status {
        m_db.pendingTexts().take(message);
        m_db.query("DELETE FROM search_queue WHERE message = ?").with(message).run();
        qint64 slot = 0;
        qint64 indexed = 0;
        {
            Query document = m_db.query("SELECT slot, fingerprint FROM search_document WHERE message = ?");
            if (!document.with(message).next())
                return {};
            slot = document.integer(0);
            indexed = document.integer(1);
        }
        const Result<std::optional<IndexedText>> text = collectText(m_db, message);
        if (!text)
            return fail(text.error());
        m_db.query("DELETE FROM search_document WHERE slot = ?").with(slot).run();
        if (*text && fingerprint(**text) == indexed) {
            deleteText(slot, **text);
            return {};
        }
        qCWarning(logStorage, "a message changed behind the search index; building it anew");
        if (const Status rebuilt = rebuild(); !rebuilt)
            return rebuilt;
        m_db.query("DELETE FROM search_queue WHERE message = ?").with(message).run();
        return {};
    });
}

Status SearchIndex::indexNew(MessageId message, ConversationId conversation, const PreparedText& text)
{
    return guarded([&] {
        m_db.query("DELETE FROM search_queue WHERE message = ?").with(message).run();
        insertDocument(message, conversation, text);
    });
}

void SearchIndex::indexSoon(MessageId message, const PreparedText& text)
{
    m_db.pendingTexts().put(message, text);
}

Status SearchIndex::indexMessage(MessageId message, const IndexedText& text)
{
    return guarded([&]() -> Status {
        if (const Status out = withdraw(message); !out)
            return out;
        insertDocument(message, conversationOf(message), prepared(text));
        return {};
    });
}

ConversationId SearchIndex::conversationOf(MessageId message)
{
    Query row = m_db.query("SELECT conversation FROM message WHERE id = ?");
    return row.with(message).next() ? row.id<ConversationId>(0) : ConversationId{};
}

void SearchIndex::insertDocument(MessageId message, ConversationId conversation, const PreparedText& document)
{
    const qint64 slot = freeSlot(message.value >> secondsBits, false);
    insertText(slot, document.text);
    // never INSERT … SELECT here: it opens a savepoint, at which FTS5 writes out a segment for each message
    m_db.query("INSERT INTO search_document(slot, message, conversation, fingerprint) VALUES (?, ?, ?, ?)")
        .with(slot, message, conversation, document.fingerprint)
        .run();
}

Result<int> SearchIndex::indexQueued(int most)
{
    return guarded([&]() -> Result<int> {
        const int others = indexComments() + indexContacts(most);
        std::vector<MessageId> batch;
        {
            Query newest = m_db.query("SELECT message FROM search_queue ORDER BY message DESC LIMIT ?");
            newest.with(most);
            for (int cost = 0; cost < most && newest.next();) {
                batch.push_back(newest.id<MessageId>(0));
                cost += m_db.pendingTexts().has(batch.back()) ? 1 : 2;
            }
        }
        // FTS5 writes out what it has gathered whenever a row id is not above the one before
        std::ranges::sort(batch);
        for (const MessageId message : batch) {
            if (const auto atHand = m_db.pendingTexts().take(message)) {
                if (const Status indexed = indexNew(message, conversationOf(message), *atHand); !indexed)
                    return fail(indexed.error());
                continue;
            }
            const Result<std::optional<IndexedText>> text = collectText(m_db, message);
            if (!text)
                return fail(text.error());
            if (*text)
                if (const Status indexed = indexMessage(message, **text); !indexed)
                    return fail(indexed.error());
            m_db.query("DELETE FROM search_queue WHERE message = ?").with(message).run();
        }
        return others + static_cast<int>(batch.size());
    });
}

Result<qint64> SearchIndex::queued()
{
    return guarded([&] {
        Query count = m_db.query("SELECT (SELECT count(*) FROM search_queue)"
                                 " + (SELECT count(*) FROM search_comment_queue)"
                                 " + (SELECT count(*) FROM search_contact_queue)");
        return count.next() ? count.integer(0) : 0;
    });
}

Result<bool> SearchIndex::tidy()
{
    return guarded([&] {
        const auto changes = [this] {
            Query total = m_db.query("SELECT total_changes()");
            return total.next() ? total.integer(0) : 0;
        };
        const qint64 before = changes();
        m_db.query("INSERT INTO search_text(search_text, rank) VALUES ('merge', ?)").with(mergePages).run();
        // the command itself counts as one change, merging adds to it (sqlite.org/fts5.html section 6.8)
        return changes() - before >= 2;
    });
}

int SearchIndex::indexComments()
{
    std::vector<ConversationId> changed;
    {
        Query queue = m_db.query("SELECT conversation FROM search_comment_queue");
        while (queue.next())
            changed.push_back(queue.id<ConversationId>(0));
    }
    for (const ConversationId conversation : changed) {
        reconcileComments(conversation);
        m_db.query("DELETE FROM search_comment_queue WHERE conversation = ?").with(conversation).run();
    }
    return static_cast<int>(changed.size());
}

int SearchIndex::indexContacts(int most)
{
    std::vector<qint64> changed;
    {
        Query queue = m_db.query("SELECT contact FROM search_contact_queue LIMIT ?");
        queue.with(most);
        while (queue.next())
            changed.push_back(queue.integer(0));
    }
    Query remove = m_db.query("DELETE FROM search_contact WHERE rowid = ?");
    Query known = m_db.query("SELECT 1 FROM search_contact WHERE rowid = ?");
    // Who was merged into somebody else is found as that one, to whom the addresses belong now.
    Query person = m_db.query("SELECT name, company, coalesce((SELECT group_concat(address, ' ')"
                              " FROM contact_address WHERE contact = id), ''), phone"
                              " FROM contact WHERE id = ? AND merged_into IS NULL");
    // two steps: see insertDocument()
    Query insert = m_db.query("INSERT INTO search_contact(rowid, name, company, addresses, phone)"
                              " VALUES (?, ?, ?, ?, ?)");
    Query done = m_db.query("DELETE FROM search_contact_queue WHERE contact = ?");
    for (const qint64 contact : changed) {
        if (known.again().with(contact).next())
            remove.again().with(contact).run();
        if (person.again().with(contact).next())
            insert.again().with(contact, person.text(0), person.text(1), person.text(2), person.text(3)).run();
        done.again().with(contact).run();
    }
    return static_cast<int>(changed.size());
}

void SearchIndex::reconcileComments(ConversationId conversation)
{
    QSet<OperationId> gone;
    {
        Query indexed = m_db.query("SELECT operation FROM search_comment WHERE conversation = ?");
        indexed.with(conversation);
        while (indexed.next())
            gone.insert(indexed.id<OperationId>(0));
    }
    Query standing = m_db.query("SELECT id, clock >> 16, json_extract(payload, '$.text') FROM operation o"
                                " WHERE conversation = ? AND kind = 'comment' AND undone = 0 AND NOT EXISTS"
                                " (SELECT 1 FROM retraction r WHERE r.conversation = o.conversation"
                                " AND r.comment = o.id)");
    standing.with(conversation);
    while (standing.next())
        if (const auto comment = standing.id<OperationId>(0); !gone.remove(comment))
            addComment(conversation, comment, standing.time(1), standing.text(2));
    for (const OperationId& comment : gone)
        removeComment(comment);
}

void SearchIndex::addComment(ConversationId conversation, const OperationId& comment, Timestamp time,
                             const QString& text)
{
    const qint64 slot = freeSlot(toMs(time) / 1000, true);
    insertText(slot, textOf(text));
    m_db.query("INSERT INTO search_comment(slot, operation, conversation, time, text) VALUES (?, ?, ?, ?, ?)")
        .with(slot, comment, conversation, time, text)
        .run();
}

void SearchIndex::removeComment(const OperationId& comment)
{
    qint64 slot = 0;
    {
        Query stored = m_db.query("SELECT slot, text FROM search_comment WHERE operation = ?");
        if (!stored.with(comment).next())
            return;
        slot = stored.integer(0);
        deleteText(slot, textOf(stored.text(1)));
    }
    m_db.query("DELETE FROM search_comment WHERE slot = ?").with(slot).run();
}

Status SearchIndex::purge()
{
    return guarded([&] { m_db.execute("INSERT INTO search_text(search_text) VALUES ('optimize')"); });
}

Status SearchIndex::rebuild()
{
    return guarded([&] {
        m_db.execute("INSERT INTO search_text(search_text) VALUES ('delete-all');"
                     "DELETE FROM search_document;"
                     "INSERT OR IGNORE INTO search_queue(message) SELECT id FROM message;");
        Query comment = m_db.query("SELECT slot, text FROM search_comment ORDER BY slot");
        while (comment.next())
            insertText(comment.integer(0), textOf(comment.text(1)));
    });
}

} // namespace svarbord::storage::search
