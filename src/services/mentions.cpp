// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mentions.h"

#include <QRegularExpression>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isNamed(const domain::Member& member, const QString& word)
{
    const QString firstName = member.name.section(u' ', 0, 0);
    return member.id.value.compare(word, Qt::CaseInsensitive) == 0 || firstName.compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<MemberId> mentionedMembers(const QString& text, const QList<domain::Member>& members)
{
    // Not inside an address: "kari@example.no" mentions nobody.
    static const QRegularExpression mention(uR"((?<![\w.@])@([\w-]+))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QList<MemberId> found;
    for (auto matches = mention.globalMatch(text); matches.hasNext();) {
        const QString word = matches.next().captured(1);
        for (const domain::Member& member : members)
            if (isNamed(member, word) && !found.contains(member.id))
                found.append(member.id);
    }
    return found;
}

} // namespace svarbord::services
