// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settling.h"
#include "storage/operation_repository.h"
#include "storage/store.h"

#include <QSet>

namespace svarbord::journal {

/// Brings how conversations stand in line with all that is known of them, whatever came first: mail, or what members
/// decided (domain/settling.h). Its functions throw what storage::required() throws.
class Settling
{
public:
    explicit Settling(storage::WriteContext& context) : m_context(context) {}

    /// Folds a conversation's operations again. fresh: those that were just stored and not folded yet.
    void settle(ConversationId conversation, const QSet<OperationId>& fresh = {});
    /// Folds a conversation's operations again without this one, which is still stored.
    void takeOut(const domain::Operation& operation);
    /// Stores another author or time of these, which are pending and all about one conversation, and folds again.
    void restamp(const QList<domain::Operation>& operations);
    /// The first mail of a conversation came after what members decided about it.
    void begin(ConversationId conversation, const QString& statusId);
    /// A new mail of its own came that asks something.
    void arrive(ConversationId conversation);

private:
    void settle(ConversationId conversation, const QSet<OperationId>& fresh, const QSet<OperationId>& gone);
    void showRetractions(const QList<storage::StoredOperation>& stored, const domain::ConversationState& state);
    [[nodiscard]] domain::ConversationState bare(ConversationId conversation, domain::ConversationState rewound);
    [[nodiscard]] QList<domain::Arrival> arrivals(ConversationId conversation, bool isDecided);

    storage::WriteContext& m_context;
};

} // namespace svarbord::journal
