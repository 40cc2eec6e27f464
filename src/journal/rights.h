// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/roster.h"
#include "storage/store.h"

namespace svarbord::journal {

/// The member at this machine, where the workspace is shared and he was let in.
[[nodiscard]] Result<std::optional<domain::Member>> memberHere(storage::Database& db);
/// Whether his role and seat let him decide this: Rejected, with the reason, rather than decided here and refused by
/// everybody later.
[[nodiscard]] Status mayDecide(storage::Database& db, const QList<domain::Operation>& drafts);
/// Whether he may write to customers.
[[nodiscard]] Status mayAnswer(storage::Database& db);

} // namespace svarbord::journal
