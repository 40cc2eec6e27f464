// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"
#include "domain/inbox.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringView>

#include <functional>

namespace svarbord::domain {

/// What a filter may look at; header gives the decoded values of all fields of a name.
struct MailTraits
{
    Address from;
    QString subject;
    InboxId inbox; ///< that it comes into
    std::function<QStringList(const QString& name)> header;
};

/// Decides by a mail's header, before anybody sees it, what becomes of it. Shared under its id.
struct MailFilter
{
    static constexpr QStringView area = u"mail-filter";
    enum class Field { Sender, Domain, Subject, Header };
    enum class Effect {
        Allow, ///< stays in the inbox, whatever other filters and the list of blocked senders say
        Spam,
        Ignore ///< is not shown at all; it stays on the server
    };

    QString id;
    QString name;
    Field field = Field::Sender;
    QString header; ///< name of the field, for Field::Header
    /// What the address is, the domain is or ends in, or the subject or header contains. Case does not count.
    QString text;
    Effect effect = Effect::Spam;
    InboxId inbox; ///< the only one it is for; invalid = all

    bool operator==(const MailFilter&) const = default;

    [[nodiscard]] bool catches(const MailTraits& mail) const;
    /// How the ledger says that it decided about a mail. Begins with reasonOf() its id, which begins with anyReason.
    [[nodiscard]] QString reason() const { return reasonOf(id) + name; }
    [[nodiscard]] static QString reasonOf(const QString& id) { return QStringLiteral("filter %1: ").arg(id); }
    static constexpr QStringView anyReason = u"filter";
    /// Before the reason of mail that was left out of the first import: should it come back, it is history.
    static constexpr QStringView historyMark = u"history, ";
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static MailFilter fromJson(const QString& id, const QJsonObject& object);
};

/// The one whose effect counts: what allows goes before what ignores, and that before what files as spam. nullptr when
/// none catches the mail.
[[nodiscard]] const MailFilter* decidingFilter(const QList<MailFilter>& filters, const MailTraits& mail);

} // namespace svarbord::domain
