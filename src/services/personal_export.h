// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

namespace svarbord::storage {
class Store;
}

namespace svarbord::services {

/// Everything that is known of a contact as files in a new folder, for handing out. Gives the number of mails.
/// Conflict when the folder is there and not empty.
[[nodiscard]] Result<qint64> writePersonalData(storage::Store& store, ContactId id, const QString& folder);

} // namespace svarbord::services
