// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace svarbord::domain {

/// Some members who share a kind of work, such as returns. A conversation can be assigned to one as to a member, until
/// one of them takes it. Shared under its id.
struct Group
{
    static constexpr QStringView area = u"group";

    MemberId id; ///< "@" and a short name that no member can have
    QString name;
    QList<MemberId> members;

    bool operator==(const Group&) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Group fromJson(const QString& key, const QJsonObject& object);
    /// What conversations can be assigned to: as if it were a member with a full seat.
    [[nodiscard]] Member asAssignee() const;
    /// The id of the view of its open conversations.
    [[nodiscard]] QString viewId() const;
    /// As typed into the search field.
    [[nodiscard]] QString query() const;
};

[[nodiscard]] bool isGroup(const MemberId& id);
/// A readable id for a group of this name that is not taken.
[[nodiscard]] MemberId groupIdFor(const QString& name, const std::function<bool(const MemberId&)>& isTaken);

} // namespace svarbord::domain
