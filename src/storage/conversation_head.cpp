// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conversation_head.h"

#include "storage/contact_repository.h"
#include "storage/conversation_repository.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/message_repository.h"
#include "storage/place_repository.h"
#include "storage/tag_repository.h"
#include "storage/ticket_repository.h"

#include <QCoreApplication>

namespace svarbord::storage {

namespace {

constexpr int mostEarlier = 20;

QList<domain::ConversationRow> earlierOf(Database& db, ContactId contact, ConversationId except)
{
    QList<ConversationId> ids;
    Query query = db.query("SELECT id FROM conversation WHERE contact = ? AND id <> ? AND box < 4 "
                           "ORDER BY last_activity DESC LIMIT ?");
    query.with(contact, except, mostEarlier);
    while (query.next())
        ids.append(query.id<ConversationId>(0));
    return required(ConversationRepository(db).rows(ids));
}

} // namespace

Result<domain::ConversationDetail> headOf(Database& db, ConversationId id)
{
    return guarded([&]() -> Result<domain::ConversationDetail> {
        ConversationRepository conversations(db);
        const QList<domain::ConversationRow> found = required(conversations.rows({id}));
        if (found.isEmpty())
            return fail(ErrorCode::NotFound, QCoreApplication::translate("storage", "This conversation is not here."));
        domain::ConversationDetail detail;
        detail.row = found.first();
        detail.ticket = required(TicketRepository(db).ofConversation(id));
        detail.tags = required(TagRepository(db).ofConversation(id));
        QList<ConversationId> parts = required(PlaceRepository(db).partsOf(id));
        parts.removeOne(id);
        detail.mergedIn = required(conversations.rows(parts));
        for (const ConversationId part : std::as_const(parts))
            if (!detail.ticket)
                detail.ticket = required(TicketRepository(db).ofConversation(part));
        Query links = db.query("SELECT account, contact, channel FROM conversation WHERE id = ?");
        if (links.with(id).next()) {
            detail.account = links.id<AccountId>(0);
            detail.channel = links.id<ChannelId>(2);
            const auto contact = links.id<ContactId>(1);
            if (auto known = ContactRepository(db).find(contact))
                detail.contact = *known;
            if (contact.isValid())
                detail.earlier = earlierOf(db, contact, id);
        }
        return detail;
    });
}

Result<domain::Message> answeredMessage(Database& db, ConversationId id, const QString& chosen)
{
    return guarded([&]() -> Result<domain::Message> {
        MessageRepository messages(db);
        if (!chosen.isEmpty())
            if (const auto place = required(messages.holding({chosen})).value(chosen); place.conversation == id)
                return messages.find(place.message);
        Query newest = db.query("SELECT id FROM message WHERE conversation = ? ORDER BY outbound, id DESC LIMIT 1");
        if (!newest.with(id).next())
            return fail(ErrorCode::NotFound, {}, QStringLiteral("no mail in this conversation"));
        return messages.find(newest.id<MessageId>(0));
    });
}

Result<QString> languageWritten(Database& db, ConversationId id)
{
    return guarded([&]() -> Result<QString> {
        constexpr int enough = 10; // whoever wrote nothing recognisable in ten mails is asked in our own language
        MessageRepository messages(db);
        Query newest = db.query("SELECT id FROM message WHERE conversation = ? AND outbound = 0 ORDER BY id DESC "
                                "LIMIT ?");
        newest.with(id, enough);
        while (newest.next())
            if (const QString language = required(messages.find(newest.id<MessageId>(0))).language; !language.isEmpty())
                return language;
        return QString();
    });
}

} // namespace svarbord::storage
