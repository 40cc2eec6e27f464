// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "storage/store.h"

namespace svarbord::journal {

/// Whoever decides it is told that an address is somebody else's: taking it silently would be a loss. Of two who
/// decided it without knowing of each other, the first in the log has it. Throws Conflict.
void refuseTaken(storage::Database& db, const domain::Operation& edit);
/// Before a decision about a contact goes to the others: what its author knows of a contact that is merged, so that the
/// merge is the same everywhere, that he knows of a removal, and nothing that counts here alone. Throws as the last one
/// does.
void completeForOthers(storage::Database& db, domain::Operation& decision);
/// A member removed the contact before, in the log's order, and who decided this did not know: it changes nothing, so
/// that no late change brings an empty contact back.
[[nodiscard]] bool isOfNobody(storage::Database& db, const domain::Operation& operation);
/// Carries out an operation on a contact and gives what its inverse needs. Throws what storage::required() throws.
QJsonObject foldContact(storage::WriteContext& context, const domain::Operation& operation);

} // namespace svarbord::journal
