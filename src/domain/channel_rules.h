// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "domain/fold.h"
#include "domain/member.h"
#include "domain/status.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace svarbord::domain {

/// What holds for the mail of a channel: whose it is, and how a new ticket begins. Shared under its address.
struct ChannelRules
{
    static constexpr QStringView area = u"channel-rules";

    MemberId owner; ///< whose personal address it is; invalid = the team's
    Priority priority = Priority::Normal;
    MemberId assignee; ///< who gets its new tickets; invalid = nobody
    QStringList tags;
    bool logToForwarder = false; ///< forwarded mail belongs to who forwarded it, not to who wrote it

    bool operator==(const ChannelRules&) const = default;

    [[nodiscard]] bool isPersonal() const { return owner.isValid(); }
    /// The key under which the team shares the rules of this address.
    [[nodiscard]] static QString keyOf(const QString& address) { return address.trimmed().toLower(); }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ChannelRules fromJson(const QJsonObject& object);

    /// How a new conversation stands that began as state. assignee is the member the rules name, where there is one
    /// still; without a full seat nobody is assigned.
    [[nodiscard]] ConversationState begun(ConversationState state, const std::optional<Member>& assignee) const;
};

} // namespace svarbord::domain
