// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inbox_service.h"

#include "base/when_done.h"
#include "domain/operation.h"
#include "domain/search_query.h"
#include "engine/engine.h"
#include "journal/journal.h"
#include "services/act_text.h"
#include "services/mentions.h"
#include "services/outcome.h"
#include "services/shown_search.h"
#include "services/workspace.h"
#include "storage/conversation_head.h"
#include "storage/conversation_repository.h"
#include "storage/inbox_repository.h"
#include "storage/ledger_repository.h"
#include "storage/member_repository.h"
#include "storage/message_repository.h"
#include "storage/shared_repository.h"
#include "storage/store.h"
#include "storage/tag_repository.h"

#include <QJsonArray>
#include <QTimeZone>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using storage::ConversationRepository;
using storage::Database;

QFuture<Result<QString>> asText(const Future<Result<journal::TakenBack>>& takenBack)
{
    return takenBack.andThen([](const Result<journal::TakenBack>& act) -> Result<QString> {
        if (!act)
            return fail(act.error());
        return actText(*act);
    });
}

/// How many conversations are folded in one transaction; more are worked through in parts.
constexpr qsizetype mostAtOnce = 20;

QList<domain::ContactField> contactFields(Database& db)
{
    QList<domain::ContactField> fields;
    const auto stored = storage::SharedRepository(db).list(QString::fromUtf16(domain::ContactField::area));
    if (stored)
        for (auto field = stored->cbegin(); field != stored->cend(); ++field)
            fields.append(domain::contactFieldFrom(field.key(), *field));
    return fields;
}

/// One draft for each conversation; together they are one act.
QList<domain::Operation> drafts(const domain::Operation& draft, const QList<ConversationId>& ids)
{
    QList<domain::Operation> operations;
    operations.reserve(ids.size());
    for (const ConversationId id : ids) {
        operations.append(draft);
        operations.last().target = id;
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
    return m_workspace.store.read([&](Database& db) -> Result<QList<domain::ConversationRow>> {
        const auto narrowed = storage::InboxRepository(db).narrowed(query, m_workspace.self);
        if (!narrowed)
            return fail(narrowed.error());
        return ConversationRepository(db).page(*narrowed, after, skip, limit);
    });
}

QFuture<Result<ListShape>> InboxService::shape(const domain::ViewQuery& query) const
{
    return m_workspace.store.readAsync([query, self = m_workspace.self](Database& db) -> Result<ListShape> {
        const auto narrowed = storage::InboxRepository(db).narrowed(query, self);
        if (!narrowed)
            return fail(narrowed.error());
        auto shape = ConversationRepository(db).shape(*narrowed);
        if (!shape)
            return fail(shape.error());
        return ListShape{shape->total, storage::ListShape::step, std::move(shape->anchors)};
    });
}

QFuture<Result<QList<domain::ListKey>>>
InboxService::stretch(const domain::ViewQuery& query, const domain::ListKey& first, const domain::ListKey& last) const
{
    return m_workspace.store.readAsync(
        [query, first, last, self = m_workspace.self](Database& db) -> Result<QList<domain::ListKey>> {
            const auto narrowed = storage::InboxRepository(db).narrowed(query, self);
            if (!narrowed)
                return fail(narrowed.error());
            return ConversationRepository(db).stretch(*narrowed, first, last);
        });
}

/// What no repository of conversations knows.
void InboxService::tellRest(Database& db, domain::ConversationDetail& detail) const
{
    detail.followed = ConversationRepository(db).isFollowed(detail.row.id, m_workspace.self).value_or(false);
    detail.contactFields = contactFields(db);
    tellInbox(db, detail);
}

Result<domain::ConversationDetail> InboxService::conversation(ConversationId id) const
{
    return m_workspace.store.read([&](Database& db) -> Result<domain::ConversationDetail> {
        auto detail = ConversationRepository(db).detail(id);
        if (detail)
            tellRest(db, *detail);
        return detail;
    });
}

Result<domain::ConversationDetail> InboxService::conversationHead(ConversationId id) const
{
    return m_workspace.store.read([&](Database& db) -> Result<domain::ConversationDetail> {
        auto head = storage::headOf(db, id);
        if (head)
            tellRest(db, *head);
        return head;
    });
}

Result<domain::MessageBody> InboxService::body(MessageId id) const
{
    return m_workspace.bodies->body(id);
}

Result<std::optional<domain::MessageBody>> InboxService::bodyIfReady(MessageId id) const
{
    return m_workspace.bodies->bodyIfReady(id);
}

QFuture<Status> InboxService::prepareBodies(const QList<MessageId>& ids) const
{
    return m_workspace.bodies->prepare(ids);
}

QFuture<Result<QList<domain::SearchHit>>> InboxService::search(const QString& query, int limit) const
{
    const domain::SearchQuery parsed =
        domain::parseSearchQuery(query, m_workspace.clock.now(), QTimeZone::systemTimeZone());
    return m_workspace.store.readAsync(
        [parsed, limit, self = m_workspace.self](Database& db) { return searchShown(db, parsed, limit, self); });
}

Result<QList<domain::ConversationRow>> InboxService::rows(const QList<ConversationId>& ids) const
{
    return m_workspace.store.read([&](Database& db) { return ConversationRepository(db).rows(ids); });
}

Result<QStringList> InboxService::tags() const
{
    return m_workspace.store.read([](Database& db) { return storage::TagRepository(db).all(); });
}

QFuture<Status> InboxService::act(const domain::Selection& chosen, domain::OperationKind kind,
                                  const QJsonObject& payload)
{
    domain::Operation draft;
    draft.member = m_workspace.self;
    draft.kind = kind;
    draft.payload = payload;
    if (chosen.view || chosen.ids.size() > mostAtOnce)
        return actOnMany(chosen, std::move(draft));
    return withoutValue(m_workspace.journal.perform(drafts(draft, chosen.ids)));
}

QFuture<Status> InboxService::actOnMany(const domain::Selection& chosen, domain::Operation draft)
{
    if (!chosen.view)
        return withoutValue(m_workspace.journal.performEach(std::move(draft), chosen.ids));
    journal::Journal& journal = m_workspace.journal;
    const auto promise = std::make_shared<Promise<Status>>();
    QFuture<Status> done = promise->future();
    m_workspace.store
        .readAsync([chosen, self = m_workspace.self](Database& db) -> Result<QList<ConversationId>> {
            const auto narrowed = storage::InboxRepository(db).narrowed(*chosen.view, self);
            if (!narrowed)
                return fail(narrowed.error());
            auto ids = ConversationRepository(db).idsFrom(*narrowed, chosen.from);
            if (ids && !chosen.except.isEmpty())
                ids->removeIf([&chosen](ConversationId id) { return chosen.except.contains(id); });
            return ids;
        })
        .andThen([&journal, promise, draft = std::move(draft)](const Result<QList<ConversationId>>& ids) {
            if (!ids)
                return promise->finish(fail(ids.error()));
            withoutValue(journal.performEach(draft, *ids)).andThen([promise](const Status& outcome) {
                promise->finish(outcome);
            });
        });
    return done;
}

QFuture<Status> InboxService::assign(const domain::Selection& chosen, const MemberId& member)
{
    return act(chosen, domain::OperationKind::Assign, {{u"member"_s, member.value}});
}

QFuture<Status> InboxService::setStatus(const domain::Selection& chosen, const QString& statusId)
{
    return act(chosen, domain::OperationKind::SetStatus, {{u"status"_s, statusId}});
}

QFuture<Status> InboxService::close(const domain::Selection& chosen)
{
    return setStatus(chosen, u"closed"_s);
}

QFuture<Status> InboxService::reopen(const domain::Selection& chosen)
{
    return setStatus(chosen, u"open"_s);
}

QFuture<Status> InboxService::setPriority(const domain::Selection& chosen, domain::Priority priority)
{
    return act(chosen, domain::OperationKind::SetPriority, {{u"priority"_s, static_cast<int>(priority)}});
}

QFuture<Status> InboxService::addTag(const domain::Selection& chosen, const QString& tag)
{
    return act(chosen, domain::OperationKind::AddTag, {{u"tag"_s, tag.trimmed()}});
}

QFuture<Status> InboxService::removeTag(const domain::Selection& chosen, const QString& tag)
{
    return act(chosen, domain::OperationKind::RemoveTag, {{u"tag"_s, tag}});
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

QFuture<Status> InboxService::snooze(const domain::Selection& chosen, Timestamp until)
{
    return act(chosen, domain::OperationKind::Snooze, {{u"until"_s, toMs(until)}});
}

QFuture<Status> InboxService::setSpam(const domain::Selection& chosen, bool spam)
{
    if (!spam && !chosen.view && chosen.ids.size() <= mostAtOnce)
        return markWanted(chosen.ids);
    return act(chosen, domain::OperationKind::SetSpam, {{u"spam"_s, spam}});
}

QFuture<Status> InboxService::markRead(const domain::Selection& chosen, bool read)
{
    QFuture<Status> marked = act(chosen, domain::OperationKind::MarkRead, {{u"read"_s, read}});
    tellServers(marked);
    return marked;
}

QFuture<Status> InboxService::follow(const domain::Selection& chosen, bool follow)
{
    return act(chosen, domain::OperationKind::Follow, {{u"follow"_s, follow}});
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
