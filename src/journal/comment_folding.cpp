// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/comment_folding.h"

#include "storage/conversation_repository.h"
#include "storage/guarded.h"
#include "storage/operation_repository.h"

#include <QJsonArray>

namespace svarbord::journal {

using domain::OperationKind;
using storage::ConversationRepository;
using storage::OperationRepository;
using storage::required;

namespace {

void addMentions(storage::Database& db, const domain::Operation& comment)
{
    for (const QJsonValue member : comment.payload[u"mentions"].toArray())
        required(ConversationRepository(db).addMention(comment.target, MemberId{member.toString()}, comment.id));
}

} // namespace

void setRetracted(storage::Database& db, const domain::Operation& comment, bool retracted)
{
    required(OperationRepository(db).setUndone(comment.id, retracted));
    required(ConversationRepository(db).removeMentions(comment.id));
    if (!retracted)
        addMentions(db, comment);
}

void keepComment(storage::Database& db, const domain::Operation& operation)
{
    if (operation.kind == OperationKind::Comment)
        addMentions(db, operation);
    if (operation.kind != OperationKind::RetractComment)
        return;
    const OperationId comment{operation.payload[u"comment"].toString()};
    if (const auto stored = required(OperationRepository(db).find(comment)))
        setRetracted(db, stored->operation, operation.payload[u"retract"].toBool(true));
}

} // namespace svarbord::journal
