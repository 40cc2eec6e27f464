// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mentions.h"

#include <QRegularExpression>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Who is meant by a word after @: whose short name it is, else all who have it as their first name.
QList<MemberId> namedBy(const QString& word, const QList<domain::Member>& members)
{
    QList<MemberId> found;
    for (const domain::Member& member : members) {
        if (member.id.value.compare(word, Qt::CaseInsensitive) == 0)
            return {member.id};
        if (member.name.section(u' ', 0, 0).compare(word, Qt::CaseInsensitive) == 0)
            found.append(member.id);
    }
    return found;
}

} // namespace

QList<MemberId> mentionedMembers(const QString& text, const QList<domain::Member>& members)
{
    // Not inside an address: "kari@example.no" mentions nobody.
    static const QRegularExpression mention(uR"((?<![\w.@])@([\w.-]*[\w-]))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QList<MemberId> found;
    for (auto matches = mention.globalMatch(text); matches.hasNext();) {
        const QString word = matches.next().captured(1);
        QList<MemberId> named = namedBy(word, members);
        if (named.isEmpty()) // a sentence may go on without a blank
            named = namedBy(word.section(u'.', 0, 0), members);
        for (const MemberId& member : std::as_const(named))
            if (!found.contains(member))
                found.append(member);
    }
    return found;
}

} // namespace svarbord::services
