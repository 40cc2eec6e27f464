// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/conversation.h"
#include "domain/ledger.h"
#include "domain/outbox.h"
#include "domain/search.h"

#include <QHash>
#include <QJsonObject>

namespace svarbord::ctl {

// The JSON forms printed by the command line. Times are ISO 8601 in UTC, ids 16 hexadecimal digits.
[[nodiscard]] QJsonObject toJson(const domain::ConversationRow& row);
[[nodiscard]] QJsonObject toJson(const domain::ConversationDetail& detail,
                                 const QHash<MessageId, domain::MessageBody>& bodies);
[[nodiscard]] QJsonObject toJson(const domain::SearchHit& hit);
[[nodiscard]] QJsonObject toJson(const domain::OutboxEntry& entry);
[[nodiscard]] QJsonObject toJson(const domain::LedgerSummary& ledger);
[[nodiscard]] QJsonObject toJson(const domain::Account& account);
[[nodiscard]] QString stateName(domain::ConnectionState state);

} // namespace svarbord::ctl
