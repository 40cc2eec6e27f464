// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "storage/store.h"

namespace svarbord::journal {

// A conversation that messages are split off into begins as the one they come from stands. How that is, is told with
// the operation ("begin" in its payload), so that it begins alike wherever and whenever this is folded.

/// Fills in "begin" where messages are put into conversations that are not there yet.
void tellBegin(storage::Database& db, domain::Operation& placing);
/// Makes the conversations of "begin". Both throw what storage::required() throws.
void openSplits(storage::WriteContext& context, const domain::Operation& placing);

} // namespace svarbord::journal
