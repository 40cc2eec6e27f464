// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overtaking.h"

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString knownKey = u"known"_s;

void insertEach(QMap<QString, QJsonValue>& fields, const QString& prefix, const QJsonObject& values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        fields.insert(prefix + value.key(), value.value());
}

QMap<QString, QJsonValue> contactFields(const QJsonObject& payload)
{
    QMap<QString, QJsonValue> fields;
    if (payload[u"remove"].toBool())
        fields.insert(u"contact"_s, u"removed"_s);
    insertEach(fields, u"contact "_s, payload[u"set"].toObject());
    return fields;
}

} // namespace

QMap<QString, QJsonValue> decidedFields(const Operation& operation)
{
    const QJsonObject& payload = operation.payload;
    QMap<QString, QJsonValue> fields;
    switch (operation.kind) {
    case OperationKind::Assign:
        return {{u"assignee"_s, payload[u"member"]}};
    case OperationKind::SetStatus:
        return {{u"status"_s, payload[u"status"]}};
    case OperationKind::SetPriority:
        return {{u"priority"_s, payload[u"priority"]}};
    case OperationKind::AddTag:
    case OperationKind::RemoveTag:
        return {{u"tag "_s + payload[u"tag"].toString().trimmed().toLower(), operation.kind == OperationKind::AddTag}};
    case OperationKind::Snooze:
        return {{u"snooze"_s, payload[u"until"]}};
    case OperationKind::SetSpam:
        return {{u"spam"_s, payload[u"spam"]}};
    case OperationKind::Merge:
        return {{u"merge"_s, payload[u"into"]}};
    case OperationKind::Place:
        insertEach(fields, u"place "_s, payload[u"places"].toObject());
        return fields;
    case OperationKind::SetShared:
        return {{payload[u"area"].toString() + u' ' + payload[u"key"].toString(), payload[u"value"]}};
    case OperationKind::EditContact:
        return contactFields(payload);
    default:
        return fields;
    }
}

bool overtakes(const Operation& later, const Operation& earlier)
{
    if (later.target != earlier.target || isAboutContact(later.kind) != isAboutContact(earlier.kind))
        return false;
    const auto after = decidedFields(later);
    if (isAboutContact(earlier.kind) && after.contains(u"contact"_s))
        return !earlier.payload[u"remove"].toBool();
    const auto before = decidedFields(earlier);
    for (auto field = before.begin(); field != before.end(); ++field)
        if (const auto other = after.constFind(field.key()); other != after.cend() && *other != field.value())
            return true;
    return false;
}

qint64 knownPosition(const Operation& operation)
{
    return operation.payload[knownKey].toString().toLongLong();
}

void setKnownPosition(Operation& operation, qint64 position)
{
    if (position > 0)
        operation.payload.insert(knownKey, QString::number(position));
    else
        operation.payload.remove(knownKey);
}

} // namespace svarbord::domain
