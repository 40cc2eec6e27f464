// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taken_drafts.h"

#include "engine/waiting_acts.h"
#include "journal/rights.h"
#include "storage/shared_repository.h"

namespace svarbord::engine {

using domain::TakenDraft;
using storage::Database;
using storage::required;
using storage::WriteContext;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<TakenDraft> takenIn(Database& db, ConversationId conversation)
{
    const QString key = conversation.toText();
    const auto value = required(storage::SharedRepository(db).find(TakenDraft::area.toString(), key));
    return value ? TakenDraft::fromJson(key, *value) : std::nullopt;
}

void share(WriteContext& context, ConversationId conversation, const QJsonValue& value)
{
    domain::Operation operation = sharing(TakenDraft::area, conversation.toText(), value);
    operation.member = selfIn(context.db);
    if (journal::mayDecide(context.db, {operation})) // who only looks on sends nothing either
        decide(context, std::move(operation));
}

} // namespace

void tellTaken(WriteContext& context, const domain::FoundDraft& found, ConversationId conversation)
{
    const MemberId self = selfIn(context.db);
    if (!found.writer.isValid() || found.writer == self || !conversation.isValid())
        return;
    share(context, conversation, TakenDraft{conversation, found.writer, self, context.now}.toJson());
}

void takeBackDraft(WriteContext& context, ConversationId conversation)
{
    const auto taken = takenIn(context.db, conversation);
    if (taken && taken->writer == selfIn(context.db))
        share(context, conversation, TakenDraft{conversation, taken->by, taken->writer, context.now}.toJson());
}

void endTaken(WriteContext& context, ConversationId conversation)
{
    const auto taken = conversation.isValid() ? takenIn(context.db, conversation) : std::nullopt;
    const MemberId self = selfIn(context.db);
    if (taken && (taken->by == self || taken->writer == self))
        share(context, conversation, QJsonValue::Null);
}

QList<TakenDraft> takenFromHere(Database& db)
{
    const MemberId self = selfIn(db);
    QList<TakenDraft> found;
    const auto values = required(storage::SharedRepository(db).list(TakenDraft::area.toString()));
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        if (const auto taken = TakenDraft::fromJson(value.key(), value.value()); taken && taken->writer == self)
            found.append(*taken);
    return found;
}

} // namespace svarbord::engine
