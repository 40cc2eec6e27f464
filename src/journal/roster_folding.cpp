// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/roster_folding.h"

#include "domain/roster.h"
#include "storage/roster_repository.h"

namespace svarbord::journal {

QJsonObject foldRoster(storage::WriteContext& context, const domain::Operation& operation)
{
    storage::RosterRepository repository(context.db);
    const domain::FoldedRoster folded = domain::foldRoster(storage::required(repository.load()), operation);
    storage::required(repository.put(folded.roster));
    context.changes.members = true;
    return folded.before;
}

} // namespace svarbord::journal
