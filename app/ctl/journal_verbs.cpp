// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"
#include "ctl/json.h"
#include "ctl/open_workspace.h"
#include "ctl/team_json.h"
#include "ctl/verb.h"
#include "engine/await_future.h"

#include <QDateTime>

#include <cstdio>

namespace svarbord::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;
using Task = QCoro::Task<Result<QJsonValue>>;

constexpr int usualLimit = 100;

Result<services::DecisionQuery> queryFrom(const CommandLine& line)
{
    services::DecisionQuery query;
    query.member = MemberId{line.value(u"member"_s)};
    bool ok = true;
    query.limit = line.has(u"limit"_s) ? line.value(u"limit"_s).toInt(&ok) : usualLimit;
    if (!ok || query.limit < 1)
        return usageError(u"--limit needs a number from 1 up"_s);
    if (line.has(u"kind"_s)) {
        query.kind = domain::operationKindFromName(line.value(u"kind"_s));
        if (!query.kind)
            return usageError(u"--kind is a kind of decision, such as assign, set-status or comment"_s);
    }
    if (line.has(u"since"_s)) {
        const QDateTime since = QDateTime::fromString(line.value(u"since"_s), Qt::ISODate);
        if (!since.isValid())
            return usageError(u"--since is a date as 2026-11-22 or 2026-11-22T08:00:00"_s);
        query.since = fromDateTime(since);
    }
    return query;
}

Task log(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"limit"_s, u"member"_s, u"kind"_s, u"since"_s}, {});
    if (!line)
        co_return fail(line.error());
    const auto query = queryFrom(*line);
    if (!query)
        co_return fail(query.error());
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto decisions = (*workspace)->team->decisions(*query);
    if (!decisions)
        co_return fail(decisions.error());
    QJsonArray list;
    for (const services::TeamDecision& decision : *decisions)
        list.append(decisionJson(decision));
    co_return QJsonValue(list);
}

Task verify(Context context, QStringList words)
{
    if (!words.isEmpty())
        co_return usageError(u"journal verify takes no arguments"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto audit = co_await (*workspace)->team->audit();
    if (!audit)
        co_return fail(audit.error());
    for (const journal::AuditFinding& finding : audit->findings)
        std::fprintf(stderr, "svarbordctl: entry %lld: %s (%s)\n", static_cast<long long>(finding.position),
                     services::TeamService::findingText(finding).toUtf8().constData(),
                     finding.detail.toUtf8().constData());
    if (!audit->findings.isEmpty())
        co_return fail(ErrorCode::Corrupt,
                       u"the log is not as it was written: %1 of its entries"_s.arg(audit->findings.size()));
    co_return QJsonValue(
        QJsonObject{{u"sound"_s, true}, {u"entries"_s, audit->entries}, {u"operations"_s, audit->operations}});
}

} // namespace

QList<Verb> journalVerbs()
{
    return {
        {u"journal log"_s, u"[--limit N] [--member M] [--kind K] [--since DATE]"_s, log},
        {u"journal verify"_s, u""_s, verify},
    };
}

} // namespace svarbord::ctl
