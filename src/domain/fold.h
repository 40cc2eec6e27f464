// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/member.h"
#include "domain/operation.h"
#include "domain/status.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace svarbord::domain {

/// What members decided about a conversation and its ticket: the state that operations fold into.
struct ConversationState
{
    QString statusId = QStringLiteral("new");
    Priority priority = Priority::Normal;
    MemberId assignee;
    QStringList tags;         ///< sorted, without duplicates (compared without case)
    Timestamp snoozedUntil{}; ///< 0 = not snoozed
    Timestamp closedAt{};     ///< 0 = not closed
    bool spam = false;
    QSet<MemberId> followers;
    QSet<MessageId> unseen;      ///< inbound messages nobody has read
    MessageId newestInbound;     ///< what "mark unread" marks
    QSet<OperationId> retracted; ///< comments taken back
    qint64 revision = 0;         ///< grows by one with each operation

    bool operator==(const ConversationState&) const = default;
};

struct Folded
{
    ConversationState state;
    QJsonObject before; ///< what inverse() needs: the values the operation replaced
};

/// Refuses what can never be folded: unknown status, priority out of range, empty tag or comment (InvalidInput), and
/// assigning to somebody who is no member or has no full seat (Rejected). assignee is the member an Assign names.
[[nodiscard]] svarbord::Status validate(const Operation& operation, const std::optional<Member>& assignee);

/// The state after an operation that validate() let pass, at the time of its clock. Pure: the same operations in the
/// same order give the same state everywhere. Besides the payloads of operation.h it takes what inverse() makes:
/// "closedAt" of SetStatus, "messages" of MarkRead (exactly these), "retract" false of RetractComment.
[[nodiscard]] Folded fold(ConversationState state, const Operation& operation);

/// The operation that puts back what this one replaced; member and target are kept, undoes is set.
[[nodiscard]] Operation inverse(const Operation& operation, const QJsonObject& before);

/// When a member did it, from the hybrid logical clock.
[[nodiscard]] Timestamp timeOf(const Operation& operation);

} // namespace svarbord::domain
