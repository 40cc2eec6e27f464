// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "services/act_text.h"
#include "services/team_service.h"
#include "services/workspace.h"
#include "storage/log_record_repository.h"
#include "storage/member_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::services {

using domain::OperationKind;
using storage::Database;
using storage::required;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::TeamService)
};

/// Who had which role from which place of the log on.
struct RoleSince
{
    qint64 order = 0;
    MemberId member;
    std::optional<domain::Role> role;
};

QList<RoleSince> rolesIn(const QList<storage::LoggedDecision>& people)
{
    QList<RoleSince> roles;
    for (const storage::LoggedDecision& decision : people) {
        const domain::Operation& operation = decision.operation;
        if (operation.kind == OperationKind::Found)
            roles.append({decision.order, operation.member, domain::Role::Administrator});
        if (operation.kind == OperationKind::SetMember)
            roles.append({decision.order, MemberId{operation.payload[u"member"].toString()},
                          operation.payload[u"removed"].toBool()
                              ? std::nullopt
                              : domain::roleFromName(operation.payload[u"role"].toString())});
    }
    return roles;
}

/// order 0 is pending: later than everything.
std::optional<domain::Role> roleAt(const QList<RoleSince>& roles, const MemberId& member, qint64 order)
{
    std::optional<domain::Role> role;
    for (const RoleSince& since : roles)
        if (since.member == member && (order == 0 || since.order <= order))
            role = since.role;
    return role;
}

QString peopleText(const domain::Operation& operation, const domain::Roster& roster)
{
    const QJsonObject& payload = operation.payload;
    const auto deviceName = [&] {
        const domain::RosterDevice* device = roster.device(DeviceId{payload[u"device"].toString()});
        return device ? device->machine : payload[u"device"].toString();
    };
    switch (operation.kind) {
    case OperationKind::Found:
        return Text::tr("Founded the workspace %1").arg(payload[u"title"].toString());
    case OperationKind::RequestJoin:
        return Text::tr("%1 asked to join").arg(payload[u"name"].toString());
    case OperationKind::SetMember:
        return payload[u"removed"].toBool() ? Text::tr("Removed %1 from the team").arg(payload[u"name"].toString())
                                            : Text::tr("Set the role or seat of %1").arg(payload[u"name"].toString());
    case OperationKind::AdmitDevice:
        return Text::tr("Let in the computer %1").arg(payload[u"machine"].toString());
    default:
        return Text::tr("Withdrew the computer %1").arg(deviceName());
    }
}

QString textOf(const domain::Operation& operation, const domain::Roster& roster)
{
    if (domain::isAboutPeople(operation.kind))
        return peopleText(operation, roster);
    QList<ConversationId> about;
    if (operation.target.isValid())
        about.append(operation.target);
    const QString text = actText({operation.kind, about, operation.payload});
    return text.isEmpty() ? domain::operationKindName(operation.kind) : text;
}

} // namespace

Result<QList<TeamDecision>> TeamService::decisions(const DecisionQuery& query) const
{
    return m_workspace.store.read([&](Database& db) -> Result<QList<TeamDecision>> {
        storage::LogRecordRepository records(db);
        storage::DecisionFilter filter{query.member, {}, query.since, query.beforeClock, query.limit};
        if (query.kind)
            filter.kinds.append(domain::operationKindName(*query.kind));
        const QList<RoleSince> roles = rolesIn(required(records.peopleDecisions()));
        QHash<MemberId, QString> names;
        for (const domain::Member& member : required(storage::MemberRepository(db).list()))
            names.insert(member.id, member.name);
        for (const domain::RosterMember& entry : roster().members)
            names.insert(entry.member.id, entry.member.name);
        QList<TeamDecision> decisions;
        for (const storage::LoggedDecision& stored : required(records.decisions(filter))) {
            const domain::Operation& operation = stored.operation;
            const domain::RosterDevice* device = roster().device(operation.device);
            TeamDecision decision;
            decision.id = operation.id;
            decision.clock = operation.clock;
            decision.time = domain::timeOf(operation);
            decision.member = operation.member;
            decision.memberName = names.value(operation.member, operation.member.value);
            decision.role = roleAt(roles, operation.member, stored.order);
            decision.machine = device ? device->machine : QString();
            decision.kind = operation.kind;
            decision.text = textOf(operation, roster());
            decision.target = operation.target;
            decision.isPending = stored.order == 0;
            decision.isUndone = stored.undone;
            if (stored.reason)
                decision.refusedBecause = journal::permissionText(static_cast<domain::Permission>(*stored.reason));
            decisions.append(decision);
        }
        return decisions;
    });
}

Result<QList<SetAsideEntry>> TeamService::setAside(int limit) const
{
    return m_workspace.store.read([&](Database& db) -> Result<QList<SetAsideEntry>> {
        QList<SetAsideEntry> entries;
        const int repeated = static_cast<int>(journal::SetAside::Repeated);
        for (const storage::LogRecord& record : required(storage::LogRecordRepository(db).setAside(repeated, limit))) {
            const domain::RosterDevice* device = roster().device(record.device);
            entries.append({record.received, record.position, device ? device->machine : QString(),
                            journal::setAsideText(static_cast<journal::SetAside>(*record.setAside))});
        }
        return entries;
    });
}

QString TeamService::findingText(const journal::AuditFinding& finding)
{
    switch (finding.fault) {
    case journal::LogFault::NotCounted:
        return finding.reason ? journal::setAsideText(*finding.reason) : QString();
    case journal::LogFault::Missing:
        return Text::tr("An entry that was there is gone: somebody deleted it, or an older mailbox was put back.");
    case journal::LogFault::Changed:
        return Text::tr("Something else lies where an entry was: the past was changed.");
    case journal::LogFault::Moved:
        return Text::tr("An entry lies in another place than it did.");
    }
    return {};
}

} // namespace svarbord::services
