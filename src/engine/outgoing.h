// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/outbox.h"
#include "domain/sender_style.h"
#include "engine/incoming_mail.h"
#include "storage/store.h"

#include <chrono>

namespace svarbord::engine {

/// Who writes a mail, and how the account names its writers.
struct OutgoingSender
{
    QString agent;
    domain::FromName style = domain::FromName::AgentAndCompany;
};

/// A mail ready to be queued: what travels, its outbox row, and how its conversation shows it.
struct PreparedMail
{
    domain::OutboxEntry entry;
    QByteArray raw;
    IncomingMail shown;
    IntakeSource source;
    std::optional<domain::OutgoingMail> composed; ///< what the composer can take back
};

/// The account that stands for the local channel, where no mail account answers.
[[nodiscard]] domain::Account localAccount();

/// Builds the mail; CPU thread. A mail without a conversation begins one named by its own Message-ID.
[[nodiscard]] Result<PreparedMail> prepareOutgoing(domain::OutgoingMail mail, const domain::Account& account,
                                                   const OutgoingSender& sender, const QSet<QString>& ownAddresses,
                                                   Timestamp now, std::chrono::milliseconds delay);

/// Outbox row and message row, both or neither.
[[nodiscard]] Result<OutboxId> storeOutgoing(storage::WriteContext& context, PreparedMail& mail);

/// Takes a queued mail back, with the message row that showed it.
[[nodiscard]] Status cancelOutgoing(storage::WriteContext& context, const OutboxId& id);

/// What failed or is uncertain goes back to the queue.
[[nodiscard]] Status retryOutgoing(storage::WriteContext& context, const OutboxId& id);

} // namespace svarbord::engine
