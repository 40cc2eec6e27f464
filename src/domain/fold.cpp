// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"

#include "domain/lease.h"
#include "domain/payload_rules.h"
#include "domain/roster.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace svarbord::domain {

namespace {

bool isConversationOrNone(const QJsonValue& value)
{
    return value.isString() && (value.toString().isEmpty() || ConversationId::fromText(value.toString()));
}

bool arePlaces(const QJsonObject& places)
{
    return !places.isEmpty() && std::all_of(places.begin(), places.end(), isConversationOrNone);
}

svarbord::Status validateAssignee(const QString& memberId, const std::optional<Member>& assignee)
{
    if (memberId.isEmpty())
        return {};
    if (!assignee || assignee->id.value != memberId)
        return fail(ErrorCode::Rejected,
                    QCoreApplication::translate("domain", "%1 is not a member of this workspace.").arg(memberId));
    if (assignee->seat != Seat::Full)
        return fail(
            ErrorCode::Rejected,
            QCoreApplication::translate("domain", "%1 has no full seat and cannot be assigned.").arg(assignee->name));
    return {};
}

QJsonArray toJson(const QSet<MessageId>& messages)
{
    QList<MessageId> sorted(messages.begin(), messages.end());
    std::ranges::sort(sorted);
    QJsonArray array;
    for (const MessageId id : sorted)
        array.append(id.toText());
    return array;
}

QSet<MessageId> messagesFrom(const QJsonValue& value)
{
    QSet<MessageId> messages;
    for (const QJsonValue entry : value.toArray())
        if (const auto id = MessageId::fromText(entry.toString()))
            messages.insert(*id);
    return messages;
}

QStringList::iterator findTag(QStringList& tags, const QString& tag)
{
    return std::ranges::find_if(tags,
                                [&](const QString& other) { return other.compare(tag, Qt::CaseInsensitive) == 0; });
}

void insertTag(QStringList& tags, const QString& tag)
{
    if (findTag(tags, tag) != tags.end())
        return;
    tags.append(tag);
    tags.sort(Qt::CaseInsensitive);
}

QJsonObject foldAssign(ConversationState& state, const QJsonObject& payload)
{
    const QJsonObject before{{QStringLiteral("member"), state.assignee.value}};
    state.assignee = MemberId{payload[u"member"].toString()};
    return before;
}

QJsonObject foldStatus(ConversationState& state, const QJsonObject& payload, Timestamp time)
{
    const QJsonObject before{{QStringLiteral("status"), state.statusId},
                             {QStringLiteral("closedAt"), toMs(state.closedAt)}};
    state.statusId = payload[u"status"].toString();
    if (meaningOf(state.statusId) != StatusMeaning::Closed)
        state.closedAt = {};
    else if (payload.contains(u"closedAt"))
        state.closedAt = fromMs(payload[u"closedAt"].toInteger());
    else if (state.closedAt == Timestamp{})
        state.closedAt = time;
    return before;
}

QJsonObject foldPriority(ConversationState& state, const QJsonObject& payload)
{
    const QJsonObject before{{QStringLiteral("priority"), static_cast<int>(state.priority)}};
    state.priority = static_cast<Priority>(payload[u"priority"].toInt());
    return before;
}

/// before holds the tag as it was written, or nothing when it was not there.
QJsonObject foldTag(ConversationState& state, const Operation& operation)
{
    const QString tag = operation.payload[u"tag"].toString().trimmed();
    const auto place = findTag(state.tags, tag);
    const QJsonObject before{{QStringLiteral("tag"), place == state.tags.end() ? QString() : *place}};
    if (operation.kind == OperationKind::AddTag)
        insertTag(state.tags, tag);
    else if (place != state.tags.end())
        state.tags.erase(place);
    return before;
}

QJsonObject foldRetraction(ConversationState& state, const QJsonObject& payload)
{
    const OperationId comment{payload[u"comment"].toString()};
    const QJsonObject before{{QStringLiteral("retract"), state.retracted.contains(comment)}};
    if (payload[u"retract"].toBool(true))
        state.retracted.insert(comment);
    else
        state.retracted.remove(comment);
    return before;
}

QJsonObject foldSnooze(ConversationState& state, const QJsonObject& payload)
{
    const QJsonObject before{{QStringLiteral("until"), toMs(state.snoozedUntil)}};
    // What wakes by itself ends one snooze, and not another one that somebody began meanwhile.
    if (!payload.contains(u"woke") || fromMs(payload[u"woke"].toInteger()) == state.snoozedUntil)
        state.snoozedUntil = fromMs(payload[u"until"].toInteger());
    return before;
}

QJsonObject foldSpam(ConversationState& state, const QJsonObject& payload)
{
    const QJsonObject before{{QStringLiteral("spam"), state.spam}};
    state.spam = payload[u"spam"].toBool();
    return before;
}

/// before holds the messages whose mark changed, so that mail which comes later keeps its own.
QJsonObject foldRead(ConversationState& state, const QJsonObject& payload)
{
    const bool read = payload[u"read"].toBool();
    QSet<MessageId> named = messagesFrom(payload[u"messages"]);
    if (!payload.contains(u"messages")) {
        if (read)
            named = state.unseen;
        else if (state.unseen.isEmpty() && state.newestInbound.isValid())
            named = {state.newestInbound};
    }
    const QSet<MessageId> changed = read ? named & state.unseen : named - state.unseen;
    if (read)
        state.unseen -= changed;
    else
        state.unseen += changed;
    return {{QStringLiteral("messages"), toJson(changed)}};
}

QJsonObject foldFollow(ConversationState& state, const Operation& operation)
{
    const QJsonObject before{{QStringLiteral("follow"), state.followers.contains(operation.member)}};
    if (operation.payload[u"follow"].toBool())
        state.followers.insert(operation.member);
    else
        state.followers.remove(operation.member);
    return before;
}

QJsonObject apply(ConversationState& state, const Operation& operation)
{
    switch (operation.kind) {
    case OperationKind::Assign:
        return foldAssign(state, operation.payload);
    case OperationKind::SetStatus:
        return foldStatus(state, operation.payload, timeOf(operation));
    case OperationKind::SetPriority:
        return foldPriority(state, operation.payload);
    case OperationKind::AddTag:
    case OperationKind::RemoveTag:
        return foldTag(state, operation);
    case OperationKind::RetractComment:
        return foldRetraction(state, operation.payload);
    case OperationKind::Snooze:
        return foldSnooze(state, operation.payload);
    case OperationKind::SetSpam:
        return foldSpam(state, operation.payload);
    case OperationKind::MarkRead:
        return foldRead(state, operation.payload);
    case OperationKind::Follow:
        return foldFollow(state, operation);
    case OperationKind::Merge:
    case OperationKind::Place:
    case OperationKind::EditContact:
    case OperationKind::MergeContacts:
    case OperationKind::SplitContacts:
    case OperationKind::Comment:
    case OperationKind::SetShared:
    case OperationKind::Found:
    case OperationKind::RequestJoin:
    case OperationKind::SetMember:
    case OperationKind::AdmitDevice:
    case OperationKind::WithdrawDevice:
    case OperationKind::Claim:
    case OperationKind::Release:
    case OperationKind::Done:
    case OperationKind::CallOff:
        break;
    }
    return {};
}

} // namespace

bool isAllowed(OperationKind kind, const QJsonObject& payload)
{
    switch (kind) {
    case OperationKind::Assign:
        return payload[u"member"].isString();
    case OperationKind::SetStatus:
        return meaningOf(payload[u"status"].toString()).has_value();
    case OperationKind::SetPriority: {
        const int priority = payload[u"priority"].toInt(-1);
        return priority >= 0 && priority <= static_cast<int>(Priority::Urgent);
    }
    case OperationKind::AddTag:
    case OperationKind::RemoveTag:
        return !payload[u"tag"].toString().trimmed().isEmpty();
    case OperationKind::Comment:
        return !payload[u"text"].toString().trimmed().isEmpty();
    case OperationKind::RetractComment:
        return !payload[u"comment"].toString().isEmpty();
    case OperationKind::Snooze:
        return payload[u"until"].toInteger(-1) >= 0;
    case OperationKind::SetSpam:
        return payload[u"spam"].isBool();
    case OperationKind::MarkRead:
        return payload[u"read"].isBool();
    case OperationKind::EditContact:
        return payload[u"set"].isObject() || payload[u"remove"].toBool();
    case OperationKind::MergeContacts:
    case OperationKind::SplitContacts:
        return payload[u"from"].isString();
    case OperationKind::Follow:
        return payload[u"follow"].isBool();
    case OperationKind::Merge:
        return isConversationOrNone(payload[u"into"]);
    case OperationKind::Place:
        return arePlaces(payload[u"places"].toObject());
    case OperationKind::SetShared:
        return !payload[u"area"].toString().isEmpty() && !payload[u"key"].toString().isEmpty() &&
               (payload[u"value"].isObject() || payload[u"value"].isNull());
    case OperationKind::Found:
    case OperationKind::RequestJoin:
    case OperationKind::SetMember:
    case OperationKind::AdmitDevice:
    case OperationKind::WithdrawDevice:
        return isWellFormed(kind, payload);
    case OperationKind::Claim:
    case OperationKind::Release:
    case OperationKind::Done:
    case OperationKind::CallOff:
        return isTaskPayload(kind, payload);
    }
    return false;
}

svarbord::Status validate(const Operation& operation, const std::optional<Member>& assignee)
{
    if (operation.kind == OperationKind::Assign)
        return validateAssignee(operation.payload[u"member"].toString(), assignee);
    if (isAllowed(operation.kind, operation.payload))
        return {};
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("domain", "This cannot be done: the value is not allowed."),
                operationKindName(operation.kind));
}

Timestamp timeOf(const Operation& operation)
{
    return fromMs(operation.clock >> 16);
}

Folded fold(ConversationState state, const Operation& operation)
{
    const QJsonObject before = apply(state, operation);
    ++state.revision;
    return {std::move(state), before};
}

Operation inverse(const Operation& operation, const QJsonObject& before)
{
    Operation back;
    back.kind = operation.kind;
    back.member = operation.member;
    back.target = operation.target;
    back.undoes = operation.id;
    back.payload = before;
    switch (operation.kind) {
    case OperationKind::AddTag:
    case OperationKind::RemoveTag: {
        const QString former = before[u"tag"].toString();
        back.kind = former.isEmpty() ? OperationKind::RemoveTag : OperationKind::AddTag;
        back.payload = {{QStringLiteral("tag"), former.isEmpty() ? operation.payload[u"tag"].toString() : former}};
        break;
    }
    case OperationKind::Comment:
        back.kind = OperationKind::RetractComment;
        back.payload = {{QStringLiteral("comment"), operation.id.value}};
        break;
    case OperationKind::RetractComment:
        back.payload.insert(QStringLiteral("comment"), operation.payload[u"comment"]);
        break;
    case OperationKind::MarkRead:
        back.payload.insert(QStringLiteral("read"), !operation.payload[u"read"].toBool());
        break;
    case OperationKind::MergeContacts:
        back.kind = OperationKind::SplitContacts;
        break;
    case OperationKind::SplitContacts:
        back.kind = OperationKind::MergeContacts;
        break;
    case OperationKind::SetShared:
        back.payload.insert(QStringLiteral("area"), operation.payload[u"area"]);
        back.payload.insert(QStringLiteral("key"), operation.payload[u"key"]);
        break;
    case OperationKind::AdmitDevice:
        back.kind = OperationKind::WithdrawDevice;
        break;
    case OperationKind::WithdrawDevice:
        back.kind = OperationKind::AdmitDevice;
        break;
    case OperationKind::Assign:
    case OperationKind::SetStatus:
    case OperationKind::SetPriority:
    case OperationKind::Snooze:
    case OperationKind::SetSpam:
    case OperationKind::Follow:
    case OperationKind::Merge:
    case OperationKind::Place:
    case OperationKind::EditContact:
    case OperationKind::SetMember:
    case OperationKind::Found:
    case OperationKind::RequestJoin:
    case OperationKind::Claim:
    case OperationKind::Release:
    case OperationKind::Done:
    case OperationKind::CallOff:
        break;
    }
    return back;
}

} // namespace svarbord::domain
