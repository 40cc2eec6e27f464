// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/group.h"

#include <QJsonArray>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar mark = u'@';
constexpr qsizetype longestName = 30;

QString shortName(const QString& name)
{
    QString text;
    for (const QChar letter : name.toLower().normalized(QString::NormalizationForm_C)) {
        if (letter.isLetterOrNumber())
            text += letter;
        else if (!text.isEmpty() && !text.endsWith(u'-'))
            text += u'-';
        if (text.size() == longestName)
            break;
    }
    while (text.endsWith(u'-'))
        text.chop(1);
    return text.isEmpty() ? u"1"_s : text;
}

} // namespace

QJsonObject Group::toJson() const
{
    QJsonArray ids;
    for (const MemberId& member : members)
        ids.append(member.value);
    return {{u"name"_s, name}, {u"members"_s, ids}};
}

Group Group::fromJson(const QString& key, const QJsonObject& object)
{
    Group group{{key}, object[u"name"].toString(), {}};
    for (const QJsonValue& member : object[u"members"].toArray())
        group.members.append(MemberId{member.toString()});
    return group;
}

Member Group::asAssignee() const
{
    return {id, name, {}, Role::Agent, Seat::Full};
}

QString Group::viewId() const
{
    return u"group."_s + id.value.mid(1);
}

QString Group::query() const
{
    return u"assignee:%1 is:open"_s.arg(id.value);
}

bool isGroup(const MemberId& id)
{
    return id.value.startsWith(mark);
}

MemberId groupIdFor(const QString& name, const std::function<bool(const MemberId&)>& isTaken)
{
    const QString base = mark + shortName(name);
    QString id = base;
    for (int number = 2; isTaken(MemberId{id}); ++number)
        id = base + u'-' + QString::number(number);
    return {id};
}

} // namespace svarbord::domain
