// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/team_service.h"

#include "base/when_done.h"
#include "journal/journal.h"
#include "journal/recovery_key.h"
#include "services/act_text.h"
#include "services/outcome.h"
#include "services/workspace.h"
#include "storage/account_repository.h"
#include "storage/member_repository.h"
#include "storage/operation_repository.h"
#include "storage/settings_repository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSysInfo>

namespace svarbord::services {

using domain::OperationKind;
using storage::Database;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::TeamService)
};

bool isSameMark(QString said, QString mark)
{
    return said.remove(u' ').compare(mark.remove(u' '), Qt::CaseInsensitive) == 0;
}

} // namespace

TeamService::TeamService(Workspace& workspace, engine::TeamSync& sync, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_sync(sync)
{
    connect(&sync, &engine::TeamSync::changed, this, [this] {
        const auto self = m_workspace.store.read(
            [](Database& db) { return storage::SettingsRepository(db).value(u"workspace.self"_s, QString()); });
        if (self && !self->isEmpty())
            m_workspace.self = MemberId{*self};
        emit changed();
    });
    connect(&sync, &engine::TeamSync::inStep, this, &TeamService::inStep);
    connect(&sync, &engine::TeamSync::setAside, this, [this](const journal::Verdict& verdict) {
        if (verdict.setAside && *verdict.setAside != journal::SetAside::Repeated)
            emit setAsideNow(journal::setAsideText(*verdict.setAside));
    });
    connect(&sync, &engine::TeamSync::refused, this, [this](const journal::RefusedOperation& refusal) {
        QList<ConversationId> about;
        if (refusal.operation.target.isValid())
            about.append(refusal.operation.target);
        emit refused(actText({refusal.operation.kind, about, refusal.operation.payload}),
                     journal::permissionText(refusal.reason));
    });
}

MemberId TeamService::self() const
{
    return m_workspace.self;
}

domain::Member TeamService::selfMember() const
{
    if (const domain::RosterMember* known = roster().member(self());
        known && state().phase == engine::TeamPhase::Member)
        return known->member;
    const auto stored =
        m_workspace.store.read([this](Database& db) { return storage::MemberRepository(db).find(self()); });
    domain::Member member{self(), self().value, {}, domain::Role::Administrator, domain::Seat::Full};
    if (stored && *stored)
        member = **stored;
    if (state().phase == engine::TeamPhase::Local)
        member.role = domain::Role::Administrator;
    return member;
}

QString TeamService::workspaceName() const
{
    return m_workspace.name;
}

Result<QList<domain::Account>> TeamService::accounts() const
{
    return m_workspace.store.read([](Database& db) { return storage::AccountRepository(db).list(); });
}

Result<domain::Account> TeamService::account(const QString& address) const
{
    const auto all = accounts();
    if (!all)
        return fail(all.error());
    if (address.isEmpty() && all->size() == 1)
        return all->first();
    for (const domain::Account& account : *all)
        if (account.address.compare(address, Qt::CaseInsensitive) == 0)
            return account;
    return fail(ErrorCode::NotFound, address.isEmpty() ? Text::tr("Say in which mailbox the team shares its work.")
                                                       : Text::tr("%1 is not connected here.").arg(address));
}

QString TeamService::machineName()
{
    return QSysInfo::machineHostName();
}

QString TeamService::keyMark(const QByteArray& publicKey)
{
    const QString digits =
        QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().left(12)).toUpper();
    return digits.first(4) + u' ' + digits.mid(4, 4) + u' ' + digits.last(4);
}

QString TeamService::ownKeyMark() const
{
    if (const domain::RosterDevice* device = roster().device(state().device))
        return keyMark(device->publicKey);
    if (const domain::JoinRequest* request = roster().request(state().device))
        return keyMark(request->publicKey);
    const auto asking = m_workspace.store.read(
        [](Database& db) { return storage::OperationRepository(db).pendingOf({OperationKind::RequestJoin}); });
    if (!asking || asking->isEmpty())
        return {};
    return keyMark(QByteArray::fromBase64(asking->first().operation.payload[u"key"].toString().toLatin1()));
}

Future<Result<QString>> TeamService::found(const domain::Account& account, const engine::Introduction& founder,
                                           const QString& title)
{
    if (title.trimmed().isEmpty() || founder.member.name.trimmed().isEmpty())
        return Future<Result<QString>>::ready(
            fail(ErrorCode::InvalidInput, Text::tr("The team and you need a name that the others see.")));
    return m_sync.found(account, founder, title.trimmed());
}

Future<Result<MemberId>> TeamService::join(const domain::Account& account, const engine::Introduction& newcomer)
{
    if (!newcomer.isKnown && newcomer.member.name.trimmed().isEmpty())
        return Future<Result<MemberId>>::ready(
            fail(ErrorCode::InvalidInput, Text::tr("Say who you are: an administrator decides by your name.")));
    return m_sync.join(account, newcomer);
}

Future<Result<MemberId>> TeamService::recover(const domain::Account& account, const QString& code,
                                              const QString& machine)
{
    return m_sync.recover(account, code, machine);
}

domain::Operation TeamService::draft(OperationKind kind, const QJsonObject& payload) const
{
    domain::Operation operation;
    operation.member = m_workspace.self;
    operation.device = state().device;
    operation.kind = kind;
    operation.payload = payload;
    return operation;
}

QString TeamService::whyNot(OperationKind kind, const QJsonObject& payload) const
{
    if (state().phase == engine::TeamPhase::Local)
        return domain::isAboutPeople(kind) ? Text::tr("This workspace is not shared.") : QString();
    if (state().phase == engine::TeamPhase::Waiting || state().phase == engine::TeamPhase::Founding)
        return domain::isAboutPeople(kind) ? Text::tr("An administrator has to let you in first.") : QString();
    if (domain::isAboutPeople(kind)) {
        const domain::Permission permission = domain::mayDo(roster(), draft(kind, payload));
        return permission == domain::Permission::RoleTooLow ? Text::tr("Only administrators decide who belongs.")
                                                            : journal::permissionText(permission);
    }
    const domain::Member self = selfMember();
    return journal::permissionText(domain::mayDo(self.role, self.seat, kind, payload[u"area"].toString()));
}

Future<Status> TeamService::decide(const QList<std::pair<OperationKind, QJsonObject>>& decisions)
{
    domain::Roster after = roster();
    QList<domain::Operation> drafts;
    for (const auto& [kind, payload] : decisions) {
        drafts.append(draft(kind, payload));
        if (state().phase != engine::TeamPhase::Member)
            return Future<Status>::ready(fail(ErrorCode::Rejected, whyNot(kind, payload)));
        const domain::Permission permission = domain::mayDo(after, drafts.last());
        if (permission != domain::Permission::Granted)
            return Future<Status>::ready(fail(ErrorCode::Rejected, permission == domain::Permission::RoleTooLow
                                                                       ? whyNot(kind, payload)
                                                                       : journal::permissionText(permission)));
        after = domain::foldRoster(std::move(after), drafts.last()).roster;
    }
    return withoutValue(m_workspace.journal.perform(drafts));
}

bool TeamService::isKnownMember(const domain::JoinRequest& request) const
{
    const domain::RosterMember* known = roster().member(request.wish);
    return known && !known->removed;
}

Future<Status> TeamService::approve(const DeviceId& device, domain::Role role, domain::Seat seat,
                                    const QString& compared)
{
    const domain::JoinRequest* request = roster().request(device);
    if (!request)
        return Future<Status>::ready(fail(ErrorCode::NotFound, Text::tr("Nobody waits with this computer any more.")));
    const bool isKnown = isKnownMember(*request);
    const QString mark = keyMark(request->publicKey);
    const bool isCompared = isSameMark(compared, mark);
    if (isKnown && !isCompared)
        return Future<Status>::ready(
            fail(ErrorCode::Conflict,
                 Text::tr("Whoever reads the mailbox can ask in the name of %1. Have %1 read out the code of the new "
                          "computer, and let it in only if that is %2.")
                     .arg(roster().member(request->wish)->member.name, mark)));
    if (!compared.isEmpty() && !isCompared)
        return Future<Status>::ready(
            fail(ErrorCode::Conflict, Text::tr("The computer that asks as %1 has another code: %2. Compare it once "
                                               "more before you let it in.")
                                          .arg(request->name, mark)));
    QList<std::pair<OperationKind, QJsonObject>> decisions;
    if (!isKnown) {
        const domain::Member fresh{request->wish, request->name, request->address, role, seat};
        decisions.append({OperationKind::SetMember, domain::memberPayload({fresh, false})});
    }
    decisions.append(
        {OperationKind::AdmitDevice,
         domain::devicePayload({request->device, request->wish, request->publicKey, request->machine, false})});
    return decide(decisions);
}

Future<Result<QString>> TeamService::makeRecoveryKey()
{
    const auto made = journal::makeRecoveryKey();
    if (!made)
        return Future<Result<QString>>::ready(fail(made.error()));
    const DeviceId paper = journal::recoveryDevice(made->keys.publicKey);
    const Future<Status> admitted =
        decide({{OperationKind::AdmitDevice,
                 domain::devicePayload({paper, self(), made->keys.publicKey, journal::recoveryDeviceName(), false})}});
    return admitted.andThen([code = made->code](const Status& done) -> Result<QString> {
        if (!done)
            return fail(done.error());
        return code;
    });
}

Future<Status> TeamService::refuse(const DeviceId& device)
{
    if (!roster().request(device))
        return Future<Status>::ready(fail(ErrorCode::NotFound, Text::tr("Nobody waits with this computer any more.")));
    return decide({{OperationKind::WithdrawDevice, {{u"device"_s, device.value}}}});
}

Future<Status> TeamService::setMember(const MemberId& member, domain::Role role, domain::Seat seat)
{
    const domain::RosterMember* known = roster().member(member);
    if (!known || known->removed)
        return Future<Status>::ready(fail(ErrorCode::NotFound, Text::tr("%1 is not a member.").arg(member.value)));
    domain::RosterMember after = *known;
    after.member.role = role;
    after.member.seat = seat;
    return decide({{OperationKind::SetMember, domain::memberPayload(after)}});
}

Future<Status> TeamService::remove(const MemberId& member)
{
    const domain::RosterMember* known = roster().member(member);
    if (!known || known->removed)
        return Future<Status>::ready(fail(ErrorCode::NotFound, Text::tr("%1 is not a member.").arg(member.value)));
    return decide({{OperationKind::SetMember, domain::memberPayload({known->member, true})}});
}

Future<Status> TeamService::withdraw(const DeviceId& device)
{
    const domain::RosterDevice* known = roster().device(device);
    if (!known || known->withdrawn)
        return Future<Status>::ready(fail(ErrorCode::NotFound, Text::tr("This computer does not belong to the team.")));
    return decide({{OperationKind::WithdrawDevice, {{u"device"_s, device.value}}}});
}

} // namespace svarbord::services
