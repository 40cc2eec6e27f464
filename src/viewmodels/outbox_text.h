// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outbox.h"

#include <QString>

namespace svarbord::viewmodels {

/// How a mail in the outbox stands, in plain words, with the reason where there is one: "Tried twice; again at 14:30.
/// The server is busy."
[[nodiscard]] QString outboxSentence(const domain::OutboxEntry& entry, Timestamp now);

/// Whether a person has to decide what becomes of it.
[[nodiscard]] bool needsDecision(const domain::OutboxEntry& entry);

} // namespace svarbord::viewmodels
