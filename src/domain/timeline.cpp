// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timeline.h"

#include "domain/fold.h"

namespace svarbord::domain {

namespace {

using Kind = TimelineEvent::Kind;

struct Seen
{
    Kind kind;
    QString text;
    QString before;
};

QString number(const QJsonValue& value)
{
    return QString::number(value.toInteger());
}

/// The conversation most of the messages went to: the others only stay where they were.
QString movedTo(const QJsonObject& places)
{
    QString to;
    for (const QJsonValue place : places)
        if (to.isEmpty())
            to = place.toString();
    return to;
}

std::optional<Seen> seenOf(const Operation& operation, const QJsonObject& before)
{
    const QJsonObject& payload = operation.payload;
    switch (operation.kind) {
    case OperationKind::Assign:
        return Seen{Kind::Assigned, payload[u"member"].toString(), before[u"member"].toString()};
    case OperationKind::SetStatus:
        return Seen{Kind::StatusChanged, payload[u"status"].toString(), before[u"status"].toString()};
    case OperationKind::SetPriority:
        return Seen{Kind::PriorityChanged, number(payload[u"priority"]), number(before[u"priority"])};
    case OperationKind::AddTag:
        return Seen{Kind::Tagged, payload[u"tag"].toString(), {}};
    case OperationKind::RemoveTag:
        return Seen{Kind::Untagged, payload[u"tag"].toString(), {}};
    case OperationKind::Comment:
        return Seen{Kind::Comment, payload[u"text"].toString(), {}};
    case OperationKind::Snooze:
        if (payload.contains(u"woke") && payload[u"woke"].toInteger() != before[u"until"].toInteger())
            return std::nullopt;
        if (payload[u"until"].toInteger() == 0)
            return Seen{Kind::Woken, {}, number(before[u"until"])};
        return Seen{Kind::Snoozed, number(payload[u"until"]), {}};
    case OperationKind::SetSpam:
        return Seen{Kind::MarkedSpam, payload[u"spam"].toBool() ? QStringLiteral("1") : QStringLiteral("0"), {}};
    case OperationKind::Merge: {
        const QString into = payload[u"into"].toString();
        if (into.isEmpty())
            return Seen{Kind::TakenApart, {}, before[u"into"].toString()};
        return Seen{Kind::Merged, into, {}};
    }
    case OperationKind::Place:
        return Seen{Kind::MessagesMoved, movedTo(payload[u"places"].toObject()), {}};
    case OperationKind::RetractComment:
    case OperationKind::MarkRead:
    case OperationKind::Follow:
    case OperationKind::SetShared:
    case OperationKind::EditContact:
    case OperationKind::MergeContacts:
    case OperationKind::SplitContacts:
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
    return std::nullopt;
}

} // namespace

std::optional<TimelineEvent> timelineEventOf(const Operation& operation, const QJsonObject& before)
{
    if (operation.undoes.isValid())
        return std::nullopt;
    const std::optional<Seen> seen = seenOf(operation, before);
    if (!seen)
        return std::nullopt;
    TimelineEvent event;
    event.kind = seen->kind;
    event.operation = operation.id;
    if (!operation.payload.contains(u"woke")) // nobody ended it: its time had come
        event.member = operation.member;
    event.time = timeOf(operation);
    event.text = seen->text;
    event.before = seen->before;
    return event;
}

} // namespace svarbord::domain
