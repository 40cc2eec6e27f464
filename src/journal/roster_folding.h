// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "storage/store.h"

namespace svarbord::journal {

/// Folds an operation about people (domain::isAboutPeople) that the log's reader accepted into the roster and the table
/// of members. Gives what it replaced. Throws what storage::required() throws: for use inside Store::write().
QJsonObject foldRoster(storage::WriteContext& context, const domain::Operation& operation);

} // namespace svarbord::journal
