// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/macro.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = MacroStep::Kind;

constexpr std::array<std::pair<Kind, QLatin1StringView>, 6> names{{
    {Kind::Assign, "assign"_L1},
    {Kind::SetStatus, "set-status"_L1},
    {Kind::SetPriority, "set-priority"_L1},
    {Kind::AddTag, "add-tag"_L1},
    {Kind::RemoveTag, "remove-tag"_L1},
    {Kind::Snippet, "snippet"_L1},
}};

std::optional<Operation> operationOf(const MacroStep& step, const MemberId& self)
{
    Operation operation;
    operation.member = self;
    switch (step.kind) {
    case Kind::Assign:
        operation.kind = OperationKind::Assign;
        operation.payload = {{u"member"_s, step.value == u"me" ? self.value : step.value}};
        return operation;
    case Kind::SetStatus:
        operation.kind = OperationKind::SetStatus;
        operation.payload = {{u"status"_s, step.value}};
        return operation;
    case Kind::SetPriority:
        operation.kind = OperationKind::SetPriority;
        operation.payload = {{u"priority"_s, step.value.toInt()}};
        return operation;
    case Kind::AddTag:
    case Kind::RemoveTag:
        operation.kind = step.kind == Kind::AddTag ? OperationKind::AddTag : OperationKind::RemoveTag;
        operation.payload = {{u"tag"_s, step.value}};
        return operation;
    case Kind::Snippet:
        break;
    }
    return std::nullopt;
}

} // namespace

QJsonObject Macro::toJson() const
{
    QJsonArray list;
    for (const MacroStep& step : steps)
        for (const auto& [kind, stepName] : names)
            if (kind == step.kind)
                list.append(QJsonArray{QString(stepName), step.value});
    return {{u"name"_s, name}, {u"key"_s, key}, {u"steps"_s, list}};
}

Macro Macro::fromJson(const QString& id, const QJsonObject& object)
{
    Macro macro;
    macro.id = id;
    macro.name = object[u"name"].toString();
    macro.key = object[u"key"].toString();
    for (const QJsonValue entry : object[u"steps"].toArray()) {
        const QJsonArray pair = entry.toArray();
        for (const auto& [kind, stepName] : names)
            if (pair.at(0).toString() == stepName)
                macro.steps.append({kind, pair.at(1).toString()});
    }
    return macro;
}

QStringList Macro::snippets() const
{
    QStringList ids;
    for (const MacroStep& step : steps)
        if (step.kind == Kind::Snippet)
            ids += step.value;
    return ids;
}

QList<Operation> operationsOf(const Macro& macro, const QList<ConversationId>& targets, const MemberId& self)
{
    QList<Operation> operations;
    for (const ConversationId target : targets)
        for (const MacroStep& step : macro.steps)
            if (auto operation = operationOf(step, self)) {
                operation->target = target;
                operations.append(*operation);
            }
    return operations;
}

} // namespace svarbord::domain
