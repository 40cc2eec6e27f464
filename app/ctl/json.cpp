// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/json.h"

#include <QJsonArray>

namespace svarbord::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonValue timeJson(Timestamp time)
{
    if (toMs(time) == 0)
        return QJsonValue::Null;
    return toDateTime(time).toString(Qt::ISODateWithMs);
}

QJsonValue nullIfEmpty(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject addressJson(const domain::Address& address)
{
    return {{u"name"_s, address.name}, {u"address"_s, address.address}};
}

QJsonArray addressesJson(const domain::AddressList& list)
{
    QJsonArray array;
    for (const domain::Address& address : list)
        array.append(addressJson(address));
    return array;
}

QString priorityName(domain::Priority priority)
{
    switch (priority) {
    case domain::Priority::Low:
        return u"low"_s;
    case domain::Priority::Normal:
        return u"normal"_s;
    case domain::Priority::High:
        return u"high"_s;
    case domain::Priority::Urgent:
        return u"urgent"_s;
    }
    return {};
}

QString reasonName(domain::PlacementReason reason)
{
    using enum domain::PlacementReason;
    switch (reason) {
    case Root:
        return u"root"_s;
    case InReplyTo:
        return u"in-reply-to"_s;
    case References:
        return u"references"_s;
    case ReplyToken:
        return u"reply-token"_s;
    case Subject:
        return u"subject"_s;
    case LateParent:
        return u"late-parent"_s;
    case Moved:
        return u"moved"_s;
    }
    return {};
}

QString stateName(domain::OutboxState state)
{
    using enum domain::OutboxState;
    switch (state) {
    case Queued:
        return u"queued"_s;
    case Sending:
        return u"sending"_s;
    case Sent:
        return u"sent"_s;
    case Failed:
        return u"failed"_s;
    case Unknown:
        return u"unknown"_s;
    case Held:
        return u"held"_s;
    case Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QString kindName(domain::TimelineEvent::Kind kind)
{
    using enum domain::TimelineEvent::Kind;
    switch (kind) {
    case Comment:
        return u"comment"_s;
    case Assigned:
        return u"assigned"_s;
    case StatusChanged:
        return u"status"_s;
    case PriorityChanged:
        return u"priority"_s;
    case Tagged:
        return u"tagged"_s;
    case Untagged:
        return u"untagged"_s;
    case Snoozed:
        return u"snoozed"_s;
    case Woken:
        return u"woken"_s;
    case MarkedSpam:
        return u"spam"_s;
    case TicketOpened:
        return u"ticket-opened"_s;
    case SendQueued:
        return u"send-queued"_s;
    case SendFailed:
        return u"send-failed"_s;
    case Merged:
        return u"merged"_s;
    case TakenApart:
        return u"taken-apart"_s;
    case MessagesMoved:
        return u"messages-moved"_s;
    case Related:
        return u"related"_s;
    }
    return {};
}

QJsonObject attachmentJson(const domain::Attachment& attachment)
{
    return {{u"name"_s, attachment.name},       {u"contentType"_s, attachment.contentType},
            {u"size"_s, attachment.size},       {u"contentId"_s, nullIfEmpty(attachment.contentId)},
            {u"inline"_s, attachment.isInline}, {u"here"_s, !attachment.contentHash.isEmpty()}};
}

QJsonObject messageJson(const domain::Message& message, const domain::MessageBody& body)
{
    QJsonArray attachments;
    for (const domain::Attachment& attachment : message.attachments)
        attachments.append(attachmentJson(attachment));
    return {{u"id"_s, message.id.toText()},
            {u"messageId"_s, message.messageIdHeader},
            {u"inReplyTo"_s, nullIfEmpty(message.inReplyTo)},
            {u"references"_s, QJsonArray::fromStringList(message.references)},
            {u"direction"_s, message.direction == domain::Direction::Inbound ? u"in"_s : u"out"_s},
            {u"from"_s, addressJson(message.from)},
            {u"to"_s, addressesJson(message.to)},
            {u"cc"_s, addressesJson(message.cc)},
            {u"subject"_s, message.subject},
            {u"date"_s, timeJson(message.date)},
            {u"text"_s, body.text},
            {u"newText"_s, body.newText},
            {u"html"_s, body.html},
            {u"language"_s, nullIfEmpty(message.language)},
            {u"autoReply"_s, message.autoReply},
            {u"mailingList"_s, message.mailingList},
            {u"seen"_s, message.seen},
            {u"placement"_s, QJsonObject{{u"reason"_s, reasonName(message.placement.reason)},
                                         {u"evidence"_s, nullIfEmpty(message.placement.evidence)}}},
            {u"attachments"_s, attachments}};
}

QJsonObject eventJson(const domain::TimelineEvent& event)
{
    return {{u"kind"_s, kindName(event.kind)},        {u"member"_s, event.member.value},
            {u"time"_s, timeJson(event.time)},        {u"text"_s, event.text},
            {u"before"_s, nullIfEmpty(event.before)}, {u"undone"_s, event.undone}};
}

QJsonValue ticketJson(const std::optional<domain::Ticket>& ticket)
{
    if (!ticket)
        return QJsonValue::Null;
    return QJsonObject{{u"id"_s, ticket->id.toText()},
                       {u"number"_s, ticket->number},
                       {u"name"_s, ticket->name},
                       {u"pipeline"_s, ticket->pipeline},
                       {u"status"_s, ticket->statusId},
                       {u"priority"_s, priorityName(ticket->priority)},
                       {u"owner"_s, nullIfEmpty(ticket->owner.value)},
                       {u"source"_s, ticket->source},
                       {u"created"_s, timeJson(ticket->created)},
                       {u"updated"_s, timeJson(ticket->updated)},
                       {u"closed"_s, timeJson(ticket->closed)}};
}

} // namespace

QString stateName(domain::ConnectionState state)
{
    using enum domain::ConnectionState;
    switch (state) {
    case Offline:
        return u"offline"_s;
    case Connecting:
        return u"connecting"_s;
    case Syncing:
        return u"syncing"_s;
    case Idle:
        return u"idle"_s;
    case Failed:
        return u"failed"_s;
    }
    return {};
}

QJsonObject toJson(const domain::ConversationRow& row)
{
    return {{u"id"_s, row.id.toText()},
            {u"subject"_s, row.subject},
            {u"customer"_s, QJsonObject{{u"name"_s, row.customerName}, {u"address"_s, row.customerAddress}}},
            {u"snippet"_s, row.snippet},
            {u"status"_s, row.statusId},
            {u"assignee"_s, nullIfEmpty(row.assignee.value)},
            {u"ticketNumber"_s, nullIfEmpty(row.ticketNumber)},
            {u"lastActivity"_s, timeJson(row.lastActivity)},
            {u"snoozedUntil"_s, timeJson(row.snoozedUntil)},
            {u"priority"_s, priorityName(row.priority)},
            {u"messageCount"_s, row.messageCount},
            {u"unread"_s, row.unread},
            {u"hasAttachments"_s, row.hasAttachments}};
}

QJsonObject toJson(const domain::ConversationDetail& detail, const QHash<MessageId, domain::MessageBody>& bodies)
{
    QJsonArray messages;
    for (const domain::Message& message : detail.messages)
        messages.append(messageJson(message, bodies.value(message.id)));
    QJsonArray events;
    for (const domain::TimelineEvent& event : detail.events)
        events.append(eventJson(event));
    QJsonObject object = toJson(detail.row);
    object.insert(u"ticket"_s, ticketJson(detail.ticket));
    object.insert(u"tags"_s, QJsonArray::fromStringList(detail.tags));
    object.insert(u"messages"_s, messages);
    object.insert(u"events"_s, events);
    return object;
}

QJsonObject toJson(const domain::SearchHit& hit)
{
    QString snippet = hit.snippet;
    snippet.replace(QChar(2), u'[').replace(QChar(3), u']');
    return {{u"conversation"_s, hit.conversation.toText()},
            {u"subject"_s, hit.subject},
            {u"snippet"_s, snippet},
            {u"score"_s, hit.score}};
}

QJsonObject toJson(const domain::OutboxEntry& entry)
{
    return {{u"id"_s, entry.id.value},
            {u"conversation"_s,
             entry.conversation.isValid() ? QJsonValue(entry.conversation.toText()) : QJsonValue(QJsonValue::Null)},
            {u"messageId"_s, entry.messageIdHeader},
            {u"subject"_s, entry.subject},
            {u"to"_s, addressesJson(entry.recipients)},
            {u"state"_s, stateName(entry.state)},
            {u"attempts"_s, entry.attempts},
            {u"created"_s, timeJson(entry.created)},
            {u"notBefore"_s, timeJson(entry.notBefore)},
            {u"problem"_s, nullIfEmpty(entry.problem)},
            {u"savedToSent"_s, entry.savedToSent}};
}

QJsonObject toJson(const domain::LedgerSummary& ledger)
{
    return {{u"server"_s, ledger.server},          {u"ticketed"_s, ledger.ticketed}, {u"filtered"_s, ledger.filtered},
            {u"duplicate"_s, ledger.duplicate},    {u"failed"_s, ledger.failed},     {u"pending"_s, ledger.pending},
            {u"unaccounted"_s, ledger.unaccounted}};
}

QJsonObject toJson(const domain::Account& account)
{
    return {{u"id"_s, account.id.value},
            {u"address"_s, account.address},
            {u"user"_s, account.user},
            {u"imap"_s, QJsonObject{{u"host"_s, account.imap.host}, {u"port"_s, account.imap.port}}},
            {u"smtp"_s, QJsonObject{{u"host"_s, account.smtp.host}, {u"port"_s, account.smtp.port}}},
            {u"enabled"_s, account.enabled}};
}

} // namespace svarbord::ctl
