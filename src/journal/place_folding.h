// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "storage/store.h"

namespace svarbord::journal {

/// Carries out a merge, a split or a move and gives what its inverse needs. A merge that would make a circle (two
/// members merged the same two the other way round) changes nothing. Throws what storage::required() throws.
QJsonObject foldPlaces(storage::WriteContext& context, const domain::Operation& operation);

} // namespace svarbord::journal
