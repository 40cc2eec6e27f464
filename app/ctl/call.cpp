// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/call.h"

#include "wiring/data_folder.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace svarbord::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;

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

} // namespace

Result<Call> readCall(QStringList words)
{
    Call call;
    while (!words.isEmpty() && words.first().startsWith(u"--"_s)) {
        const QString option = words.takeFirst();
        if (option == u"--json"_s) {
            call.format = QJsonDocument::Compact;
        } else if (option == u"--data"_s && !words.isEmpty()) {
            call.context.dataDir = words.takeFirst();
        } else if (option.startsWith(u"--data="_s)) {
            call.context.dataDir = option.mid(7);
        } else if (option == u"--help"_s || option == u"--version"_s) {
            call.words = {option.mid(2)};
            return call;
        } else {
            return usageError(u"unknown option %1"_s.arg(option));
        }
    }
    if (call.context.dataDir.isEmpty())
        call.context.dataDir = app::defaultDataFolder();
    call.words = words;
    return call;
}

std::optional<QStringList> wordsAfter(const Call& call, const QString& verb)
{
    const QStringList name = verb.split(u' ');
    if (call.words.mid(0, name.size()) != name)
        return std::nullopt;
    return call.words.mid(name.size());
}

int print(const Result<QJsonValue>& outcome, QJsonDocument::JsonFormat format)
{
    if (!outcome)
        return printError(outcome.error());
    if (!outcome->isUndefined())
        printJson(*outcome, format);
    return exitOk;
}

int printError(const Error& error)
{
    const QString text = error.detail.isEmpty() || error.detail == error.userText
                             ? error.userText
                             : u"%1 (%2)"_s.arg(error.userText, error.detail);
    std::fprintf(stderr, "svarbordctl: %s\n", text.toUtf8().constData());
    return error.code == ErrorCode::InvalidInput ? exitUsage : exitFailed;
}

} // namespace svarbord::ctl
