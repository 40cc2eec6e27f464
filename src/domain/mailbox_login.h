// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "domain/operation.h"

#include <QJsonObject>
#include <QString>

namespace svarbord::domain {

/// By which name a member signs in to the mailbox that the team shares: whoever looks after the mailbox has the server
/// keep agents out of what supervisors write. Each tells it for himself, under his id.
struct MailboxLogin
{
    static constexpr QStringView area = u"mailbox-login";
    static constexpr qsizetype longest = 320;

    QString name;

    [[nodiscard]] QJsonObject toJson() const;
    /// Empty where it could be nobody's: groups and everybody are no members.
    [[nodiscard]] static MailboxLogin fromJson(const QJsonObject& object);
    /// What the server's lists of rights call who signs in like this: "anna*ola" is ola, at anna's mailbox.
    [[nodiscard]] static MailboxLogin of(const QString& signsInAs);
};

/// Nobody tells another's. True for all else.
[[nodiscard]] bool mayTellLogin(const Member& author, const Operation& operation);

} // namespace svarbord::domain
