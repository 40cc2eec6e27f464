// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace svarbord::storage {

class Database;

/// Every stored file held against its check sum.
struct ContentCheck
{
    qint64 read = 0;
    QStringList damaged; ///< the first of them, by their hash
};
[[nodiscard]] Result<ContentCheck> checkContents(Database& db);

} // namespace svarbord::storage
