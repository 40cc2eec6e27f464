// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoroTask>

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>

namespace svarbord::ctl {

/// What every verb is given: where the workspace lies.
struct Context
{
    QString dataDir;
};

/// One verb of the command line. run gets the words after the verb; its JSON goes to stdout.
/// InvalidInput becomes exit code 2, any other error 1.
struct Verb
{
    QString name;  ///< "sync", or two words: "account add"
    QString usage; ///< what follows the name
    std::function<QCoro::Task<Result<QJsonValue>>(Context, QStringList)> run;
};

[[nodiscard]] QList<Verb> workspaceVerbs();
[[nodiscard]] QList<Verb> mailVerbs();
[[nodiscard]] QList<Verb> conversationVerbs();
[[nodiscard]] QList<Verb> contactVerbs();
[[nodiscard]] QList<Verb> safetyVerbs();

[[nodiscard]] inline std::unexpected<Error> usageError(const QString& text)
{
    return fail(ErrorCode::InvalidInput, text);
}

} // namespace svarbord::ctl
