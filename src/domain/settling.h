// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fold.h"

#include <QList>

#include <optional>

namespace svarbord::domain {

/// A mail from the customer as the state of its conversation sees it. All workstations agree on every field.
struct Arrival
{
    Timestamp arrived{};
    qint64 key = 0;      ///< stable hash of its Message-ID
    ConversationId home; ///< domain/placing.h
    bool asks = true;    ///< false for automatic answers, which open nothing
    bool isOwn = true;   ///< its home is the conversation: how that stands bare has it in already
};

/// How a conversation would stand had nobody decided anything about it: what follows from its own mail, or, where it
/// was split off, how it began.
struct BareStanding
{
    QString statusId;
    Timestamp snoozedUntil{};
    Timestamp closedAt{};

    [[nodiscard]] static BareStanding of(const ConversationState& state);
    [[nodiscard]] ConversationState in(ConversationState state) const;
    /// "status until closed"
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<BareStanding> fromText(const QString& text);
};

/// A new mail from the customer: a closed or waiting conversation opens, a snoozed one wakes, spam stays spam.
[[nodiscard]] ConversationState opened(ConversationState state);

/// An operation and the values it replaced when it was folded last.
struct FoldedOperation
{
    Operation operation;
    QJsonObject before;
};

/// The state before these operations, given in the order they were folded.
[[nodiscard]] ConversationState rewound(ConversationState state, const QList<FoldedOperation>& operations);

/// Folds in the order of the log, and fills in what each replaced. A mail that no operation's author had seen opens
/// the conversation, however late the operation came: nobody closes what he has not read. The same operations and
/// arrivals give the same state everywhere, in whatever order they became known.
[[nodiscard]] ConversationState settled(ConversationState state, QList<FoldedOperation>& operations,
                                        const QList<Arrival>& arrivals);

} // namespace svarbord::domain
