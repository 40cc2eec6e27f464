// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "domain/operation.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringView>

namespace svarbord::domain {

/// How a member appears to customers: in signatures, and to who chats with them. Shared under the member's id.
struct AgentProfile
{
    static constexpr QStringView area = u"profile";
    static constexpr int pictureSide = 128; ///< pixels
    static constexpr qsizetype mostPictureBytes = 64 * 1024;

    QString name; ///< empty = the member's own
    QString meetingLink;
    QByteArray picture; ///< PNG, square; empty = initials

    bool operator==(const AgentProfile&) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static AgentProfile fromJson(const QJsonObject& object);
};

/// Whether its author may decide this, where it is about a profile: customers meet the own one, so nobody decides it
/// for a colleague but an administrator. True for all else.
[[nodiscard]] bool mayKeepProfile(const Member& author, const Operation& operation);

/// The address of a meeting as it is kept: https, with a host; "meet.example.com/kari" gets its scheme. Empty when it
/// is none.
[[nodiscard]] QString meetingAddress(const QString& typed);

} // namespace svarbord::domain
