// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace svarbord::ctl {

/// What every verb is given: where the workspace lies.
struct Context
{
    QString dataDir;
};

/// One call of the command line: the global options, which stand before the verb, and what follows them.
struct Call
{
    Context context;
    QJsonDocument::JsonFormat format = QJsonDocument::Indented;
    QStringList words; ///< the verb and what is its own; "help" and "version" stand for the options of these names
};

constexpr int exitOk = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

/// InvalidInput for an option that does not exist.
[[nodiscard]] Result<Call> readCall(QStringList words);
/// What follows a verb's name in the call; nullopt when it calls another verb.
[[nodiscard]] std::optional<QStringList> wordsAfter(const Call& call, const QString& verb);

/// Prints the outcome of a verb, or what went wrong, and gives back the exit code.
[[nodiscard]] int print(const Result<QJsonValue>& outcome, QJsonDocument::JsonFormat format);
[[nodiscard]] int printError(const Error& error);

[[nodiscard]] inline std::unexpected<Error> usageError(const QString& text)
{
    return fail(ErrorCode::InvalidInput, text);
}

} // namespace svarbord::ctl
