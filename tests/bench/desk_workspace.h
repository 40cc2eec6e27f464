// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

namespace svarbord::bench {

constexpr int longConversations = 9;
constexpr int messagesOfALongOne = 300;

/// Makes folder a workspace that a desk can be measured on, unless it is one: so many conversations with their mail
/// indexed, kari at the desk, and the newest of what is open are longConversations of messagesOfALongOne mails each.
void makeDeskWorkspace(const QString& folder, int conversations);

} // namespace svarbord::bench
