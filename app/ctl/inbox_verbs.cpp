// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"
#include "ctl/open_workspace.h"
#include "ctl/verb.h"
#include "services/account_service.h"
#include "services/inbox_service.h"

#include <QCoroFuture>

#include <QJsonArray>
#include <QJsonObject>

namespace svarbord::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;

Result<QJsonArray> inboxesOf(const app::WorkspaceRuntime& workspace)
{
    const auto inboxes = workspace.inbox->inboxes();
    const auto plan = workspace.inbox->inboxPlan();
    const auto accounts = workspace.accounts->accounts();
    if (!inboxes || !plan || !accounts)
        return fail(!inboxes ? inboxes.error() : !plan ? plan.error() : accounts.error());
    QJsonArray list;
    for (const domain::Inbox& inbox : *inboxes) {
        QJsonArray members;
        for (const MemberId& member : inbox.members)
            members.append(member.value);
        QJsonArray channels;
        for (const domain::Account& account : *accounts)
            if (plan->inboxOf(account.address.toLower(), Timestamp::max()) == inbox.id)
                channels.append(account.address);
        list.append(QJsonObject{
            {u"id"_s, inbox.id.value}, {u"name"_s, inbox.name}, {u"members"_s, members}, {u"channels"_s, channels}});
    }
    return list;
}

QCoro::Task<Result<QJsonValue>> inboxList(Context context, QStringList words)
{
    if (!words.isEmpty())
        co_return usageError(u"inbox list takes no arguments"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto list = inboxesOf(**workspace);
    if (!list)
        co_return fail(list.error());
    co_return QJsonValue(*list);
}

QCoro::Task<Result<QJsonValue>> inboxAdd(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"members"_s}, {});
    if (!line)
        co_return fail(line.error());
    if (line->positional().size() != 1)
        co_return usageError(u"inbox add NAME [--members ID,ID…]"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    domain::Inbox inbox;
    inbox.name = line->positional().first();
    const QStringList members = line->value(u"members"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& member : members)
        inbox.members.append(MemberId{member.trimmed()});
    const Status made = co_await (*workspace)->inbox->putInbox(inbox);
    if (!made)
        co_return fail(made.error());
    const auto list = inboxesOf(**workspace);
    if (!list)
        co_return fail(list.error());
    co_return QJsonValue(*list);
}

QCoro::Task<Result<QJsonValue>> inboxMove(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"to"_s}, {u"without-history"_s});
    if (!line)
        co_return fail(line.error());
    if (line->positional().size() != 1 || !line->has(u"to"_s))
        co_return usageError(u"inbox move ADDRESS --to INBOX [--without-history]"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    using History = services::InboxService::ChannelHistory;
    const History history = line->has(u"without-history"_s) ? History::Stays : History::GoesAlong;
    const InboxId to{line->value(u"to"_s)};
    const Status moved = co_await (*workspace)->inbox->moveChannel(line->positional().first(), to, history);
    if (!moved)
        co_return fail(moved.error());
    const auto list = inboxesOf(**workspace);
    if (!list)
        co_return fail(list.error());
    co_return QJsonValue(*list);
}

} // namespace

QList<Verb> inboxVerbs()
{
    return {{u"inbox list"_s, {}, inboxList},
            {u"inbox add"_s, u"NAME [--members ID,ID…]"_s, inboxAdd},
            {u"inbox move"_s, u"ADDRESS --to INBOX [--without-history]"_s, inboxMove}};
}

} // namespace svarbord::ctl
