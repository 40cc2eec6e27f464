// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/call.h"

#include <QCoroTask>

#include <functional>

namespace svarbord::ctl {

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
[[nodiscard]] QList<Verb> inboxVerbs();
[[nodiscard]] QList<Verb> availabilityVerbs();
[[nodiscard]] QList<Verb> dutyVerbs();
[[nodiscard]] QList<Verb> teamVerbs();
[[nodiscard]] QList<Verb> journalVerbs();

} // namespace svarbord::ctl
