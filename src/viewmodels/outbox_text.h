// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox_line.h"

#include <QString>

namespace svarbord::viewmodels {

/// How a mail in the outbox stands, in plain words, with the reason where there is one: "Tried twice; again at 14:30.
/// The server is busy."
[[nodiscard]] QString outboxSentence(const domain::OutboxEntry& entry, Timestamp now);

/// The same of a colleague's mail too: who is to send it, and when.
[[nodiscard]] QString outboxSentence(const services::OutboxLine& line, Timestamp now);

/// Whether a person has to decide what becomes of it.
[[nodiscard]] bool needsDecision(const domain::OutboxEntry& entry);
/// It is over, and its writer only reads how.
[[nodiscard]] bool isNews(const domain::OutboxEntry& entry);

} // namespace svarbord::viewmodels
