// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/split_opening.h"

#include "domain/fold.h"
#include "domain/subject.h"
#include "storage/contact_repository.h"
#include "storage/conversation_repository.h"
#include "storage/message_repository.h"
#include "storage/operation_repository.h"
#include "storage/split_repository.h"
#include "storage/ticket_repository.h"

#include <algorithm>

namespace svarbord::journal {

using storage::ConversationRepository;
using storage::MessageRepository;
using storage::required;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject standing(const domain::ConversationState& state)
{
    return {{u"status"_s, state.statusId},         {u"priority"_s, static_cast<int>(state.priority)},
            {u"member"_s, state.assignee.value},   {u"until"_s, toMs(state.snoozedUntil)},
            {u"closedAt"_s, toMs(state.closedAt)}, {u"spam"_s, state.spam}};
}

domain::ConversationState standing(domain::ConversationState state, const QJsonObject& values)
{
    state.statusId = values[u"status"].toString();
    state.priority = static_cast<domain::Priority>(values[u"priority"].toInt());
    state.assignee = MemberId{values[u"member"].toString()};
    state.snoozedUntil = fromMs(values[u"until"].toInteger());
    state.closedAt = fromMs(values[u"closedAt"].toInteger());
    state.spam = values[u"spam"].toBool();
    return state;
}

/// The first inbound mail says who a split-off conversation is with; of our own mail its recipient.
domain::Address customerOf(const QList<domain::Message>& messages)
{
    for (const domain::Message& message : messages)
        if (message.direction == domain::Direction::Inbound)
            return message.originalSender.value_or(message.from);
    return messages.isEmpty() || messages.first().to.isEmpty() ? domain::Address{} : messages.first().to.first();
}

QJsonObject about(storage::Database& db, const QStringList& messageIds)
{
    QList<domain::Message> messages;
    MessageRepository repository(db);
    const auto here = required(repository.holding(messageIds));
    for (const storage::MessagePlace& place : here)
        messages.append(required(repository.find(place.message)));
    std::ranges::sort(messages, {}, &domain::Message::id);
    const domain::Address customer = customerOf(messages);
    QJsonObject split{{u"name"_s, customer.name}, {u"address"_s, customer.address}};
    if (!messages.isEmpty()) {
        split.insert(u"subject"_s, domain::displaySubject(messages.first().subject));
        split.insert(u"created"_s, toMs(messages.first().date));
    }
    return split;
}

/// How a conversation begins that stands here by what is pending alone. The log may refuse that, and take what is
/// decided on top of it: so both tell.
QJsonObject pendingBegin(storage::Database& db, ConversationId split)
{
    const OperationId opener = required(storage::SplitRepository(db).pendingOpener(split));
    const auto stored = opener.isValid() ? required(storage::OperationRepository(db).find(opener)) : std::nullopt;
    if (!stored)
        return {};
    QJsonObject begin = std::as_const(stored->operation.payload)[u"begin"].toObject();
    QJsonObject about = begin[u"open"][split.toText()].toObject();
    if (!about.contains(u"created"))
        about.insert(u"created"_s, toMs(domain::timeOf(stored->operation)));
    begin.insert(u"open"_s, QJsonObject{{split.toText(), about}});
    return begin;
}

void openSplit(storage::WriteContext& context, const domain::Operation& placing, ConversationId id,
               const QJsonObject& split)
{
    const QJsonObject begin = placing.payload[u"begin"].toObject();
    storage::NewConversation fresh;
    fresh.id = id;
    fresh.customer = {split[u"name"].toString(), split[u"address"].toString()};
    fresh.subject = split[u"subject"].toString();
    fresh.subjectKey = domain::normalSubject(fresh.subject).key;
    fresh.created = split.contains(u"created") ? fromMs(split[u"created"].toInteger()) : domain::timeOf(placing);
    if (!fresh.customer.address.isEmpty())
        fresh.contact = required(storage::ContactRepository(context.db).ensure(fresh.customer, {}, fresh.created));
    ConversationRepository conversations(context.db);
    if (!required(conversations.createBeside(placing.target, fresh)))
        return;
    const domain::ConversationState state = standing(required(conversations.state(id)), begin);
    required(conversations.setState(id, state, context.now));
    required(conversations.setBareStanding(id, domain::BareStanding::of(state)));
    if (begin[u"ticket"].toBool())
        required(storage::TicketRepository(context.db).open(id, fresh.subject, u"mail"_s, context.now));
}

} // namespace

void tellBegin(storage::Database& db, domain::Operation& placing)
{
    ConversationRepository conversations(db);
    QHash<QString, QStringList> fresh;
    QJsonObject begin;
    QJsonObject open;
    const QJsonObject places = placing.payload[u"places"].toObject();
    for (auto place = places.begin(); place != places.end(); ++place) {
        const QString key = place.value().toString();
        const auto id = ConversationId::fromText(key);
        if (!id)
            continue;
        if (!required(conversations.exists(*id)))
            fresh[key].append(place.key());
        else if (const QJsonObject pending = pendingBegin(db, *id); !pending.isEmpty()) {
            open.insert(key, pending[u"open"][key]);
            begin = pending;
        }
    }
    if (fresh.isEmpty() && open.isEmpty())
        return;
    if (!fresh.isEmpty()) {
        begin = standing(required(conversations.state(placing.target)));
        begin.insert(u"ticket"_s, required(storage::TicketRepository(db).ofConversation(placing.target)).has_value());
    }
    for (auto split = fresh.cbegin(); split != fresh.cend(); ++split)
        open.insert(split.key(), about(db, *split));
    begin.insert(u"open"_s, open);
    placing.payload.insert(u"begin"_s, begin);
}

void openSplits(storage::WriteContext& context, const domain::Operation& placing)
{
    const QJsonObject open = placing.payload[u"begin"][u"open"].toObject();
    for (auto split = open.begin(); split != open.end(); ++split)
        if (const auto id = ConversationId::fromText(split.key()))
            openSplit(context, placing, *id, split.value().toObject());
}

} // namespace svarbord::journal
