// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace svarbord::storage {
class Database;
}

namespace svarbord::journal {

/// What a comment, or taking one back, leaves beside the state of its conversation: whom it mentions, and how the
/// timeline shows it. Anything else leaves nothing. Throws what storage::required() throws.
void keepComment(storage::Database& db, const domain::Operation& operation);

/// The comment shows as taken back, and mentions nobody while it is.
void setRetracted(storage::Database& db, const domain::Operation& comment, bool retracted);

} // namespace svarbord::journal
