// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace svarbord::engine {

/// What an import found.
struct ImportReport
{
    qint64 messages = 0;      ///< stored
    qint64 duplicates = 0;    ///< here already
    qint64 conversations = 0; ///< opened
    qint64 failed = 0;
    QStringList problems; ///< at most 50, user texts naming the file
};

} // namespace svarbord::engine
