// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"
#include "ctl/json.h"
#include "ctl/open_workspace.h"
#include "ctl/team_json.h"
#include "ctl/verb.h"
#include "engine/await_future.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace svarbord::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;
using Task = QCoro::Task<Result<QJsonValue>>;
using Runtime = app::WorkspaceRuntime;

constexpr std::chrono::seconds patience{60};

/// What the log holds is known here, and what is pending was handed over.
QCoro::Task<Status> inStep(Runtime& workspace)
{
    workspace.teamSync().start();
    const Status caughtUp = co_await workspace.team->catchUp(patience);
    co_return caughtUp;
}

/// Hands over what was just decided. Where that fails it is pending, which is no failure of the decision.
QCoro::Task<Result<QJsonValue>> handedOver(Runtime& workspace)
{
    const Status told = co_await workspace.team->catchUp(patience);
    if (!told)
        std::fprintf(stderr, "svarbordctl: %s\n", told.error().userText.toUtf8().constData());
    co_return QJsonValue(teamJson(*workspace.team));
}

Result<domain::Account> mailbox(Runtime& workspace, const CommandLine& line)
{
    return workspace.team->account(line.value(u"account"_s));
}

engine::Introduction introduction(Runtime& workspace, const CommandLine& line)
{
    engine::Introduction who;
    who.member = workspace.team->selfMember();
    who.member.name = line.value(u"name"_s, who.member.name);
    who.member.address = line.value(u"address"_s, who.member.address);
    who.machine = line.value(u"machine"_s, services::TeamService::machineName());
    if (line.has(u"as"_s)) {
        who.member.id = MemberId{line.value(u"as"_s)};
        who.isKnown = true;
    }
    return who;
}

Task status(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {}, {u"offline"_s});
    if (!line)
        co_return fail(line.error());
    if (!line->positional().isEmpty())
        co_return usageError(u"team status [--offline]"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    if (!line->has(u"offline"_s)) {
        const Status known = co_await inStep(**workspace);
        if (!known)
            std::fprintf(stderr, "svarbordctl: %s\n", known.error().userText.toUtf8().constData());
    }
    co_return QJsonValue(teamJson(*(*workspace)->team));
}

Task look(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"account"_s}, {});
    if (!line)
        co_return fail(line.error());
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto account = mailbox(**workspace, *line);
    if (!account)
        co_return fail(account.error());
    const auto roster = co_await (*workspace)->team->look(*account);
    if (!roster)
        co_return fail(roster.error());
    co_return QJsonValue(rosterJson(*roster));
}

Task found(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"account"_s, u"title"_s, u"name"_s, u"address"_s, u"machine"_s}, {});
    if (!line)
        co_return fail(line.error());
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto account = mailbox(**workspace, *line);
    if (!account)
        co_return fail(account.error());
    (*workspace)->teamSync().start();
    const engine::Introduction founder = introduction(**workspace, *line);
    const QString title = line->value(u"title"_s, (*workspace)->team->workspaceName());
    const auto code = co_await (*workspace)->team->found(*account, founder, title);
    if (!code)
        co_return fail(code.error());
    const auto told = co_await handedOver(**workspace);
    QJsonObject json = told->toObject();
    json.insert(u"recoveryKey"_s, *code);
    std::fprintf(stderr,
                 "svarbordctl: print the recovery key and lock it away. It lets you back in when every computer is "
                 "lost, and is shown only now.\n");
    co_return QJsonValue(json);
}

Task join(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"account"_s, u"name"_s, u"address"_s, u"machine"_s, u"as"_s}, {});
    if (!line)
        co_return fail(line.error());
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto account = mailbox(**workspace, *line);
    if (!account)
        co_return fail(account.error());
    (*workspace)->teamSync().start();
    const engine::Introduction newcomer = introduction(**workspace, *line);
    const auto id = co_await (*workspace)->team->join(*account, newcomer);
    if (!id)
        co_return fail(id.error());
    co_return co_await handedOver(**workspace);
}

Task recover(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"account"_s, u"machine"_s}, {u"key-stdin"_s});
    if (!line)
        co_return fail(line.error());
    if (!line->has(u"key-stdin"_s))
        co_return usageError(u"team recover --key-stdin: the recovery key is read from standard input"_s);
    const QString code = lineFromInput();
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto account = mailbox(**workspace, *line);
    if (!account)
        co_return fail(account.error());
    (*workspace)->teamSync().start();
    const auto id =
        co_await (*workspace)
            ->team->recover(*account, code, line->value(u"machine"_s, services::TeamService::machineName()));
    if (!id)
        co_return fail(id.error());
    co_return co_await handedOver(**workspace);
}

/// For paper that was lost, or never written. Told only once the team knows the key, for it is good for nothing before.
Task recoveryKey(Context context, QStringList words)
{
    if (!words.isEmpty())
        co_return usageError(u"team recovery-key takes no arguments"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const Status known = co_await inStep(**workspace);
    if (!known)
        co_return fail(known.error());
    const auto code = co_await (*workspace)->team->makeRecoveryKey();
    if (!code)
        co_return fail(code.error());
    const auto told = co_await handedOver(**workspace);
    QJsonObject json = told->toObject();
    json.insert(u"recoveryKey"_s, *code);
    std::fprintf(stderr, "svarbordctl: print the recovery key and lock it away. It is shown only now. Withdraw one "
                         "that was lost: see team devices.\n");
    co_return QJsonValue(json);
}

Task leave(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {}, {u"yes"_s});
    if (!line)
        co_return fail(line.error());
    if (!line->has(u"yes"_s))
        co_return usageError(u"team leave --yes: an administrator has to let you in again"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    (*workspace)->teamSync().start();
    const Status left = co_await (*workspace)->team->leave();
    if (!left)
        co_return fail(left.error());
    co_return QJsonValue(teamJson(*(*workspace)->team));
}

using Decision = std::function<Future<Status>(services::TeamService&, const CommandLine&)>;

/// The way of everything that decides who belongs: know the log, decide, hand over.
Task decide(Context context, CommandLine line, Decision decision)
{
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const Status known = co_await inStep(**workspace);
    if (!known)
        co_return fail(known.error());
    const Status decided = co_await decision(*(*workspace)->team, line);
    if (!decided)
        co_return fail(decided.error());
    co_return co_await handedOver(**workspace);
}

/// A verb that decides about what its words name.
std::function<Task(Context, QStringList)> deciding(const QString& usage, qsizetype words, const QStringList& valued,
                                                   const QStringList& switches, const Decision& decision)
{
    return [=](const Context& context, const QStringList& given) -> Task {
        const auto line = CommandLine::parse(given, valued, switches);
        if (!line)
            return failing(line.error());
        if (line->positional().size() != words)
            return failing(usageError(usage).error());
        return decide(context, *line, decision);
    };
}

Future<Status> notNow(const Error& error)
{
    return Future<Status>::ready(fail(error));
}

Result<domain::Role> roleFrom(const QString& word)
{
    const auto role = domain::roleFromName(word);
    if (!role)
        return usageError(u"a role is agent, supervisor, translator or administrator"_s);
    return *role;
}

Result<domain::Seat> seatFrom(const QString& word)
{
    const auto seat = domain::seatFromName(word);
    if (!seat)
        return usageError(u"--seat is full or view-only"_s);
    return *seat;
}

/// By the device's id, or by the short name that is asked for where only one asks for it, or one with this code.
Result<DeviceId> waiting(const services::TeamService& team, const QString& word, QString code = {})
{
    using services::TeamService;
    QList<domain::JoinRequest> asking;
    QStringList all;
    for (const domain::JoinRequest& request : team.roster().requests)
        if (request.device.value == word || request.wish.value == word) {
            asking.append(request);
            // Their names stay out: a stranger could write another one's code there.
            all.append(u"%1 with the code %2"_s.arg(request.device.value, TeamService::keyMark(request.publicKey)));
        }
    if (all.isEmpty())
        return DeviceId{word};
    code = code.remove(u' ').toUpper();
    if (all.size() > 1 && !code.isEmpty())
        asking.removeIf([&code](const domain::JoinRequest& request) {
            return TeamService::keyMark(request.publicKey).remove(u' ') != code;
        });
    if (asking.size() == 1)
        return asking.first().device;
    return fail(ErrorCode::Conflict, u"several computers ask as %1; compare their codes and name one of them: %2"_s.arg(
                                         word, all.join(u"; "_s)));
}

Future<Status> approve(services::TeamService& team, const CommandLine& line)
{
    const auto role = roleFrom(line.value(u"role"_s, u"agent"_s));
    const auto seat = seatFrom(line.value(u"seat"_s, u"full"_s));
    if (!role || !seat)
        return notNow(role ? seat.error() : role.error());
    const auto device = waiting(team, line.positional().first(), line.value(u"code"_s));
    if (!device)
        return notNow(device.error());
    return team.approve(*device, *role, *seat, line.value(u"code"_s));
}

Future<Status> refuse(services::TeamService& team, const CommandLine& line)
{
    const auto device = waiting(team, line.positional().first());
    return device ? team.refuse(*device) : notNow(device.error());
}

Future<Status> setRole(services::TeamService& team, const CommandLine& line)
{
    const MemberId member{line.positional().first()};
    const domain::RosterMember* known = team.roster().member(member);
    const auto role = roleFrom(line.positional().last());
    const auto seat = line.has(u"seat"_s) ? seatFrom(line.value(u"seat"_s))
                                          : Result<domain::Seat>(known ? known->member.seat : domain::Seat::Full);
    if (!role || !seat)
        return notNow(role ? seat.error() : role.error());
    return team.setMember(member, *role, *seat);
}

Task devices(Context context, QStringList words)
{
    if (!words.isEmpty())
        co_return usageError(u"team devices takes no arguments"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    co_return QJsonValue(devicesJson((*workspace)->team->roster(), (*workspace)->team->state().device));
}

} // namespace

QList<Verb> teamVerbs()
{
    using services::TeamService;
    const auto device = [](const Decision& decision, const QString& usage) {
        return deciding(usage, 1, {}, {}, decision);
    };
    return {
        {u"team status"_s, u"[--offline]"_s, status},
        {u"team look"_s, u"[--account A]"_s, look},
        {u"team found"_s, u"[--account A] [--title T] [--name N] [--address A] [--machine M]"_s, found},
        {u"team join"_s, u"[--account A] [--name N] [--address A] [--machine M] [--as MEMBER]"_s, join},
        {u"team approve"_s, u"WHO [--role R] [--seat full|view-only] [--code CODE]"_s,
         deciding(u"team approve WHO"_s, 1, {u"role"_s, u"seat"_s, u"code"_s}, {}, approve)},
        {u"team refuse"_s, u"WHO"_s, device(refuse, u"team refuse WHO"_s)},
        {u"team remove"_s, u"MEMBER"_s,
         device([](TeamService& team,
                   const CommandLine& line) { return team.remove(MemberId{line.positional().first()}); },
                u"team remove MEMBER"_s)},
        {u"team role"_s, u"MEMBER ROLE [--seat full|view-only]"_s,
         deciding(u"team role MEMBER ROLE"_s, 2, {u"seat"_s}, {}, setRole)},
        {u"team devices"_s, u""_s, devices},
        {u"team withdraw"_s, u"DEVICE"_s,
         device([](TeamService& team,
                   const CommandLine& line) { return team.withdraw(DeviceId{line.positional().first()}); },
                u"team withdraw DEVICE"_s)},
        {u"team recovery-key"_s, u""_s, recoveryKey},
        {u"team recover"_s, u"--key-stdin [--account A] [--machine M]"_s, recover},
        {u"team leave"_s, u"--yes"_s, leave},
    };
}

} // namespace svarbord::ctl
