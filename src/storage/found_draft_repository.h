// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/found_draft.h"
#include "domain/outbox.h"

#include <QList>
#include <QStringList>

namespace svarbord::storage {

class Database;

/// What other machines and mail programs left in the Drafts folders, one row for each mail that the ledger has there.
class FoundDraftRepository
{
public:
    explicit FoundDraftRepository(Database& db) : m_db(db) {}

    /// Where a draft lies that nobody has looked at.
    struct Place
    {
        FolderId folder;
        quint32 uid = 0;
        AccountId account;
        QString folderName;
        quint32 uidValidity = 0;
    };
    /// Newest first. Only the newest of each folder are looked at: nobody goes on with a draft of years ago.
    [[nodiscard]] Result<QList<Place>> unread();
    /// Follows the ledger: forgets what is not in the folders any more and notes which of our own copies that were, and
    /// knows our own copies by their UIDs; ends drafts that were sent from another machine. The conversations whose
    /// drafts changed.
    [[nodiscard]] Result<QList<ConversationId>> settle();

    /// conversation is what the draft itself says, parents what it answers. Its conversation as it is shown here, none
    /// for a new mail or one that is not here.
    [[nodiscard]] Result<ConversationId> insert(const domain::FoundDraft& draft, const domain::OutgoingMail& content,
                                                const QStringList& parents);
    /// A copy of ours; its UID is remembered where it was not told.
    [[nodiscard]] Status insertOwn(const Place& place, const QString& messageIdHeader);
    /// Not to be looked at again.
    [[nodiscard]] Status passOver(const Place& place);

    /// For this conversation, or for new mails where it is none; newest first.
    [[nodiscard]] Result<QList<domain::FoundDraft>> offered(ConversationId conversation);
    [[nodiscard]] Result<domain::OutgoingMail> content(const domain::FoundDraft& draft);
    /// The draft here was continued elsewhere: its newest copy was taken away, and nobody has written here since.
    [[nodiscard]] Result<bool> isLeftBehind(ConversationId conversation);
    /// Somebody goes on with it here. Its copy on the server goes, unless it is another member's, who may still write.
    [[nodiscard]] Status take(const domain::FoundDraft& draft, ConversationId conversation, const MemberId& self);
    /// Nothing of the drafts of this conversation is kept here.
    [[nodiscard]] Status erase(ConversationId conversation);
    /// Nor of new mails to any of these addresses (in lower case), those begun on this machine included.
    [[nodiscard]] Status eraseNewMailsTo(const QStringList& addresses);
    [[nodiscard]] Result<int> countNewMailsTo(const QStringList& addresses);

private:
    [[nodiscard]] QList<domain::FoundDraft> newMailsTo(const QStringList& addresses);
    void forget(const domain::FoundDraft& draft);
    [[nodiscard]] bool isOwnNewMailTo(const QStringList& addresses);
    [[nodiscard]] QList<ConversationId> endSentElsewhere();
    void addAside(QList<domain::FoundDraft>& drafts);
    [[nodiscard]] ConversationId placeOf(ConversationId told, const QString& parents);
    [[nodiscard]] QList<ConversationId> mark(const QList<std::pair<ConversationId, QString>>& drafts);

    Database& m_db;
};

} // namespace svarbord::storage
