// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

namespace svarbord::storage {

class Database;

/// Which decisions about a contact count: those in the log, or what is pending here, too.
enum class Decisions { InTheLog, PendingToo };

/// Whether members removed the contact, and did not add it again, before this operation has its place; before one that
/// is not stored, by now. A contact may have thousands of decisions. Throws what required() throws.
[[nodiscard]] bool wasRemoved(Database& db, ContactId contact, const OperationId& before, Decisions which);

} // namespace svarbord::storage
