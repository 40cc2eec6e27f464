// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settling.h"

#include <algorithm>
#include <ranges>

namespace svarbord::domain {

namespace {

/// Takes the arrivals that its author had seen out of the list and gives them.
QList<Arrival> cover(QList<Arrival>& open, const SeenMail& seen)
{
    QList<Arrival> covered;
    open.removeIf([&](const Arrival& mail) {
        const bool isSeen = seen.covers(mail.arrived, mail.key);
        if (isSeen)
            covered.append(mail);
        return isSeen;
    });
    return covered;
}

} // namespace

BareStanding BareStanding::of(const ConversationState& state)
{
    return {state.statusId, state.snoozedUntil, state.closedAt};
}

ConversationState BareStanding::in(ConversationState state) const
{
    state.statusId = statusId;
    state.snoozedUntil = snoozedUntil;
    state.closedAt = closedAt;
    return state;
}

QString BareStanding::toText() const
{
    return QStringLiteral("%1 %2 %3").arg(statusId).arg(toMs(snoozedUntil)).arg(toMs(closedAt));
}

std::optional<BareStanding> BareStanding::fromText(const QString& text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 3)
        return std::nullopt;
    return BareStanding{parts.at(0), fromMs(parts.at(1).toLongLong()), fromMs(parts.at(2).toLongLong())};
}

ConversationState opened(ConversationState state)
{
    if (state.spam)
        return state;
    const auto meaning = meaningOf(state.statusId);
    if (meaning == StatusMeaning::Closed || meaning == StatusMeaning::Waiting)
        state.statusId = QStringLiteral("open");
    state.closedAt = {};
    state.snoozedUntil = {};
    return state;
}

ConversationState rewound(ConversationState state, const QList<FoldedOperation>& operations)
{
    const qint64 revision = state.revision - operations.size();
    for (const FoldedOperation& folded : operations | std::views::reverse)
        if (folded.operation.kind != OperationKind::Comment) // its inverse is a decision of its own
            state = fold(std::move(state), inverse(folded.operation, folded.before)).state;
    state.revision = revision;
    return state;
}

ConversationState settled(ConversationState state, QList<FoldedOperation>& operations, const QList<Arrival>& arrivals)
{
    QList<Arrival> open = arrivals;
    bool first = true;
    for (FoldedOperation& folded : operations) {
        // What the author of the first one had seen is part of the bare standing.
        const auto opens = [first](const Arrival& mail) { return mail.asks && !(first && mail.isOwn); };
        if (std::ranges::any_of(cover(open, folded.operation.seen), opens))
            state = opened(std::move(state));
        first = false;
        Folded next = fold(std::move(state), folded.operation);
        state = std::move(next.state);
        folded.before = std::move(next.before);
    }
    const bool asks = std::ranges::any_of(open, &Arrival::asks);
    return asks ? opened(std::move(state)) : state;
}

} // namespace svarbord::domain
