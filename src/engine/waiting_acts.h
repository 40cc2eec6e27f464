// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/waiting_mail.h"
#include "storage/store.h"

#include <functional>
#include <optional>

namespace svarbord::engine {

// What members decide about mail that waits for its time (engine/send_later does the rest), and what the database knows
// of it. All within a transaction on the database thread; what is no Status throws what storage::required() throws.

/// Outcomes of its task in the log.
namespace outcome {
inline constexpr QStringView sent = u"sent";
inline constexpr QStringView failed = u"failed "; ///< and why
inline constexpr QStringView held = u"held ";
} // namespace outcome

/// Makes a task of all workstations of a mail that waits here for a later moment, where there are any others.
[[nodiscard]] Status shareWaiting(storage::WriteContext& context, domain::OutboxEntry& entry, const QString& address,
                                  const QByteArray& raw);
/// It shall not leave any more, or not then. Conflict when another workstation is sending it.
[[nodiscard]] Status callOffWaiting(storage::WriteContext& context, const domain::OutboxEntry& entry);
/// The same of all that wait, here or at others: what is erased, nobody sends.
[[nodiscard]] Status callOffWaitingIf(storage::WriteContext& context,
                                      const std::function<bool(const domain::WaitingMail&)>& isMeant);
/// It shall leave at this moment instead.
[[nodiscard]] Status moveWaiting(storage::WriteContext& context, const domain::OutboxEntry& entry, Timestamp at);

/// The same two for a mail that was written elsewhere. NotFound when it waits no more; its writer is told.
[[nodiscard]] Status callOffElsewhere(storage::WriteContext& context, const OutboxId& id);
[[nodiscard]] Status moveElsewhere(storage::WriteContext& context, const OutboxId& id, Timestamp at);

/// As all workstations know it.
[[nodiscard]] std::optional<domain::WaitingMail> waitingMail(storage::Database& db, const OutboxId& id);
/// The account here that it leaves from.
[[nodiscard]] std::optional<domain::Account> accountOf(storage::Database& db, const domain::WaitingMail& mail);
[[nodiscard]] domain::Operation waitsNoMore(const OutboxId& id);
/// The member and the device here.
[[nodiscard]] MemberId selfIn(storage::Database& db);
[[nodiscard]] DeviceId ownDevice(storage::Database& db);
[[nodiscard]] domain::Operation sharing(QStringView area, const QString& key, const QJsonValue& value);
[[nodiscard]] domain::Operation callingOff(const QString& task, QStringView outcome);
/// As the member here.
void decide(storage::WriteContext& context, domain::Operation operation);
void announce(storage::WriteContext& context, const domain::OutboxEntry& entry);

/// "1" once the mail lies in the folder.
[[nodiscard]] QString liesThereKey(const OutboxId& id);
/// What has left and is to be taken out of the folder, a line each: account, Message-ID, outbox id.
inline constexpr QStringView leftKey = u"waiting.left";
void noteLeft(storage::Database& db, const domain::OutboxEntry& entry);

} // namespace svarbord::engine
