// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/channel_rules.h"

#include <QJsonArray>

#include <algorithm>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

QJsonObject ChannelRules::toJson() const
{
    return {{u"owner"_s, owner.value},
            {u"priority"_s, static_cast<int>(priority)},
            {u"assignee"_s, assignee.value},
            {u"tags"_s, QJsonArray::fromStringList(tags)},
            {u"logToForwarder"_s, logToForwarder}};
}

ChannelRules ChannelRules::fromJson(const QJsonObject& object)
{
    ChannelRules rules;
    rules.owner = {object[u"owner"].toString()};
    const int priority = object[u"priority"].toInt(static_cast<int>(Priority::Normal));
    if (priority >= 0 && priority <= static_cast<int>(Priority::Urgent))
        rules.priority = static_cast<Priority>(priority);
    rules.assignee = {object[u"assignee"].toString()};
    for (const QJsonValue tag : object[u"tags"].toArray())
        if (!tag.toString().isEmpty())
            rules.tags.append(tag.toString());
    rules.logToForwarder = object[u"logToForwarder"].toBool();
    return rules;
}

ConversationState ChannelRules::begun(ConversationState state, const std::optional<Member>& member) const
{
    if (priority != Priority::Normal)
        state.priority = priority;
    if (member && member->id == assignee && member->seat == Seat::Full)
        state.assignee = assignee;
    for (const QString& tag : tags)
        if (!state.tags.contains(tag, Qt::CaseInsensitive))
            state.tags.append(tag);
    state.tags.sort(Qt::CaseInsensitive);
    return state;
}

} // namespace svarbord::domain
