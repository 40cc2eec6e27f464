// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of InboxService that decide where messages are shown.
#include "base/stable_hash.h"
#include "base/uuid7.h"
#include "journal/journal.h"
#include "services/inbox_service.h"
#include "services/outcome.h"
#include "services/workspace.h"
#include "storage/conversation_repository.h"
#include "storage/place_repository.h"
#include "storage/store.h"

#include <QCoreApplication>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;
using storage::Database;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::InboxPlaces)
};

Future<Status> refused(const Error& error)
{
    return Future<Status>::ready(fail(error));
}

QString parentOf(const domain::Message& message)
{
    if (!message.inReplyTo.isEmpty())
        return message.inReplyTo;
    return message.references.isEmpty() ? QString() : message.references.last();
}

/// Answers go with what they answer: of those that a person sees and leaves here, it is said that they stay.
QStringList staying(const QList<domain::Message>& messages, const QSet<QString>& moved)
{
    QHash<QString, QString> parents;
    for (const domain::Message& message : messages)
        parents.insert(message.messageIdHeader, parentOf(message));
    QStringList stay;
    for (const domain::Message& message : messages) {
        if (moved.contains(message.messageIdHeader))
            continue;
        QSet<QString> passed;
        for (QString at = message.messageIdHeader; parents.contains(at) && !passed.contains(at);
             at = parents.value(at)) {
            passed.insert(at);
            if (moved.contains(at)) {
                stay.append(message.messageIdHeader);
                break;
            }
        }
    }
    return stay;
}

/// The payload of a Place: where each goes.
Result<QJsonObject> placesFor(const domain::ConversationDetail& detail, const QList<MessageId>& messages,
                              ConversationId to)
{
    QSet<QString> moved;
    for (const domain::Message& message : detail.messages)
        if (messages.contains(message.id))
            moved.insert(message.messageIdHeader);
    if (moved.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("These messages are not in this conversation."));
    QJsonObject places;
    for (const QString& id : std::as_const(moved))
        places.insert(id, to.isValid() ? to.toText() : QString());
    if (to.isValid())
        for (const QString& id : staying(detail.messages, moved))
            places.insert(id, detail.row.id.toText());
    return QJsonObject{{u"places"_s, places}};
}

bool isOpen(const domain::ConversationRow& row)
{
    return domain::meaningOf(row.statusId) == domain::StatusMeaning::Open;
}

} // namespace

domain::Operation InboxService::draft(OperationKind kind, ConversationId target, const QJsonObject& payload) const
{
    domain::Operation operation;
    operation.member = m_workspace.self;
    operation.kind = kind;
    operation.target = target;
    operation.payload = payload;
    return operation;
}

Result<ConversationId> InboxService::shownIn(ConversationId id) const
{
    return m_workspace.store.read([id](Database& db) { return storage::PlaceRepository(db).shownIn(id); });
}

QFuture<Status> InboxService::merge(const QList<ConversationId>& from, ConversationId into)
{
    const auto target = conversation(into);
    if (!target)
        return refused(target.error());
    QList<domain::Operation> drafts;
    QStringList tags = target->tags;
    bool open = isOpen(target->row);
    MemberId assignee = target->row.assignee;
    for (const ConversationId id : from) {
        if (id == into)
            continue;
        const auto detail = conversation(id);
        if (!detail)
            return refused(detail.error());
        drafts.append(draft(OperationKind::Merge, id, {{u"into"_s, into.toText()}}));
        for (const QString& tag : detail->tags)
            if (!tags.contains(tag, Qt::CaseInsensitive)) {
                tags.append(tag);
                drafts.append(draft(OperationKind::AddTag, into, {{u"tag"_s, tag}}));
            }
        // Somebody waits for an answer in one of them: then somebody waits in all of it.
        if (!open && isOpen(detail->row)) {
            open = true;
            drafts.append(draft(OperationKind::SetStatus, into, {{u"status"_s, u"open"_s}}));
        }
        if (!assignee.isValid() && detail->row.assignee.isValid()) {
            assignee = detail->row.assignee;
            drafts.append(draft(OperationKind::Assign, into, {{u"member"_s, assignee.value}}));
        }
    }
    if (drafts.isEmpty())
        return refused({ErrorCode::InvalidInput, false, Text::tr("Choose at least two conversations."), {}});
    return withoutValue(m_workspace.journal.perform(drafts));
}

QFuture<Status> InboxService::takeApart(ConversationId merged)
{
    return withoutValue(m_workspace.journal.perform({draft(OperationKind::Merge, merged, {{u"into"_s, QString()}})}));
}

QFuture<Result<ConversationId>> InboxService::split(ConversationId from, const QList<MessageId>& messages)
{
    const QString seed = makeUuid7(m_workspace.clock.now());
    const ConversationId fresh{stableHash({"split", from.toText().toUtf8(), seed.toUtf8()})};
    return moveMessages(from, messages, fresh).andThen([fresh](const Status& moved) -> Result<ConversationId> {
        if (!moved)
            return fail(moved.error());
        return fresh;
    });
}

Future<Status> InboxService::moveMessages(ConversationId from, const QList<MessageId>& messages, ConversationId to)
{
    const auto detail = conversation(from);
    if (!detail)
        return refused(detail.error());
    const auto payload = placesFor(*detail, messages, to);
    if (!payload)
        return refused(payload.error());
    return withoutValue(m_workspace.journal.perform({draft(OperationKind::Place, from, *payload)}));
}

} // namespace svarbord::services
