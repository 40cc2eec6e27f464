// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inbox_service.h"

#include "base/when_done.h"
#include "domain/operation.h"
#include "domain/search_query.h"
#include "engine/engine.h"
#include "journal/journal.h"
#include "services/act_text.h"
#include "services/mentions.h"
#include "services/workspace.h"
#include "storage/conversation_repository.h"
#include "storage/ledger_repository.h"
#include "storage/member_repository.h"
#include "storage/message_repository.h"
#include "storage/search/search.h"
#include "storage/store.h"
#include "storage/tag_repository.h"

#include <QJsonArray>
#include <QTimeZone>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using storage::ConversationRepository;
using storage::Database;

/// The outcome of an act without the operation's id, which only the journal needs.
QFuture<Status> withoutId(QFuture<Result<OperationId>> performed)
{
    return performed.then([](const Result<OperationId>& id) { return id ? Status{} : Status{fail(id.error())}; });
}

QFuture<Result<QString>> asText(QFuture<Result<journal::TakenBack>> takenBack)
{
    return takenBack.then([](const Result<journal::TakenBack>& act) -> Result<QString> {
        if (!act)
            return fail(act.error());
        return actText(*act);
    });
}

/// One draft for each conversation; together they are one act.
QList<domain::Operation> drafts(const MemberId& member, const QList<ConversationId>& ids, domain::OperationKind kind,
                                const QJsonObject& payload)
{
    QList<domain::Operation> operations;
    operations.reserve(ids.size());
    for (const ConversationId id : ids) {
        domain::Operation operation;
        operation.member = member;
        operation.kind = kind;
        operation.target = id;
        operation.payload = payload;
        operations.append(operation);
    }
    return operations;
}

} // namespace

InboxService::InboxService(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace.store, &storage::Store::changed, this, &InboxService::changed);
}

Result<QList<domain::ConversationRow>>
InboxService::page(const domain::ViewQuery& query, std::optional<domain::ListKey> after, int skip, int limit) const
{
    return m_workspace.store.read(
        [&](Database& db) { return ConversationRepository(db).page(query, after, skip, limit); });
}

QFuture<Result<ListShape>> InboxService::shape(const domain::ViewQuery& query) const
{
    return m_workspace.store.readAsync([query](Database& db) -> Result<ListShape> {
        auto shape = ConversationRepository(db).shape(query);
        if (!shape)
            return fail(shape.error());
        return ListShape{shape->total, storage::ListShape::step, std::move(shape->anchors)};
    });
}

Result<domain::ConversationDetail> InboxService::conversation(ConversationId id) const
{
    return m_workspace.store.read([&](Database& db) { return ConversationRepository(db).detail(id); });
}

Result<domain::MessageBody> InboxService::body(MessageId id) const
{
    return m_workspace.store.read([&](Database& db) { return storage::MessageRepository(db).body(id); });
}

QFuture<Result<domain::ViewCounts>> InboxService::counts(const MemberId& member) const
{
    return m_workspace.store.readAsync([member](Database& db) { return ConversationRepository(db).counts(member); });
}

QFuture<Result<QList<domain::SearchHit>>> InboxService::search(const QString& query, int limit) const
{
    const domain::SearchQuery parsed =
        domain::parseSearchQuery(query, m_workspace.clock.now(), QTimeZone::systemTimeZone());
    return m_workspace.store.readAsync([parsed, limit, self = m_workspace.self](Database& db) {
        return storage::search::search(db, parsed, limit, self);
    });
}

Result<QList<domain::ConversationRow>> InboxService::rows(const QList<ConversationId>& ids) const
{
    return m_workspace.store.read([&](Database& db) { return ConversationRepository(db).rows(ids); });
}

Result<QStringList> InboxService::tags() const
{
    return m_workspace.store.read([](Database& db) { return storage::TagRepository(db).all(); });
}

QFuture<Status> InboxService::act(const QList<ConversationId>& ids, domain::OperationKind kind,
                                  const QJsonObject& payload)
{
    return withoutId(m_workspace.journal.perform(drafts(m_workspace.self, ids, kind, payload)));
}

QFuture<Status> InboxService::assign(const QList<ConversationId>& ids, const MemberId& member)
{
    return act(ids, domain::OperationKind::Assign, {{u"member"_s, member.value}});
}

QFuture<Status> InboxService::setStatus(const QList<ConversationId>& ids, const QString& statusId)
{
    return act(ids, domain::OperationKind::SetStatus, {{u"status"_s, statusId}});
}

QFuture<Status> InboxService::close(const QList<ConversationId>& ids)
{
    return setStatus(ids, u"closed"_s);
}

QFuture<Status> InboxService::reopen(const QList<ConversationId>& ids)
{
    return setStatus(ids, u"open"_s);
}

QFuture<Status> InboxService::setPriority(const QList<ConversationId>& ids, domain::Priority priority)
{
    return act(ids, domain::OperationKind::SetPriority, {{u"priority"_s, static_cast<int>(priority)}});
}

QFuture<Status> InboxService::addTag(const QList<ConversationId>& ids, const QString& tag)
{
    return act(ids, domain::OperationKind::AddTag, {{u"tag"_s, tag.trimmed()}});
}

QFuture<Status> InboxService::removeTag(const QList<ConversationId>& ids, const QString& tag)
{
    return act(ids, domain::OperationKind::RemoveTag, {{u"tag"_s, tag}});
}

QFuture<Status> InboxService::comment(ConversationId id, const QString& text)
{
    const auto members = m_workspace.store.read([](Database& db) { return storage::MemberRepository(db).list(); });
    QJsonArray mentioned;
    if (members)
        for (const MemberId& member : mentionedMembers(text, *members))
            mentioned.append(member.value);
    return act({id}, domain::OperationKind::Comment, {{u"text"_s, text}, {u"mentions"_s, mentioned}});
}

QFuture<Status> InboxService::snooze(const QList<ConversationId>& ids, Timestamp until)
{
    return act(ids, domain::OperationKind::Snooze, {{u"until"_s, toMs(until)}});
}

QFuture<Status> InboxService::setSpam(const QList<ConversationId>& ids, bool spam)
{
    return act(ids, domain::OperationKind::SetSpam, {{u"spam"_s, spam}});
}

QFuture<Status> InboxService::markRead(const QList<ConversationId>& ids, bool read)
{
    QFuture<Status> marked = act(ids, domain::OperationKind::MarkRead, {{u"read"_s, read}});
    tellServers(marked);
    return marked;
}

QFuture<Status> InboxService::noteSeen(ConversationId id)
{
    QFuture<Status> noted = m_workspace.store.write([id](storage::WriteContext& context) -> Status {
        ConversationRepository conversations(context.db);
        auto state = conversations.state(id);
        if (!state)
            return fail(state.error());
        if (state->unseen.isEmpty())
            return {};
        state->unseen.clear();
        context.changes.conversations.insert(id);
        return conversations.setState(id, *state, context.now);
    });
    tellServers(noted);
    return noted;
}

/// Other mail programs show what was read here without waiting for the next look at the server.
void InboxService::tellServers(const QFuture<Status>& marked)
{
    whenDone(marked, this, [this](const Status&) { m_workspace.engine.flagsWaiting(); });
}

QFuture<Result<QString>> InboxService::undo()
{
    return asText(m_workspace.journal.undo(m_workspace.self));
}

QFuture<Result<QString>> InboxService::redo()
{
    return asText(m_workspace.journal.redo(m_workspace.self));
}

} // namespace svarbord::services
