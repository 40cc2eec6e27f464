// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "ctl/call.h"
#include "storage/database.h"

#include <functional>

namespace svarbord::ctl {

/// What a verb looks up: within one snapshot, for this member.
using Look = std::function<Result<QJsonValue>(storage::Database&, const MemberId& self)>;

/// A verb that only looks, and needs nothing but the database for it.
struct ReadingVerb
{
    QString name;
    QString usage;
    std::function<Result<Look>(const QStringList& words)> read; ///< the words after the verb
};

[[nodiscard]] QList<ReadingVerb> readingVerbs();

} // namespace svarbord::ctl
