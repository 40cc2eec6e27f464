// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/conversation.h"

namespace svarbord::storage {

class Database;

/// A conversation without its messages and events: what costs the same however long it is. NotFound when it is not
/// here.
[[nodiscard]] Result<domain::ConversationDetail> headOf(Database& db, ConversationId id);

/// The mail an answer refers to, with its attachments: the one with the Message-ID chosen, else the customer's newest,
/// or, where only we have written, our own newest. NotFound where there is none at all.
[[nodiscard]] Result<domain::Message> answeredMessage(Database& db, ConversationId id, const QString& chosen);

/// What the customer wrote in last, where that was recognised; empty else.
[[nodiscard]] Result<QString> languageWritten(Database& db, ConversationId id);

} // namespace svarbord::storage
