// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "storage/search/indexed_text.h"

namespace svarbord::storage {
class Database;
}

namespace svarbord::storage::search {

/// Keeps the full-text index in step with the stored messages and comments. Works inside the caller's transaction on
/// the writing connection.
///
/// Storing a message or comment only queues it (by trigger); indexQueued() takes what is queued in, newest first, many
/// in one transaction, because FTS5 writes one batch of many several times faster than many batches of one.
class SearchIndex
{
public:
    explicit SearchIndex(Database& db) : m_db(db) {}

    /// Before what a message is found by changes or goes, while its rows still stand: no trace of it stays in the
    /// index. Harmless for a message that is not indexed.
    [[nodiscard]] Status withdraw(MessageId message);
    /// After what a message is found by changed. Harmless when repeated.
    [[nodiscard]] Status enqueue(MessageId message);

    /// Takes all changed comments, some changed contacts and up to most queued messages in, half as many of those whose
    /// text has to be read back; gives the number that left the queues, 0 when they were empty.
    [[nodiscard]] Result<int> indexQueued(int most);
    /// Messages that cannot be found yet.
    [[nodiscard]] Result<qint64> queued();
    /// One bounded step (a few milliseconds) of merging the index's parts; false when there is nothing to do. For
    /// idle moments: search gets slower while there are many parts.
    [[nodiscard]] Result<bool> tidy();

    /// Rewrites the index so that not even the bytes of withdrawn words remain in it: what withdraw() takes out cannot
    /// be found any more, but FTS5 drops its words from the file only when it merges. Takes seconds on a large index.
    [[nodiscard]] Status purge();

    /// Indexes a message that this transaction stored there, with textOf() it. Ascending ids: see indexQueued().
    [[nodiscard]] Status indexNew(MessageId message, ConversationId conversation, const PreparedText& text);
    /// Leaves such a message to indexQueued(), which will not have to read its text back.
    void indexSoon(MessageId message, const PreparedText& text);
    /// Puts a message under this text, without a queue; collectText() has to give the same at withdraw().
    [[nodiscard]] Status indexMessage(MessageId message, const IndexedText& text);

    /// Empties the index and queues every message: the repair for an index that does not match what is stored.
    [[nodiscard]] Status rebuild();

private:
    int indexComments();
    int indexContacts(int most);
    void reconcileComments(ConversationId conversation);
    void addComment(ConversationId conversation, const OperationId& comment, Timestamp time, const QString& text);
    void removeComment(const OperationId& comment);
    void insertDocument(MessageId message, ConversationId conversation, const PreparedText& document);
    [[nodiscard]] ConversationId conversationOf(MessageId message);
    [[nodiscard]] qint64 freeSlot(qint64 seconds, bool comment);
    void insertText(qint64 slot, const IndexedText& text);
    void deleteText(qint64 slot, const IndexedText& text);

    Database& m_db;
};

/// Bounds of the slots that documents of a second can have, for ranges; a crowded moment may spill over upwards.
[[nodiscard]] qint64 firstSlotAt(Timestamp time);

} // namespace svarbord::storage::search
