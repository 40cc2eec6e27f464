// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roster.h"

#include "domain/agent_profile.h"
#include "domain/availability.h"
#include "domain/blocked_sender.h"
#include "domain/fold.h"
#include "domain/group.h"
#include "domain/lease.h"
#include "domain/macro.h"
#include "domain/mailbox_login.h"
#include "domain/payload_rules.h"
#include "domain/saved_view.h"
#include "domain/snippet.h"
#include "domain/taken_draft.h"
#include "domain/waiting_mail.h"

#include <algorithm>
#include <array>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype longestId = 64;
constexpr qsizetype longestText = 320;

QByteArray keyFrom(const QJsonObject& payload)
{
    return QByteArray::fromBase64(payload[u"key"].toString().toLatin1());
}

bool isId(const QJsonValue& value)
{
    const QString text = value.toString();
    return !text.isEmpty() && text.size() <= longestId &&
           std::ranges::none_of(text, [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

bool isShort(const QJsonValue& value)
{
    return value.isString() && value.toString().size() <= longestText;
}

bool namesSomebody(const QJsonObject& payload)
{
    return isShort(payload[u"name"]) && !payload[u"name"].toString().trimmed().isEmpty() &&
           isShort(payload[u"address"]);
}

bool bringsKey(const QJsonObject& payload)
{
    return isShort(payload[u"key"]) && keyFrom(payload).size() == keySize && isShort(payload[u"machine"]);
}

/// Nothing beside these, and who decided it before he had a key of his own.
bool holdsOnly(const QJsonObject& payload, std::initializer_list<QStringView> known)
{
    for (auto it = payload.begin(); it != payload.end(); ++it)
        if (std::ranges::find(known, it.key()) == known.end() && (it.key() != u"decidedBy" || !isId(it.value())))
            return false;
    return true;
}

/// Each role and what its name is in the log.
constexpr std::array<std::pair<Role, QStringView>, 4> roles{{
    {Role::Agent, u"agent"},
    {Role::Supervisor, u"supervisor"},
    {Role::Translator, u"translator"},
    {Role::Administrator, u"administrator"},
}};

/// What every full seat may share; the rest of what is shared steers everybody's work and wants a supervisor.
bool isSharedByAll(const QString& area)
{
    return area == Snippet::area || area == Macro::area || area == SavedView::area || area == BlockedSender::area ||
           area == WaitingMail::area || area == TakenDraft::area ||
           area == AgentProfile::area; // the own one: mayKeepProfile()
}

bool isLead(Role role)
{
    return role == Role::Supervisor || role == Role::Administrator;
}

/// Somebody who can decide on members, and a workstation to do it at.
bool hasAdministrator(const Roster& roster)
{
    return std::ranges::any_of(roster.devices, [&roster](const RosterDevice& device) {
        return roster.isActive(device.id) && roster.member(device.member)->member.role == Role::Administrator;
    });
}

RosterMember memberFrom(const QJsonObject& payload)
{
    RosterMember entry;
    entry.member.id = MemberId{payload[u"member"].toString()};
    entry.member.name = payload[u"name"].toString();
    entry.member.address = payload[u"address"].toString();
    entry.member.role = roleFromName(payload[u"role"].toString()).value_or(Role::Agent);
    entry.member.seat = seatFromName(payload[u"seat"].toString()).value_or(Seat::ViewOnly);
    entry.removed = payload[u"removed"].toBool();
    return entry;
}

void foldFounding(Roster& roster, const Operation& operation)
{
    const QJsonObject& payload = operation.payload;
    roster.workspace = payload[u"workspace"].toString();
    roster.title = payload[u"title"].toString();
    const Member founder{operation.member, payload[u"name"].toString(), payload[u"address"].toString(),
                         Role::Administrator, Seat::Full};
    roster.members.insert(founder.id.value, {founder, false});
    roster.devices.insert(operation.device.value, {operation.device, operation.member, keyFrom(payload),
                                                   payload[u"machine"].toString(), false});
}

void foldRequest(Roster& roster, const Operation& operation)
{
    const QJsonObject& payload = operation.payload;
    roster.requests.removeIf([&](const JoinRequest& request) { return request.device == operation.device; });
    // Whoever floods the log with requests turns nobody down who asked before.
    if (roster.isCrowded())
        return;
    roster.requests.append({operation.device, operation.member, payload[u"name"].toString(),
                            payload[u"address"].toString(), keyFrom(payload), payload[u"machine"].toString(),
                            timeOf(operation)});
}

QJsonObject foldMember(Roster& roster, const QJsonObject& payload)
{
    const RosterMember after = memberFrom(payload);
    const RosterMember* present = roster.member(after.member.id);
    RosterMember before = after;
    before.removed = true;
    if (present)
        before = *present;
    roster.members.insert(after.member.id.value, after);
    // Who comes back later comes with a workstation that is admitted then.
    if (after.removed)
        for (RosterDevice& device : roster.devices)
            device.withdrawn = device.withdrawn || device.member == after.member.id;
    return memberPayload(before);
}

QJsonObject foldAdmission(Roster& roster, const QJsonObject& payload)
{
    const DeviceId id{payload[u"device"].toString()};
    roster.devices.insert(id.value, {id, MemberId{payload[u"member"].toString()}, keyFrom(payload),
                                     payload[u"machine"].toString(), false});
    roster.requests.removeIf([&id](const JoinRequest& request) { return request.device == id; });
    return {{u"device"_s, id.value}};
}

QJsonObject foldWithdrawal(Roster& roster, const QJsonObject& payload)
{
    const DeviceId id{payload[u"device"].toString()};
    roster.requests.removeIf([&id](const JoinRequest& request) { return request.device == id; });
    const auto found = roster.devices.find(id.value);
    if (found == roster.devices.end())
        return {{u"device"_s, id.value}};
    const QJsonObject before = devicePayload(*found);
    found->withdrawn = true;
    return before;
}

/// A device keeps its key and its owner for good; a withdrawn one may come back.
Permission mayAdmit(const Roster& roster, const QJsonObject& payload)
{
    const RosterMember* owner = roster.member(MemberId{payload[u"member"].toString()});
    if (!owner || owner->removed)
        return Permission::NoMember;
    const QByteArray key = keyFrom(payload);
    const DeviceId id{payload[u"device"].toString()};
    for (const RosterDevice& device : roster.devices) {
        const bool same = device.id == id && device.publicKey == key && device.member == owner->member.id;
        if ((device.id == id || device.publicKey == key) && !same)
            return Permission::AlreadyExists;
    }
    const JoinRequest* request = roster.request(id);
    return request && request->publicKey != key ? Permission::AlreadyExists : Permission::Granted;
}

/// Everybody may change the own name and address and withdraw the own device; the rest is for administrators.
bool concernsOnlySelf(const Roster& roster, const Operation& operation)
{
    const RosterMember* self = roster.member(operation.member);
    if (operation.kind == OperationKind::WithdrawDevice) {
        const RosterDevice* device = roster.device(DeviceId{operation.payload[u"device"].toString()});
        return device && device->member == operation.member;
    }
    if (operation.kind != OperationKind::SetMember || !self)
        return false;
    const RosterMember after = memberFrom(operation.payload);
    return after.member.id == operation.member && after.member.role == self->member.role &&
           after.member.seat == self->member.seat && !after.removed;
}

Permission mayChangePeople(const Roster& roster, const Operation& operation)
{
    if (!isWellFormed(operation.kind, operation.payload))
        return Permission::Malformed;
    // The reader of the log takes these two where they belong: at its beginning, and from strangers.
    if (operation.kind == OperationKind::Found || operation.kind == OperationKind::RequestJoin)
        return Permission::AlreadyExists;
    const Role role = roster.member(operation.member)->member.role;
    if (role != Role::Administrator && !concernsOnlySelf(roster, operation))
        return Permission::RoleTooLow;
    if (operation.kind == OperationKind::AdmitDevice)
        return mayAdmit(roster, operation.payload);
    return hasAdministrator(foldRoster(roster, operation).roster) ? Permission::Granted : Permission::LastOne;
}

} // namespace

const RosterMember* Roster::member(const MemberId& id) const
{
    const auto found = members.constFind(id.value);
    return found == members.constEnd() ? nullptr : &*found;
}

const RosterDevice* Roster::device(const DeviceId& id) const
{
    const auto found = devices.constFind(id.value);
    return found == devices.constEnd() ? nullptr : &*found;
}

const JoinRequest* Roster::request(const DeviceId& id) const
{
    const auto found = std::ranges::find_if(requests, [&id](const JoinRequest& one) { return one.device == id; });
    return found == requests.end() ? nullptr : &*found;
}

bool Roster::isActive(const DeviceId& id) const
{
    const RosterDevice* found = device(id);
    const RosterMember* owner = found ? member(found->member) : nullptr;
    return owner && !owner->removed && !found->withdrawn;
}

Permission mayDo(Role role, Seat seat, OperationKind kind, const QString& area)
{
    switch (kind) {
    case OperationKind::Comment:
    case OperationKind::RetractComment:
    case OperationKind::MarkRead:
    case OperationKind::Follow:
        return Permission::Granted;
    case OperationKind::SetShared:
        if (area == Absence::area || area == MailboxLogin::area)
            return Permission::Granted; // on oneself: mayTellAbsence() and mayTellLogin() know of whom it speaks
        if (!isSharedByAll(area) && !isLead(role))
            return Permission::RoleTooLow;
        break;
    case OperationKind::SetMember:
    case OperationKind::AdmitDevice:
    case OperationKind::WithdrawDevice:
        return role == Role::Administrator ? Permission::Granted : Permission::RoleTooLow;
    case OperationKind::Found:
    case OperationKind::RequestJoin:
        return Permission::AlreadyExists;
    case OperationKind::Assign:
    case OperationKind::SetStatus:
    case OperationKind::SetPriority:
    case OperationKind::AddTag:
    case OperationKind::RemoveTag:
    case OperationKind::Snooze:
    case OperationKind::SetSpam:
    case OperationKind::Merge:
    case OperationKind::Place:
    case OperationKind::EditContact:
    case OperationKind::MergeContacts:
    case OperationKind::SplitContacts:
    case OperationKind::Claim:
    case OperationKind::Release:
    case OperationKind::Done:
    case OperationKind::CallOff:
        break;
    }
    return seat == Seat::Full ? Permission::Granted : Permission::SeatTooLow;
}

Permission mayDo(const Roster& roster, const Operation& operation, const std::optional<MemberId>& commentAuthor)
{
    const RosterDevice* device = roster.device(operation.device);
    if (!roster.isActive(operation.device) || device->member != operation.member)
        return Permission::NoMember;
    if (isAboutPeople(operation.kind))
        return mayChangePeople(roster, operation);
    if (!isAllowed(operation.kind, operation.payload))
        return Permission::Malformed;
    const Member& author = roster.member(operation.member)->member;
    if (operation.kind == OperationKind::RetractComment && commentAuthor != operation.member && !isLead(author.role))
        return Permission::NotTheirs;
    if (!mayTellAbsence(author, operation) || !mayKeepProfile(author, operation) || !mayTellLogin(author, operation))
        return Permission::RoleTooLow;
    return mayDo(author.role, author.seat, operation.kind, operation.payload[u"area"].toString());
}

FoldedRoster foldRoster(Roster roster, const Operation& operation)
{
    QJsonObject before;
    switch (operation.kind) {
    case OperationKind::Found:
        foldFounding(roster, operation);
        break;
    case OperationKind::RequestJoin:
        foldRequest(roster, operation);
        break;
    case OperationKind::SetMember:
        before = foldMember(roster, operation.payload);
        break;
    case OperationKind::AdmitDevice:
        before = foldAdmission(roster, operation.payload);
        break;
    case OperationKind::WithdrawDevice:
        before = foldWithdrawal(roster, operation.payload);
        break;
    default:
        break;
    }
    return {std::move(roster), before};
}

bool isWellFormed(OperationKind kind, const QJsonObject& payload)
{
    switch (kind) {
    case OperationKind::Found:
        return holdsOnly(payload, {u"workspace", u"title", u"name", u"address", u"key", u"machine"}) &&
               isId(payload[u"workspace"]) && isShort(payload[u"title"]) && namesSomebody(payload) &&
               bringsKey(payload);
    case OperationKind::RequestJoin:
        return holdsOnly(payload, {u"name", u"address", u"key", u"machine"}) && namesSomebody(payload) &&
               bringsKey(payload);
    case OperationKind::SetMember:
        return holdsOnly(payload, {u"member", u"name", u"address", u"role", u"seat", u"removed"}) &&
               isId(payload[u"member"]) && !isGroup({payload[u"member"].toString()}) && namesSomebody(payload) &&
               roleFromName(payload[u"role"].toString()) && seatFromName(payload[u"seat"].toString()) &&
               payload[u"removed"].isBool();
    case OperationKind::AdmitDevice:
        return holdsOnly(payload, {u"device", u"member", u"key", u"machine"}) && isId(payload[u"device"]) &&
               isId(payload[u"member"]) && bringsKey(payload);
    case OperationKind::WithdrawDevice:
        return holdsOnly(payload, {u"device"}) && isId(payload[u"device"]);
    default:
        return false;
    }
}

QString roleName(Role role)
{
    for (const auto& [value, name] : roles)
        if (value == role)
            return name.toString();
    return {};
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const auto& [value, known] : roles)
        if (known == name)
            return value;
    return std::nullopt;
}

QString seatName(Seat seat)
{
    return seat == Seat::Full ? u"full"_s : u"view-only"_s;
}

std::optional<Seat> seatFromName(QStringView name)
{
    if (name == u"full")
        return Seat::Full;
    if (name == u"view-only")
        return Seat::ViewOnly;
    return std::nullopt;
}

QJsonObject memberPayload(const RosterMember& member)
{
    return {{u"member"_s, member.member.id.value},     {u"name"_s, member.member.name},
            {u"address"_s, member.member.address},     {u"role"_s, roleName(member.member.role)},
            {u"seat"_s, seatName(member.member.seat)}, {u"removed"_s, member.removed}};
}

QJsonObject devicePayload(const RosterDevice& device)
{
    return {{u"device"_s, device.id.value},
            {u"member"_s, device.member.value},
            {u"key"_s, QString::fromLatin1(device.publicKey.toBase64())},
            {u"machine"_s, device.machine}};
}

} // namespace svarbord::domain
