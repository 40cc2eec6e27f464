// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

namespace svarbord::storage {
class Store;
}

namespace svarbord::tests {

/// Fills an empty store with the inbox of an outdoor shop: three members, two accounts, some forty conversations with
/// Norwegian, Danish, Swedish and English customers, spread over the weeks before now. The same every time.
/// Ends the program with a message when the store refuses.
void fillSampleWorkspace(storage::Store& store, Timestamp now);

/// The one the pictures open with: Ingrid Solheim's jacket.
[[nodiscard]] ConversationId sampleConversation();
inline constexpr int sampleOpenCount = 30;

} // namespace svarbord::tests
