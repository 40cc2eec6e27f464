// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/place_folding.h"

#include "domain/placing.h"
#include "domain/subject.h"
#include "storage/contact_repository.h"
#include "storage/conversation_repository.h"
#include "storage/guarded.h"
#include "storage/message_repository.h"
#include "storage/place_repository.h"
#include "storage/ticket_repository.h"

#include <QCoreApplication>

namespace svarbord::journal {

using storage::ConversationRepository;
using storage::MessageRepository;
using storage::PlaceRepository;
using storage::required;
using namespace Qt::Literals::StringLiterals;

namespace {

void throwNotFound()
{
    required(
        Status(fail(ErrorCode::NotFound, QCoreApplication::translate("journal", "This conversation is not here."))));
}

QString textOf(ConversationId id)
{
    return id.isValid() ? id.toText() : QString();
}

ConversationId idFrom(const QJsonValue& value)
{
    return ConversationId::fromText(value.toString()).value_or(ConversationId{});
}

QJsonObject foldMerge(storage::WriteContext& context, const domain::Operation& operation)
{
    ConversationRepository conversations(context.db);
    PlaceRepository places(context.db);
    const ConversationId from = operation.target;
    const ConversationId into = idFrom(operation.payload[u"into"]);
    for (const ConversationId id : {from, into})
        if (id.isValid() && !required(conversations.exists(id)))
            throwNotFound();
    const ConversationId former = required(places.mergedInto(from));
    const QJsonObject before{{u"into"_s, textOf(former)}};
    const auto mergedInto = [&places](ConversationId id) { return required(places.mergedInto(id)); };
    if (into.isValid() && domain::makesCircle(from, into, mergedInto))
        return before;
    context.changes.conversations.unite(required(places.merge(from, into)));
    required(storage::TicketRepository(context.db).follow(from, context.now));
    return before;
}

/// The first inbound mail says who a split-off conversation is with; of our own mail its recipient.
domain::Address customerOf(const QList<domain::Message>& messages)
{
    for (const domain::Message& message : messages)
        if (message.direction == domain::Direction::Inbound)
            return message.originalSender.value_or(message.from);
    return messages.isEmpty() || messages.first().to.isEmpty() ? domain::Address{} : messages.first().to.first();
}

/// A conversation that messages are split off into begins as the one they come from stands.
void openSplit(storage::WriteContext& context, ConversationId source, ConversationId id, const QStringList& messageIds)
{
    QList<domain::Message> messages;
    MessageRepository repository(context.db);
    const auto here = required(repository.holding(messageIds));
    for (const storage::MessagePlace& place : here)
        messages.append(required(repository.find(place.message)));
    std::ranges::sort(messages, {}, &domain::Message::id);
    const domain::Address customer = customerOf(messages);
    const QString subject = messages.isEmpty() ? QString() : domain::displaySubject(messages.first().subject);
    storage::NewConversation fresh;
    fresh.id = id;
    fresh.customer = customer;
    fresh.subject = subject;
    fresh.subjectKey = domain::normalSubject(subject).key;
    fresh.created = messages.isEmpty() ? context.now : messages.first().date;
    if (!customer.address.isEmpty())
        fresh.contact = required(storage::ContactRepository(context.db).ensure(customer, {}, fresh.created));
    ConversationRepository conversations(context.db);
    required(conversations.createBeside(source, fresh));
    storage::TicketRepository tickets(context.db);
    if (required(tickets.ofConversation(source)))
        required(tickets.open(id, subject, u"mail"_s, context.now));
}

QJsonObject foldPlacing(storage::WriteContext& context, const domain::Operation& operation)
{
    const QJsonObject wanted = operation.payload[u"places"].toObject();
    QHash<QString, ConversationId> places;
    QHash<ConversationId, QStringList> fresh;
    ConversationRepository conversations(context.db);
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
        const ConversationId place = idFrom(entry.value());
        places.insert(entry.key(), place);
        if (place.isValid() && !required(conversations.exists(place)))
            fresh[place].append(entry.key());
    }
    for (auto split = fresh.cbegin(); split != fresh.cend(); ++split)
        openSplit(context, operation.target, split.key(), *split);

    PlaceRepository repository(context.db);
    QJsonObject former;
    const auto before = required(repository.placesOf(wanted.keys()));
    for (auto place = before.cbegin(); place != before.cend(); ++place)
        former.insert(place.key(), textOf(*place));
    context.changes.conversations.unite(required(repository.put(places)));
    return {{u"places"_s, former}};
}

} // namespace

QJsonObject foldPlaces(storage::WriteContext& context, const domain::Operation& operation)
{
    context.changes.conversations.insert(operation.target);
    return operation.kind == domain::OperationKind::Merge ? foldMerge(context, operation)
                                                          : foldPlacing(context, operation);
}

} // namespace svarbord::journal
