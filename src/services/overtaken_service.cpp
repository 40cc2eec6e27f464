// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overtaken_service.h"

#include "domain/fold.h"
#include "journal/folding.h"
#include "journal/log_reader.h"
#include "journal/rights.h"
#include "services/act_text.h"
#include "services/workspace.h"
#include "storage/contact_repository.h"
#include "storage/conversation_repository.h"
#include "storage/member_repository.h"
#include "storage/operation_repository.h"
#include "storage/overtaken_repository.h"
#include "storage/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::services {

using domain::Overtaken;
using domain::OvertakenBy;
using storage::Database;
using storage::OvertakenRepository;
using storage::required;
using storage::WriteContext;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::OvertakenService)
};

QString textOf(const domain::Operation& operation)
{
    const bool isAboutOne = operation.target.isValid() && !domain::isAboutContact(operation.kind);
    return actText(
        {operation.kind, {isAboutOne ? QList{operation.target} : QList{ConversationId{}}}, operation.payload});
}

/// The member decided about it anew since: there is nothing left to tell.
bool isDealtWith(Database& db, const Overtaken& overtaken)
{
    const domain::Operation& mine = overtaken.mine;
    const auto kind = domain::hasNoTarget(mine.kind) ? std::optional(mine.kind) : std::nullopt;
    const auto all = required(storage::OperationRepository(db).aboutSince(mine.target, kind, 0));
    const QStringList fields = domain::decidedFields(mine).keys();
    return std::ranges::any_of(all, [&](const storage::StoredOperation& later) {
        const auto decided = domain::decidedFields(later.operation);
        return later.act != 0 && later.operation.member == mine.member && later.operation.clock > mine.clock &&
               std::ranges::any_of(fields, [&](const QString& field) { return decided.contains(field); });
    });
}

QString aboutText(Database& db, const OvertakenChange& change)
{
    if (change.conversation.isValid()) {
        const auto rows = required(storage::ConversationRepository(db).rows({change.conversation}));
        return rows.isEmpty() ? QString() : rows.first().subject;
    }
    if (!change.contact.isValid())
        return {};
    const auto contact = storage::ContactRepository(db).find(change.contact);
    return contact ? contact->display() : QString();
}

OvertakenChange shown(Database& db, const Overtaken& overtaken)
{
    OvertakenChange change;
    change.id = overtaken.id;
    change.by = overtaken.by;
    if (domain::isAboutContact(overtaken.mine.kind))
        change.contact = ContactId{overtaken.mine.target.value};
    else
        change.conversation = overtaken.mine.target;
    change.about = aboutText(db, change);
    change.decided = textOf(overtaken.mine);
    change.decidedAt = domain::timeOf(overtaken.mine);
    change.canRedo = overtaken.by == OvertakenBy::Decision;
    change.change = overtaken;
    if (overtaken.by == OvertakenBy::Rights) {
        change.stands = journal::permissionText(overtaken.reason);
        return change;
    }
    change.stands = textOf(overtaken.theirs);
    change.overtakenAt = domain::timeOf(overtaken.theirs);
    const auto member = required(storage::MemberRepository(db).find(overtaken.theirs.member));
    change.byName = member ? member->name : overtaken.theirs.member.value;
    return change;
}

} // namespace

OvertakenService::OvertakenService(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace.store, &storage::Store::changed, this, [this](const domain::ChangeSet& changes) {
        if (changes.overtaken)
            emit changed();
    });
}

Result<QList<OvertakenChange>> OvertakenService::overtaken() const
{
    return m_workspace.store.read([this](Database& db) -> Result<QList<OvertakenChange>> {
        QList<OvertakenChange> changes;
        for (const Overtaken& overtaken : required(OvertakenRepository(db).of(m_workspace.self)))
            if (overtaken.by != OvertakenBy::Decision || !isDealtWith(db, overtaken))
                changes.append(shown(db, overtaken));
        return changes;
    });
}

Future<Status> OvertakenService::redoOvertaken(qint64 id)
{
    return m_workspace.store.write([id, self = m_workspace.self](WriteContext& context) -> Status {
        OvertakenRepository repository(context.db);
        const auto overtaken = required(repository.find(id));
        if (!overtaken)
            return fail(ErrorCode::NotFound, Text::tr("This change is not in the list any more."));
        if (overtaken->by != OvertakenBy::Decision)
            return fail(ErrorCode::Rejected, Text::tr("Doing this again would have no effect."));
        domain::Operation draft;
        draft.member = self;
        draft.kind = overtaken->mine.kind;
        draft.target = overtaken->mine.target;
        draft.payload = overtaken->mine.payload;
        for (const QLatin1String key : {QLatin1String("touched"), QLatin1String("begin"), QLatin1String("closedAt")})
            draft.payload.remove(key); // of then
        if (const Status allowed = journal::mayDecide(context.db, {draft}); !allowed)
            return allowed;
        journal::Folding folding(context);
        folding.apply(draft, folding.beginAct(self));
        required(repository.remove(id));
        context.changes.overtaken = true;
        return {};
    });
}

Future<Status> OvertakenService::dismiss(qint64 id)
{
    return m_workspace.store.write([id](WriteContext& context) -> Status {
        context.changes.overtaken = true;
        return OvertakenRepository(context.db).remove(id);
    });
}

Future<Status> OvertakenService::dismissAll()
{
    return m_workspace.store.write([self = m_workspace.self](WriteContext& context) -> Status {
        context.changes.overtaken = true;
        return OvertakenRepository(context.db).removeAll(self);
    });
}

} // namespace svarbord::services
