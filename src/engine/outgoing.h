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
    QString from; ///< address of the account
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

/// Outbox row and message row, both or neither; what a composer wrote is no draft any more.
[[nodiscard]] Result<OutboxId> storeOutgoing(storage::WriteContext& context, PreparedMail& mail);

/// A mail of the program's own, such as the daily summary: no conversation shows it, and no copy goes into Sent.
[[nodiscard]] Result<PreparedMail> prepareNotice(const domain::OutgoingMail& mail, const domain::Account& account,
                                                 Timestamp now);
[[nodiscard]] Result<OutboxId> storeNotice(storage::WriteContext& context, const PreparedMail& mail);

/// Takes a queued mail back, with the message row that showed it. Conflict when it has left, or another workstation is
/// sending it.
[[nodiscard]] Status cancelOutgoing(storage::WriteContext& context, const OutboxId& id);

/// The same for one that was called off elsewhere.
[[nodiscard]] Status cancelWaiting(storage::WriteContext& context, const domain::OutboxEntry& entry);

/// What failed or is uncertain goes back to the queue.
[[nodiscard]] Status retryOutgoing(storage::WriteContext& context, const OutboxId& id);

} // namespace svarbord::engine
