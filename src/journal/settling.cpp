// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/settling.h"

#include "journal/comment_folding.h"
#include "storage/conversation_repository.h"
#include "storage/message_repository.h"
#include "storage/operation_repository.h"
#include "storage/place_repository.h"

#include <algorithm>
#include <optional>

namespace svarbord::journal {

using storage::ConversationRepository;
using storage::OperationRepository;
using storage::required;

namespace {

QList<domain::FoldedOperation> folded(const QList<storage::StoredOperation>& stored, const QSet<OperationId>& without)
{
    QList<domain::FoldedOperation> operations;
    for (const storage::StoredOperation& entry : stored)
        if (!without.contains(entry.operation.id))
            operations.append({entry.operation, entry.before});
    return operations;
}

} // namespace

void Settling::settle(ConversationId conversation, const QSet<OperationId>& fresh)
{
    settle(conversation, fresh, {});
}

void Settling::takeOut(const domain::Operation& operation)
{
    settle(operation.target, {}, {operation.id});
}

void Settling::restamp(const QList<domain::Operation>& operations)
{
    QSet<OperationId> ids;
    for (const domain::Operation& operation : operations)
        ids.insert(operation.id);
    const ConversationId conversation = operations.first().target;
    settle(conversation, {}, ids);
    for (const domain::Operation& operation : operations)
        required(OperationRepository(m_context.db).restamp(operation));
    settle(conversation, ids);
}

void Settling::settle(ConversationId conversation, const QSet<OperationId>& fresh, const QSet<OperationId>& gone)
{
    ConversationRepository conversations(m_context.db);
    OperationRepository repository(m_context.db);
    if (!required(conversations.exists(conversation)))
        return;
    const auto stored = required(repository.inFoldingOrder(conversation));
    const domain::ConversationState former = required(conversations.state(conversation));
    domain::ConversationState state = bare(conversation, domain::rewound(former, folded(stored, fresh)));
    QList<domain::FoldedOperation> operations = folded(stored, gone);
    state = domain::settled(std::move(state), operations, arrivals(conversation, !operations.isEmpty()));
    QHash<OperationId, QJsonObject> known;
    for (const storage::StoredOperation& entry : stored)
        known.insert(entry.operation.id, entry.before);
    // Where messages are shown is folded apart; here such an operation only tells what its author had seen.
    for (const domain::FoldedOperation& entry : std::as_const(operations))
        if (!domain::isAboutPlaces(entry.operation.kind) && entry.before != known.value(entry.operation.id))
            required(repository.setBefore(entry.operation.id, entry.before));
    showRetractions(stored, state);
    if (state == former)
        return;
    required(conversations.setState(conversation, state, m_context.now));
    m_context.changes.conversations.insert(conversation);
}

/// Who took a comment back last, and who let it stand, is a matter of the log's order.
void Settling::showRetractions(const QList<storage::StoredOperation>& stored, const domain::ConversationState& state)
{
    for (const storage::StoredOperation& entry : stored)
        if (entry.operation.kind == domain::OperationKind::Comment &&
            entry.undone != state.retracted.contains(entry.operation.id))
            setRetracted(m_context.db, entry.operation, !entry.undone);
}

void Settling::begin(ConversationId conversation, const QString& statusId)
{
    ConversationRepository conversations(m_context.db);
    required(conversations.setBareStanding(conversation, {statusId, {}, {}}));
    settle(conversation);
    // Its list follows from how it stands, even where that is as before its mail came.
    required(conversations.setState(conversation, required(conversations.state(conversation)), m_context.now));
}

void Settling::arrive(ConversationId conversation)
{
    ConversationRepository conversations(m_context.db);
    if (const auto standing = required(conversations.bareStanding(conversation)))
        required(conversations.setBareStanding(
            conversation, domain::BareStanding::of(domain::opened(standing->in(domain::ConversationState{})))));
    settle(conversation);
}

domain::ConversationState Settling::bare(ConversationId conversation, domain::ConversationState rewound)
{
    ConversationRepository conversations(m_context.db);
    if (const auto standing = required(conversations.bareStanding(conversation)))
        return standing->in(std::move(rewound));
    required(conversations.setBareStanding(conversation, domain::BareStanding::of(rewound)));
    return rewound;
}

/// Of mail that members put here, or that came with it, what they had not seen yet: the rest was known then. While
/// nobody has decided anything, mail whose home is here has done its part when it came.
QList<domain::Arrival> Settling::arrivals(ConversationId conversation, bool isDecided)
{
    QList<domain::Arrival> arrivals = required(storage::MessageRepository(m_context.db).arrivals(conversation));
    std::optional<QList<domain::SeenMail>> seen;
    for (domain::Arrival& mail : arrivals)
        mail.isOwn = mail.home == conversation;
    arrivals.removeIf([&](const domain::Arrival& mail) {
        if (mail.isOwn)
            return !isDecided;
        if (!seen)
            seen = required(OperationRepository(m_context.db)
                                .seenByPlacing(required(storage::PlaceRepository(m_context.db).partsOf(conversation))));
        return std::ranges::any_of(*seen,
                                   [&](const domain::SeenMail& known) { return known.covers(mail.arrived, mail.key); });
    });
    return arrivals;
}

} // namespace svarbord::journal
