// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailbox_login.h"

#include <algorithm>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Identifiers that stand for several begin with a sign on most servers; RFC 4314 takes rights away by "-".
bool isOnePerson(const QString& name)
{
    if (name.isEmpty() || name.size() > MailboxLogin::longest || !name.at(0).isLetterOrNumber())
        return false;
    const bool isClean = std::ranges::none_of(name, [](QChar c) { return c.isSpace() || !c.isPrint(); });
    const QString lower = name.toLower();
    const bool isSeveral = lower == u"anyone" || lower == u"authenticated" || lower == u"anonymous" ||
                           lower == u"owner" || lower == u"administrators" || lower.startsWith(u"group:") ||
                           lower.contains(u'=');
    return isClean && !isSeveral;
}

} // namespace

QJsonObject MailboxLogin::toJson() const
{
    return {{u"login"_s, name}};
}

MailboxLogin MailboxLogin::fromJson(const QJsonObject& object)
{
    const QString name = object[u"login"].toString();
    return {isOnePerson(name) ? name : QString()};
}

MailboxLogin MailboxLogin::of(const QString& signsInAs)
{
    const QString name = signsInAs.section(u'*', -1);
    return {isOnePerson(name) ? name : QString()};
}

bool mayTellLogin(const Member& author, const Operation& operation)
{
    return operation.kind != OperationKind::SetShared || operation.payload[u"area"].toString() != MailboxLogin::area ||
           operation.payload[u"key"].toString() == author.id.value;
}

} // namespace svarbord::domain
