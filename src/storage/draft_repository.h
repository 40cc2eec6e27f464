// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/outbox.h"

#include <QList>

#include <optional>
#include <utility>

namespace svarbord::storage {

class Database;

/// What a draft's row holds: words, and of each file its name and where its content is. Corrupt when it cannot be read.
[[nodiscard]] Result<domain::OutgoingMail> draftIn(const QByteArray& row);
/// Puts the files of a draft that has a row among the contents, as far as they are not there yet, lets go of those it
/// had before, and tells what its row shall hold: all the rest, and where they are.
[[nodiscard]] Result<QByteArray> keepFiles(Database& db, ConversationId conversation, domain::OutgoingMail draft);

/// One unfinished answer for each conversation, attachments included. They lie apart and are written once, however
/// often the words change.
class DraftRepository
{
public:
    explicit DraftRepository(Database& db) : m_db(db) {}

    [[nodiscard]] Status save(ConversationId conversation, const domain::OutgoingMail& draft, Timestamp now);
    /// Files that cannot be read any more are lost, the words and the others are not.
    [[nodiscard]] Result<std::optional<domain::OutgoingMail>> find(ConversationId conversation);
    [[nodiscard]] Status discard(ConversationId conversation);
    /// The mail is on its way; a comment that was begun beside it stays.
    [[nodiscard]] Status endMail(ConversationId conversation);
    /// The one new mail makes room for another and keeps its words under a key below 0; nothing where there is none.
    [[nodiscard]] Status putAside();
    /// Keys and times of those, newest first.
    [[nodiscard]] Result<QList<std::pair<ConversationId, Timestamp>>> aside();

private:
    Database& m_db;
};

} // namespace svarbord::storage
