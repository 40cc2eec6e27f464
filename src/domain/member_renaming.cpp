// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member_renaming.h"

#include "domain/agent_profile.h"
#include "domain/availability.h"
#include "domain/search_query.h"
#include "domain/search_words.h"

#include <QJsonArray>
#include <QStringList>

#include <ranges>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue renamedIn(const QJsonValue& value, const MemberId& from, const MemberId& to, bool namesMembers);

QJsonArray renamedIn(QJsonArray array, const MemberId& from, const MemberId& to, bool namesMembers)
{
    // A step of a macro: what is done, and with what.
    const bool assigns = array.size() == 2 && array.first().toString() == u"assign"_s;
    for (qsizetype i = 0; i < array.size(); ++i)
        array[i] = renamedIn(array.at(i), from, to, namesMembers || (assigns && i == 1));
    return array;
}

QJsonValue renamedIn(const QJsonValue& value, const MemberId& from, const MemberId& to, bool namesMembers)
{
    if (value.isObject())
        return renamed(value.toObject(), from, to);
    if (value.isArray())
        return renamedIn(value.toArray(), from, to, namesMembers);
    return namesMembers && value.toString() == from.value ? QJsonValue(to.value) : value;
}

/// As it was typed, with another assignee.
QString renamedQuery(QString query, const MemberId& from, const MemberId& to)
{
    const auto spans = searchTermSpans(query);
    for (const SearchTermSpan& span : spans | std::views::reverse) {
        if (searchOperator(span.op) != SearchOperator::Assignee || span.value.compare(from.value, Qt::CaseInsensitive))
            continue;
        const qsizetype at = query.indexOf(span.value, span.begin + (span.negative ? 1 : 0) + span.op.size() + 1);
        query.replace(at, span.value.size(), to.value);
    }
    return query;
}

} // namespace

QJsonObject renamed(const QJsonObject& said, const MemberId& from, const MemberId& to)
{
    static const QStringList naming{u"member"_s, u"members"_s, u"mentions"_s, u"assignee"_s, u"owner"_s, u"author"_s};
    QJsonObject after = said;
    // Shared under the member's own name.
    const QString area = said.value(u"area").toString();
    if ((area == Absence::area || area == AgentProfile::area) && said[u"key"].toString() == from.value)
        after.insert(u"key"_s, to.value);
    if (const QJsonValue query = said[u"query"]; query.isString())
        after.insert(u"query"_s, renamedQuery(query.toString(), from, to));
    for (auto entry = after.begin(); entry != after.end(); ++entry)
        entry.value() = renamedIn(entry.value(), from, to, naming.contains(entry.key()));
    return after;
}

} // namespace svarbord::domain
