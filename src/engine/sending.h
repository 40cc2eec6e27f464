// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "smtp/submission.h"

#include <QCoroTask>

namespace svarbord::engine {

/// What the outbox needs of the world; the seam for its tests. Called on the network thread.
class MailCarrier
{
public:
    virtual ~MailCarrier() = default;

    /// Hands a mail to the account's submission server.
    virtual QCoro::Task<smtp::SubmissionOutcome> send(domain::Account account, smtp::SubmissionMail mail) = 0;
    /// Whether the account's Sent folder holds this Message-ID.
    virtual QCoro::Task<Result<bool>> sentHolds(domain::Account account, QString messageId) = 0;
    virtual QCoro::Task<Status> appendToSent(domain::Account account, QByteArray mail) = 0;
};

/// Providers that put a copy of everything submitted into Sent themselves.
[[nodiscard]] bool savesCopiesItself(const domain::Endpoint& submission);

} // namespace svarbord::engine
