// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"
#include "ctl/json.h"
#include "ctl/open_workspace.h"
#include "ctl/verb.h"
#include "engine/await_future.h"

#include <QCoroSignal>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

namespace svarbord::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::chrono::minutes teamPatience{2};

QCoro::Task<Result<QJsonValue>> import(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {}, {});
    if (!line)
        co_return fail(line.error());
    if (line->positional().isEmpty())
        co_return usageError(u"import needs at least one file or folder"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto report = co_await (*workspace)->engine().importPaths(line->positional());
    if (!report)
        co_return fail(report.error());
    for (const QString& problem : report->problems)
        std::fprintf(stderr, "svarbordctl: %s\n", problem.toUtf8().constData());
    co_return QJsonValue(QJsonObject{{u"messages"_s, report->messages},
                                     {u"conversations"_s, report->conversations},
                                     {u"duplicates"_s, report->duplicates},
                                     {u"failed"_s, report->failed}});
}

Result<AccountId> chosenAccount(services::AccountService& service, const CommandLine& line)
{
    if (!line.has(u"account"_s))
        return AccountId{};
    const QString wanted = line.value(u"account"_s);
    const auto accounts = service.accounts();
    if (!accounts)
        return fail(accounts.error());
    for (const domain::Account& account : *accounts)
        if (account.address.compare(wanted, Qt::CaseInsensitive) == 0 || QString::number(account.id.value) == wanted)
            return account.id;
    return fail(ErrorCode::NotFound, u"no account %1 in this workspace"_s.arg(wanted));
}

QJsonObject syncJson(const engine::SyncReport& report, qint64 unaccounted)
{
    return {{u"messages"_s, report.messages}, {u"conversations"_s, report.conversations},
            {u"tickets"_s, report.tickets},   {u"duplicates"_s, report.duplicates},
            {u"failed"_s, report.failed},     {u"seconds"_s, report.seconds},
            {u"unaccounted"_s, unaccounted}};
}

/// Stays connected and tells of each account's state on standard error until the program is ended.
QCoro::Task<Result<QJsonValue>> watch(app::WorkspaceRuntime& runtime)
{
    QObject::connect(runtime.accounts.get(), &services::AccountService::statusChanged, runtime.accounts.get(),
                     [](const domain::AccountStatus& status) {
                         std::fprintf(stderr, "account %lld: %s %d/%d %s\n",
                                      static_cast<long long>(status.account.value),
                                      stateName(status.state).toUtf8().constData(), status.done, status.total,
                                      status.problem.toUtf8().constData());
                     });
    runtime.engine().start();
    runtime.teamSync().start();
    co_await qCoro(QCoreApplication::instance(), &QCoreApplication::aboutToQuit);
    co_return QJsonValue(QJsonValue::Undefined);
}

QCoro::Task<Result<QJsonValue>> sync(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"account"_s}, {u"watch"_s});
    if (!line)
        co_return fail(line.error());
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    if (line->has(u"watch"_s))
        co_return co_await watch(**workspace);
    const auto account = chosenAccount(*(*workspace)->accounts, *line);
    if (!account)
        co_return fail(account.error());
    const auto report = co_await (*workspace)->engine().syncOnce(*account);
    if (!report)
        co_return fail(report.error());
    if (report->problem)
        co_return fail(*report->problem);
    (*workspace)->teamSync().start();
    const Status inStep = co_await (*workspace)->team->catchUp(teamPatience);
    if (!inStep)
        co_return fail(inStep.error());
    const auto ledger = (*workspace)->accounts->ledger();
    if (!ledger)
        co_return fail(ledger.error());
    co_return QJsonValue(syncJson(*report, ledger->unaccounted));
}

QCoro::Task<Result<QJsonValue>> reply(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"text"_s, u"in"_s, u"account"_s}, {u"all"_s});
    if (!line)
        co_return fail(line.error());
    const auto id = ConversationId::fromText(line->positional().value(0));
    bool isNumber = false;
    const std::chrono::seconds delay{line->value(u"in"_s, u"0"_s).toInt(&isNumber)};
    if (!id || line->positional().size() != 1 || !line->has(u"text"_s) || !isNumber || delay.count() < 0)
        co_return usageError(u"reply ID --text T [--all] [--in SECONDS] [--account A]"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto account = chosenAccount(*(*workspace)->accounts, *line);
    if (!account)
        co_return fail(account.error());
    const auto kind = line->has(u"all"_s) ? services::ReplyKind::ReplyAll : services::ReplyKind::Reply;
    auto prepared = (*workspace)->mail->prepare(*id, kind);
    if (!prepared)
        co_return fail(prepared.error());
    if (account->isValid())
        prepared = (*workspace)->mail->from(std::move(*prepared), *account);
    domain::OutgoingMail mail = prepared->mail;
    mail.text = line->value(u"text"_s);
    if (!prepared->signatureText.isEmpty())
        mail.text += u"\n\n-- \n"_s + prepared->signatureText;
    mail.text += u"\n\n"_s + prepared->quotedText;
    const auto queued = co_await (*workspace)->mail->send(mail, delay);
    if (!queued)
        co_return fail(queued.error());
    co_return QJsonValue(QJsonObject{{u"outbox"_s, queued->value}, {u"state"_s, u"queued"_s}});
}

QCoro::Task<Result<QJsonValue>> outboxList(Context context, QStringList words)
{
    if (!words.isEmpty())
        co_return usageError(u"outbox list takes no arguments"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    auto entries = (*workspace)->mail->outbox();
    if (!entries)
        co_return fail(entries.error());
    // What was fetched to be sent from here stands below, with who wrote it.
    entries->removeIf([](const domain::OutboxEntry& entry) {
        return !entry.isWrittenHere && entry.state == domain::OutboxState::Queued;
    });
    const auto lines = (*workspace)->mail->outboxLines();
    if (!lines)
        co_return fail(lines.error());
    QHash<OutboxId, QString> reasons;
    for (const services::OutboxLine& line : *lines)
        reasons.insert(line.entry.id, services::mailboxIsOff(line, (*workspace)->mail->now()));
    QJsonArray list;
    for (const domain::OutboxEntry& entry : *entries) {
        QJsonObject own = toJson(entry);
        const QString reason = reasons.value(entry.id);
        own.insert(u"waits"_s, reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reason));
        list.append(own);
    }
    for (const services::OutboxLine& line : *lines) {
        if (!line.isElsewhere())
            continue;
        QJsonObject waiting = toJson(line.entry);
        waiting.insert(u"writer"_s, line.writer);
        waiting.insert(u"sender"_s, line.sender.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(line.sender));
        list.append(waiting);
    }
    co_return QJsonValue(list);
}

QCoro::Task<Result<QJsonValue>> outboxFlush(Context context, QStringList words)
{
    if (!words.isEmpty())
        co_return usageError(u"outbox flush takes no arguments"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto report = co_await (*workspace)->engine().flushOutbox();
    if (!report)
        co_return fail(report.error());
    co_return QJsonValue(QJsonObject{{u"sent"_s, report->sent},
                                     {u"queued"_s, report->queued},
                                     {u"failed"_s, report->failed},
                                     {u"unknown"_s, report->unknown}});
}

} // namespace

QList<Verb> mailVerbs()
{
    return {
        {u"import"_s, u"PATH…   (.eml, mbox, Maildir)"_s, import},
        {u"sync"_s, u"[--account A] [--watch]"_s, sync},
        {u"reply"_s, u"ID --text T [--all] [--in SECONDS] [--account A]"_s, reply},
        {u"outbox list"_s, u""_s, outboxList},
        {u"outbox flush"_s, u""_s, outboxFlush},
    };
}

} // namespace svarbord::ctl
