// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/call.h"
#include "ctl/open_workspace.h"
#include "ctl/parse_verb.h"
#include "ctl/reading_verbs.h"
#include "ctl/verb.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace svarbord;
using namespace svarbord::ctl;

namespace {

/// What svarbordctl itself could not answer, as the workspace had to be made or mended first.
QCoro::Task<Result<QJsonValue>> look(ReadingVerb verb, Context context, QStringList words)
{
    const Result<Look> asked = verb.read(words);
    if (!asked)
        co_return fail(asked.error());
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    const MemberId self = (*workspace)->accounts->self();
    co_return (*workspace)->store().read([&](storage::Database& db) { return (*asked)(db, self); });
}

QList<Verb> allVerbs()
{
    QList<Verb> verbs = workspaceVerbs() + mailVerbs() + conversationVerbs() + contactVerbs() + safetyVerbs() +
                        inboxVerbs() + availabilityVerbs() + teamVerbs() + journalVerbs() + dutyVerbs();
    for (const ReadingVerb& verb : readingVerbs())
        verbs.append({verb.name, verb.usage,
                      [verb](const Context& context, const QStringList& words) { return look(verb, context, words); }});
    return verbs;
}

void printUsage(FILE* out)
{
    QString text = QStringLiteral("usage: svarbordctl [--data DIR] [--json] VERB …\n"
                                  "       svarbordctl --version | --help\n\n"
                                  "  parse FILE.eml | parse --many\n");
    for (const Verb& verb : allVerbs())
        text += QStringLiteral("  %1 %2\n").arg(verb.name, verb.usage);
    text += QStringLiteral("\nJSON on standard output; progress and errors on standard error.\n"
                           "Exit code 0: done, 1: failed, 2: wrong use.\n");
    std::fputs(text.toUtf8().constData(), out);
}

QCoro::Task<int> runVerb(Call call)
{
    for (const Verb& verb : allVerbs()) {
        const auto words = wordsAfter(call, verb.name);
        if (!words)
            continue;
        const Result<QJsonValue> outcome = co_await verb.run(call.context, *words);
        co_return print(outcome, call.format);
    }
    printUsage(stderr);
    co_return exitUsage;
}

QCoro::Task<> runAndQuit(Call call)
{
    const int code = co_await runVerb(std::move(call));
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("svarbord"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SVARBORD_VERSION));

    const Result<Call> call = readCall(QCoreApplication::arguments().mid(1));
    if (!call)
        return printError(call.error());
    const QString verb = call->words.value(0);
    if (verb == QStringLiteral("help")) {
        printUsage(stdout);
        return exitOk;
    }
    if (verb == QStringLiteral("parse"))
        return runParse(call->words.mid(1));

    QTimer::singleShot(0, &application, [call = *call] { runAndQuit(call); });
    return QCoreApplication::exec();
}
