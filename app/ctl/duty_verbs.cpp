// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"
#include "ctl/json.h"
#include "ctl/open_workspace.h"
#include "ctl/verb.h"
#include "engine/await_future.h"
#include "wiring/stop_signals.h"

#include <QCoroSignal>

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <cstdio>

namespace svarbord::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;
using Task = QCoro::Task<Result<QJsonValue>>;
using app::WorkspaceRuntime;
using engine::TaskEvent;

/// With --once: how long what falls due may take, a lease of another workstation that died included.
constexpr std::chrono::minutes patience{5};

/// One line of the record.
void tell(const QString& event, QJsonObject more = {})
{
    more.insert(u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    more.insert(u"event"_s, event);
    std::fputs(QJsonDocument(more).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    std::fflush(stdout);
}

QString eventName(TaskEvent::What what)
{
    switch (what) {
    case TaskEvent::What::Claimed:
        return u"claimed"_s;
    case TaskEvent::What::TakenOver:
        return u"taken-over"_s;
    case TaskEvent::What::Done:
        return u"done"_s;
    case TaskEvent::What::Released:
        return u"released"_s;
    case TaskEvent::What::EndedElsewhere:
        return u"ended-elsewhere"_s;
    case TaskEvent::What::Failed:
        return u"failed"_s;
    }
    return {};
}

void record(WorkspaceRuntime& runtime, QObject& owner)
{
    QObject::connect(&runtime.once(), &engine::Once::happened, &owner, [](const TaskEvent& event) {
        QJsonObject more{{u"task"_s, event.task.toText()}};
        if (!event.detail.isEmpty())
            more.insert(u"detail"_s, event.detail);
        tell(eventName(event.what), more);
    });
    QObject::connect(runtime.accounts.get(), &services::AccountService::statusChanged, &owner,
                     [last = QString()](const domain::AccountStatus& status) mutable {
                         const QString state = stateName(status.state);
                         if (std::exchange(last, state) == state && status.problem.isEmpty())
                             return;
                         QJsonObject more{{u"account"_s, status.account.value}, {u"state"_s, state}};
                         if (!status.problem.isEmpty())
                             more.insert(u"problem"_s, status.problem);
                         tell(u"account"_s, more);
                     });
    QObject::connect(runtime.mail.get(), &services::MailService::sendGivenUp, &owner,
                     [](const domain::OutboxEntry& entry) {
                         tell(u"not-sent"_s, {{u"outbox"_s, entry.id.value},
                                              {u"messageId"_s, entry.messageIdHeader},
                                              {u"problem"_s, entry.problem}});
                     });
    QObject::connect(&runtime.teamSync(), &engine::TeamSync::refused, &owner,
                     [](const journal::RefusedOperation& refusal) {
                         tell(u"refused"_s, {{u"kind"_s, domain::operationKindName(refusal.operation.kind)},
                                             {u"reason"_s, journal::permissionText(refusal.reason)}});
                     });
    QObject::connect(&runtime.teamSync(), &engine::TeamSync::problem, &owner, [](const Error& error) {
        tell(u"problem"_s, {{u"text"_s, error.userText}, {u"detail"_s, error.detail}});
    });
}

/// Everything once: what came, what the team decided, what is due.
Task onDutyOnce(WorkspaceRuntime& runtime)
{
    const auto report = co_await runtime.engine().syncOnce();
    if (!report)
        co_return fail(report.error());
    QJsonObject synced{{u"messages"_s, report->messages}};
    if (report->problem)
        synced.insert(u"problem"_s, report->problem->userText);
    tell(u"synced"_s, synced);
    runtime.teamSync().start();
    const Status inStep = co_await runtime.team->catchUp(patience);
    if (!inStep)
        tell(u"problem"_s, {{u"text"_s, inStep.error().userText}});
    runtime.engine().start();
    runtime.once().start();
    bool isAnythingDue = true;
    const QDeadlineTimer end(patience);
    while (isAnythingDue && !end.hasExpired()) {
        const auto rested =
            co_await qCoro(&runtime.once(), &engine::Once::rested, std::chrono::milliseconds{end.remainingTime()});
        isAnythingDue = rested.value_or(true);
    }
    const Status handedOver = co_await runtime.team->catchUp(patience);
    if (!handedOver)
        tell(u"problem"_s, {{u"text"_s, handedOver.error().userText}});
    if (isAnythingDue)
        co_return fail(ErrorCode::Busy, u"something is due still, and was not done"_s);
    co_return QJsonValue(QJsonValue::Undefined);
}

Task duty(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"lease"_s}, {u"once"_s});
    if (!line)
        co_return fail(line.error());
    engine::OncePolicy policy;
    if (line->has(u"lease"_s)) {
        policy.lease = std::chrono::seconds{line->value(u"lease"_s).toInt()};
        policy.margin = policy.lease / 4;
    }
    if (!line->positional().isEmpty() || policy.lease < domain::Lease::shortest ||
        policy.lease > domain::Lease::longest)
        co_return usageError(u"duty [--once] [--lease SECONDS], from 5 to 900"_s);
    app::StopSignals stop;
    const auto workspace = openWorkspace(context, policy);
    if (!workspace)
        co_return fail(workspace.error());
    QLockFile lock(context.dataDir + u"/duty.lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        co_return fail(ErrorCode::Busy, u"another svarbordctl duty works on this workspace"_s);
    WorkspaceRuntime& runtime = **workspace;
    QObject owner;
    record(runtime, owner);
    tell(u"started"_s, {{u"workspace"_s, context.dataDir}});
    Result<QJsonValue> outcome{QJsonValue(QJsonValue::Undefined)};
    if (line->has(u"once"_s)) {
        QObject::connect(&stop, &app::StopSignals::stopRequested, &owner, [] { QCoreApplication::exit(exitFailed); });
        outcome = co_await onDutyOnce(runtime);
    } else {
        runtime.engine().start();
        runtime.teamSync().start();
        runtime.once().start();
        co_await qCoro(&stop, &app::StopSignals::stopRequested);
    }
    owner.disconnect();
    co_await runtime.engine().stop();
    tell(u"stopped"_s);
    co_return outcome;
}

} // namespace

QList<Verb> dutyVerbs()
{
    return {{u"duty"_s, u"[--once] [--lease SECONDS]   (does what falls due, with no desktop open)"_s, duty}};
}

} // namespace svarbord::ctl
