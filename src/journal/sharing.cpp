// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sharing.h"

#include "domain/member_renaming.h"
#include "journal/folding.h"
#include "journal/log_folding.h"
#include "journal/log_settings.h"
#include "journal/recovery_key.h"
#include "storage/member_repository.h"
#include "storage/outbox_repository.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"
#include "storage/shared_repository.h"
#include "storage/sharing_repository.h"

#include <QCoreApplication>

#include <limits>

namespace svarbord::journal {

using domain::Operation;
using domain::OperationKind;
using storage::required;
using storage::SettingsRepository;
using storage::SharingRepository;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString deviceKey = u"journal.device"_s;
const QString selfKey = u"workspace.self"_s;
const QString formerKey = u"team.former"_s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::journal)
};

bool isBack(storage::WriteContext& context, const QString& workspace)
{
    return required(SettingsRepository(context.db).value(formerKey, QString())) == workspace;
}

/// What was decided since the team was left is the newcomer's; what its log holds is known by the former name.
void renamePending(storage::WriteContext& context, const MemberId& self, const MemberId& to)
{
    required(SharingRepository(context.db).renameActs(self, to));
    storage::SharedRepository shared(context.db);
    QList<Operation> changed;
    for (const Operation& operation :
         required(storage::OperationRepository(context.db).pending(std::numeric_limits<int>::max()))) {
        Operation after = operation;
        after.payload = domain::renamed(operation.payload, self, to);
        if (operation.member == self)
            after.member = to;
        if (after.member == operation.member && after.payload == operation.payload)
            continue;
        changed.append(after);
        if (operation.kind != OperationKind::SetShared || after.payload == operation.payload)
            continue;
        const QString area = operation.payload[u"area"].toString();
        const QString key = operation.payload[u"key"].toString();
        const auto value = required(shared.find(area, key));
        if (!value || *value != operation.payload[u"value"].toObject())
            continue;
        const QString newKey = after.payload[u"key"].toString();
        if (newKey != key)
            required(shared.put(area, key, std::nullopt));
        required(shared.put(area, newKey, after.payload[u"value"].toObject()));
    }
    LogFolding(context).restamp(changed);
}

/// This machine is the newcomer from now on.
void become(storage::WriteContext& context, const MemberId& self, const Newcomer& newcomer, const QString& workspace)
{
    if (self != newcomer.member.id && isBack(context, workspace))
        renamePending(context, self, newcomer.member.id);
    else if (self != newcomer.member.id)
        required(SharingRepository(context.db).renameMember(self, newcomer.member.id));
    required(storage::MemberRepository(context.db).put(newcomer.member));
    required(SharingRepository(context.db).takeToDevice(newcomer.device));
    SettingsRepository settings(context.db);
    required(settings.set(selfKey, newcomer.member.id.value));
    required(settings.set(deviceKey, newcomer.device.value));
    context.changes.members = true;
}

void decide(storage::WriteContext& context, const MemberId& member, OperationKind kind, const QJsonObject& payload)
{
    Operation draft;
    draft.member = member;
    draft.kind = kind;
    draft.payload = payload;
    static_cast<void>(Folding(context).apply(draft, 0));
}

/// Whether the decisions here are this workspace's own, or those of the team that was left.
Status mayHandOver(storage::WriteContext& context, const MemberId& self, const QString& workspace)
{
    if (isBack(context, workspace))
        return {};
    if (required(SharingRepository(context.db).holdsDecisionsOfOthers(self)))
        return fail(ErrorCode::Conflict,
                    Text::tr("What is in this workspace was decided by another team. Make a new workspace for this "
                             "one."));
    required(storage::OperationRepository(context.db).forgetOrderAfter(0));
    return {};
}

/// The log of the team that was left is read once more, and says itself what was decided in it.
void readAgain(storage::WriteContext& context)
{
    required(storage::OperationRepository(context.db).forgetOrderAfter(0));
    required(SettingsRepository(context.db).set(orphansKey, u"1"_s));
}

/// Any workstation of the team sends what waits, and goes on to: from here it leaves when its writer says so.
void leaveWaitingMail(storage::WriteContext& context)
{
    using domain::OutboxState;
    storage::OutboxRepository outbox(context.db);
    for (const domain::OutboxEntry& entry : required(outbox.tasks())) {
        const bool isOver = entry.state == OutboxState::Sent || entry.state == OutboxState::Failed ||
                            entry.state == OutboxState::Held || entry.state == OutboxState::Cancelled;
        if (!entry.isWrittenHere && entry.state != OutboxState::Sent)
            required(outbox.remove(entry.id));
        else if (isOver)
            required(outbox.setTask(entry.id, {}));
        else
            required(outbox.settleTask(entry.id, OutboxState::Held,
                                       Text::tr("The team that this workspace has left may send this mail. Send it "
                                                "from here only if the team does not.")));
        context.changes.outbox = true;
        if (entry.conversation.isValid())
            context.changes.conversations.insert(entry.conversation);
    }
}

} // namespace

QJsonObject introduction(const Newcomer& newcomer)
{
    return {{u"name"_s, newcomer.member.name},
            {u"address"_s, newcomer.member.address},
            {u"key"_s, QString::fromLatin1(newcomer.publicKey.toBase64())},
            {u"machine"_s, newcomer.machine}};
}

Status beginLog(storage::WriteContext& context, const MemberId& self, const Newcomer& founder, const QString& workspace,
                const QString& title, const QByteArray& recoveryKey)
{
    if (const Status free = mayHandOver(context, self, workspace); !free)
        return free;
    const MemberId& member = founder.member.id;
    become(context, self, founder, workspace);
    QJsonObject found = introduction(founder);
    found.insert(u"workspace"_s, workspace);
    found.insert(u"title"_s, title);
    decide(context, member, OperationKind::Found, found);
    required(SharingRepository(context.db).dateBeforeAll(OperationKind::Found));
    for (const domain::Member& known : required(storage::MemberRepository(context.db).list()))
        if (known.id != member)
            decide(context, member, OperationKind::SetMember, domain::memberPayload({known, false}));
    if (!recoveryKey.isEmpty())
        decide(context, member, OperationKind::AdmitDevice,
               domain::devicePayload({recoveryDevice(recoveryKey), member, recoveryKey, recoveryDeviceName(), false}));
    return {};
}

Status beginJoining(storage::WriteContext& context, const MemberId& self, const Newcomer& newcomer,
                    const QString& workspace, Admission admission)
{
    if (const Status free = mayHandOver(context, self, workspace); !free)
        return free;
    become(context, self, newcomer, workspace);
    if (isBack(context, workspace))
        readAgain(context);
    if (admission == Admission::Asked)
        decide(context, newcomer.member.id, OperationKind::RequestJoin, introduction(newcomer));
    return {};
}

Status leaveLog(storage::WriteContext& context)
{
    storage::RosterRepository rosters(context.db);
    const domain::Roster roster = required(rosters.load());
    const QList<domain::Member> members = required(storage::MemberRepository(context.db).list());
    if (roster.isFounded())
        required(SettingsRepository(context.db).set(formerKey, roster.workspace));
    leaveWaitingMail(context);
    required(SharingRepository(context.db).forgetLog());
    SettingsRepository settings(context.db);
    required(settings.set(leftKey, QString::number(required(settings.value(leftKey, QString())).toInt() + 1)));
    required(rosters.put({}));
    // Those who belonged are still named in what was decided.
    for (const domain::Member& member : members)
        required(storage::MemberRepository(context.db).put(member));
    context.changes.members = true;
    return {};
}

} // namespace svarbord::journal
