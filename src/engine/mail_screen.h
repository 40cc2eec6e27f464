// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/mail_filter.h"
#include "engine/incoming_mail.h"

#include <QSet>

namespace svarbord::storage {
class Database;
}

namespace svarbord::engine {

/// What becomes of a mail before anybody sees it.
struct Screening
{
    enum class Fate { Wanted, Spam, Ignored };
    Fate fate = Fate::Wanted;
    QString why; ///< for the ledger; empty when wanted
};

/// The team's blocked senders and mail filters, as they were when it was loaded.
class MailScreen
{
public:
    [[nodiscard]] static Result<MailScreen> load(storage::Database& db, AccountId account);
    /// Only what comes in is screened, and what this program wrote to its own members, which is no mail of the team.
    [[nodiscard]] Screening judge(const IncomingMail& mail) const;

private:
    QSet<QString> m_blockedSenders; ///< address keys
    QSet<QString> m_notices;        ///< Message-IDs
    domain::InboxPlan m_inboxes;
    QString m_address; ///< of the mailbox it comes into; empty for imports
    QList<domain::MailFilter> m_filters;
};

} // namespace svarbord::engine
