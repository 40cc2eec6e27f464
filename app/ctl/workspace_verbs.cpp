// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"
#include "ctl/json.h"
#include "ctl/open_workspace.h"
#include "ctl/verb.h"
#include "net/endpoint_url.h"

#include <QCoroFuture>

#include <QJsonObject>

#include <cstdio>

namespace svarbord::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<Result<QJsonValue>> workspaceInit(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"name"_s}, {});
    if (!line)
        co_return fail(line.error());
    const QString name = line->value(u"name"_s).trimmed();
    if (name.isEmpty() || !line->positional().isEmpty())
        co_return usageError(u"workspace init --name NAME"_s);
    const Status created = app::WorkspaceRuntime::create(context.dataDir, name);
    if (!created)
        co_return fail(created.error());
    co_return QJsonValue(QJsonObject{{u"workspace"_s, name}, {u"data"_s, context.dataDir}});
}

/// The first line of standard input, without its line end.
QString passwordFromInput()
{
    QByteArray line;
    for (int c = std::getc(stdin); c != EOF && c != '\n'; c = std::getc(stdin))
        line.append(static_cast<char>(c));
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<domain::Account> accountFrom(const CommandLine& line)
{
    domain::Account account;
    account.address = line.value(u"address"_s).trimmed();
    if (!account.address.contains(u'@'))
        return usageError(u"--address needs a mail address"_s);
    const auto imap = net::endpointFromUrl(line.value(u"imap"_s), net::MailProtocol::Imap);
    if (!imap)
        return fail(imap.error());
    const auto smtp = net::endpointFromUrl(line.value(u"smtp"_s), net::MailProtocol::Smtp);
    if (!smtp)
        return fail(smtp.error());
    account.imap = *imap;
    account.smtp = *smtp;
    account.user = line.value(u"user"_s, account.address);
    account.displayName = line.value(u"name"_s);
    account.caFile = line.value(u"ca"_s);
    return account;
}

QCoro::Task<Result<QJsonValue>> accountAdd(Context context, QStringList words)
{
    const auto line =
        CommandLine::parse(words, {u"address"_s, u"imap"_s, u"smtp"_s, u"user"_s, u"name"_s, u"ca"_s, u"open-days"_s},
                           {u"password-stdin"_s});
    if (!line)
        co_return fail(line.error());
    auto account = accountFrom(*line);
    if (!account)
        co_return fail(account.error());
    const QString password = line->has(u"password-stdin"_s) ? passwordFromInput() : QString();
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto id = co_await (*workspace)->accounts->add(*account, password, line->value(u"open-days"_s).toInt());
    if (!id)
        co_return fail(id.error());
    account->id = *id;
    co_return QJsonValue(toJson(*account));
}

QCoro::Task<Result<QJsonValue>> memberAdd(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"name"_s, u"address"_s}, {});
    if (!line)
        co_return fail(line.error());
    if (line->positional().size() != 1)
        co_return usageError(u"member add ID [--name N] [--address A]"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    domain::Member member;
    member.id = MemberId{line->positional().first()};
    member.name = line->value(u"name"_s, member.id.value);
    member.address = line->value(u"address"_s);
    const Status added = co_await (*workspace)->accounts->addMember(member);
    if (!added)
        co_return fail(added.error());
    co_return QJsonValue(QJsonObject{{u"id"_s, member.id.value}, {u"name"_s, member.name}});
}

} // namespace

QList<Verb> workspaceVerbs()
{
    return {
        {u"workspace init"_s, u"--name NAME"_s, workspaceInit},
        {u"account add"_s,
         u"--address A --imap URL --smtp URL [--user U] [--name N] [--password-stdin] [--ca FILE] [--open-days N]"_s,
         accountAdd},
        {u"member add"_s, u"ID [--name N] [--address A]"_s, memberAdd},
    };
}

} // namespace svarbord::ctl
