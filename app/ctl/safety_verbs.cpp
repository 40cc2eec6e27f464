// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"
#include "ctl/open_workspace.h"
#include "ctl/verb.h"
#include "services/workspace_export.h"

#include <QCoroFuture>

#include <QJsonArray>
#include <QJsonObject>

namespace svarbord::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;
using Task = QCoro::Task<Result<QJsonValue>>;

Result<ContactId> contactOf(app::WorkspaceRuntime& workspace, const QString& word)
{
    if (const auto id = ContactId::fromText(word); id && !word.contains(u'@'))
        return *id;
    const auto known = workspace.contacts->findByAddress(word);
    if (!known)
        return fail(known.error());
    return *known ? Result<ContactId>((*known)->id) : fail(ErrorCode::NotFound, u"no contact has %1"_s.arg(word));
}

Task erase(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {}, {u"yes"_s});
    if (!line)
        co_return fail(line.error());
    if (line->positional().size() != 1 || !line->has(u"yes"_s))
        co_return usageError(u"erase CONTACT --yes: there is no undo"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto id = contactOf(**workspace, line->positional().first());
    if (!id)
        co_return fail(id.error());
    const auto proof = co_await (*workspace)->safety->eraseContact(*id);
    if (!proof)
        co_return fail(proof.error());
    co_return QJsonValue(*proof);
}

Task exportData(Context context, QStringList words)
{
    if (words.isEmpty() || words.size() > 2)
        co_return usageError(u"export [CONTACT] FOLDER: of everybody without a contact"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    if (words.size() == 1) {
        const auto written = services::exportWorkspace((*workspace)->store(), words.first());
        if (!written)
            co_return fail(written.error());
        co_return QJsonValue(*written);
    }
    const auto id = contactOf(**workspace, words.first());
    if (!id)
        co_return fail(id.error());
    const auto mails = co_await (*workspace)->safety->exportContact(*id, words.last());
    if (!mails)
        co_return fail(mails.error());
    co_return QJsonValue(QJsonObject{{u"folder"_s, words.last()}, {u"messages"_s, *mails}});
}

Task importAll(Context context, QStringList words)
{
    if (words.size() != 1)
        co_return usageError(u"import-workspace FOLDER: what export wrote"_s);
    const Status made = services::importWorkspace(words.first(), context.dataDir);
    if (!made)
        co_return fail(made.error());
    co_return QJsonValue(QJsonObject{{u"workspace"_s, context.dataDir}});
}

Task retention(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"closed-days"_s, u"spam-days"_s}, {u"run"_s, u"set"_s});
    if (!line)
        co_return fail(line.error());
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    services::SafetyService& safety = *(*workspace)->safety;
    auto rule = safety.retentionRule();
    if (!rule)
        co_return fail(rule.error());
    if (line->has(u"closed-days"_s))
        rule->closedDays = line->value(u"closed-days"_s).toInt();
    if (line->has(u"spam-days"_s))
        rule->spamDays = line->value(u"spam-days"_s).toInt();
    if (line->has(u"set"_s)) {
        const Status set = co_await safety.setRetentionRule(*rule);
        if (!set)
            co_return fail(set.error());
    }
    const bool run = line->has(u"run"_s);
    const auto report =
        co_await safety.retain(*rule, run ? services::SafetyService::Run::Real : services::SafetyService::Run::Dry);
    if (!report)
        co_return fail(report.error());
    co_return QJsonValue(QJsonObject{{u"closedDays"_s, rule->closedDays},
                                     {u"spamDays"_s, rule->spamDays},
                                     {u"conversations"_s, report->conversations},
                                     {u"messages"_s, report->messages},
                                     {u"more"_s, report->more},
                                     {u"erased"_s, run}});
}

Task backup(Context context, QStringList words)
{
    if (words.size() != 1)
        co_return usageError(u"backup FILE"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto summary = co_await (*workspace)->safety->backUp(words.first());
    if (!summary)
        co_return fail(summary.error());
    QJsonObject json = summary->toJson();
    json.insert(u"file"_s, words.first());
    co_return QJsonValue(json);
}

Task restore(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {}, {u"replace"_s, u"check"_s});
    if (!line)
        co_return fail(line.error());
    if (line->positional().size() != 1)
        co_return usageError(u"restore FILE [--check] [--replace]"_s);
    const QString file = line->positional().first();
    const auto summary = line->has(u"check"_s) ? storage::checkBackup(file)
                                               : storage::restoreBackup(file, context.dataDir,
                                                                        line->has(u"replace"_s) ? storage::Replace::Yes
                                                                                                : storage::Replace::No);
    if (!summary)
        co_return fail(summary.error());
    co_return QJsonValue(summary->toJson());
}

Task check(Context context, QStringList words)
{
    if (!words.isEmpty())
        co_return usageError(u"check takes no arguments"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const auto report = co_await (*workspace)->safety->check();
    if (!report)
        co_return fail(report.error());
    if (!report->problems.isEmpty())
        co_return fail(ErrorCode::Corrupt, report->problems.first(), report->problems.join(u"; "_s));
    co_return QJsonValue(QJsonObject{{u"sound"_s, true}, {u"files"_s, report->contents}});
}

} // namespace

QList<Verb> safetyVerbs()
{
    return {
        {u"erase"_s, u"CONTACT --yes"_s, erase},
        {u"export"_s, u"[CONTACT] FOLDER"_s, exportData},
        {u"import-workspace"_s, u"FOLDER"_s, importAll},
        {u"retention"_s, u"[--closed-days N] [--spam-days N] [--set] [--run]"_s, retention},
        {u"backup"_s, u"FILE"_s, backup},
        {u"restore"_s, u"FILE [--check] [--replace]"_s, restore},
        {u"check"_s, u""_s, check},
    };
}

} // namespace svarbord::ctl
