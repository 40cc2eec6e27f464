// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

namespace svarbord::domain {

/// One found conversation. Snippet marks the matched words with U+0002 … U+0003, never with markup.
struct SearchHit
{
    ConversationId conversation;
    MessageId message;
    QString subject;
    QString snippet;
    double score = 0;
};

} // namespace svarbord::domain
