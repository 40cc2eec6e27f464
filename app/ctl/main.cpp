// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/parse_verb.h"
#include "ctl/verb.h"
#include "wiring/data_folder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>

using namespace svarbord;
using namespace svarbord::ctl;

namespace {

constexpr int exitOk = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

QList<Verb> allVerbs()
{
    return workspaceVerbs() + mailVerbs() + conversationVerbs() + contactVerbs() + safetyVerbs();
}

void printUsage(FILE* out)
{
    QString text = QStringLiteral("usage: svarbordctl [--data DIR] [--json] VERB …\n\n"
                                  "  parse FILE.eml | parse --many\n");
    for (const Verb& verb : allVerbs())
        text += QStringLiteral("  %1 %2\n").arg(verb.name, verb.usage);
    text += QStringLiteral("\nJSON on standard output; progress and errors on standard error.\n"
                           "Exit code 0: done, 1: failed, 2: wrong use.\n");
    std::fputs(text.toUtf8().constData(), out);
}

void printJson(const QJsonValue& value, QJsonDocument::JsonFormat format)
{
    QByteArray text;
    if (value.isArray())
        text = QJsonDocument(value.toArray()).toJson(format);
    else
        text = QJsonDocument(value.toObject()).toJson(format);
    if (!text.endsWith('\n'))
        text.append('\n');
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
}

int printError(const Error& error)
{
    const QString text = error.detail.isEmpty() || error.detail == error.userText
                             ? error.userText
                             : QStringLiteral("%1 (%2)").arg(error.userText, error.detail);
    std::fprintf(stderr, "svarbordctl: %s\n", text.toUtf8().constData());
    return error.code == ErrorCode::InvalidInput ? exitUsage : exitFailed;
}

struct Call
{
    Context context;
    QJsonDocument::JsonFormat format = QJsonDocument::Indented;
    QStringList words;
};

/// Global options may stand before the verb; the rest belongs to the verb.
Result<Call> readCall(QStringList words)
{
    Call call;
    while (!words.isEmpty() && words.first().startsWith(QStringLiteral("--"))) {
        const QString option = words.takeFirst();
        if (option == QStringLiteral("--json")) {
            call.format = QJsonDocument::Compact;
        } else if (option == QStringLiteral("--data") && !words.isEmpty()) {
            call.context.dataDir = words.takeFirst();
        } else if (option.startsWith(QStringLiteral("--data="))) {
            call.context.dataDir = option.mid(7);
        } else if (option == QStringLiteral("--help")) {
            call.words = {QStringLiteral("help")};
            return call;
        } else {
            return usageError(QStringLiteral("unknown option %1").arg(option));
        }
    }
    if (call.context.dataDir.isEmpty())
        call.context.dataDir = app::defaultDataFolder();
    call.words = words;
    return call;
}

QCoro::Task<int> runVerb(Call call)
{
    for (const Verb& verb : allVerbs()) {
        const QStringList name = verb.name.split(u' ');
        if (call.words.mid(0, name.size()) != name)
            continue;
        const Result<QJsonValue> result = co_await verb.run(call.context, call.words.mid(name.size()));
        if (!result)
            co_return printError(result.error());
        if (!result->isUndefined())
            printJson(*result, call.format);
        co_return exitOk;
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
