// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster.h"

namespace svarbord::storage {
class Store;
}

namespace svarbord::tests {

/// The sample workspace as a team shares it: three members at four computers, and somebody who asks to join.
/// self is one of "kari" (administrator), "mads" (agent); this computer is his. Waiting: nobody has let it in yet.
enum class TeamSelf { Administrator, Agent, Waiting };
void shareSampleWorkspace(storage::Store& store, TeamSelf self);
[[nodiscard]] domain::Roster sampleRoster(Timestamp now);

/// Somebody who is a member already asks to be let in at another computer: the code of its key has to be compared.
void askFromAnotherComputer(storage::Store& store);

/// Who asks to join.
[[nodiscard]] DeviceId askingDevice();

} // namespace svarbord::tests
