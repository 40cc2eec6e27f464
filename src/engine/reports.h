// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <optional>

namespace svarbord::engine {

/// What one pass over the servers did.
struct SyncReport
{
    qint64 messages = 0;      ///< stored by this pass
    qint64 conversations = 0; ///< opened by it
    qint64 tickets = 0;
    qint64 duplicates = 0;
    qint64 failed = 0;
    double seconds = 0;
    std::optional<Error> problem; ///< of the first account that failed
};

/// What the outbox holds after a flush.
struct OutboxReport
{
    int sent = 0; ///< by this flush
    int queued = 0;
    int failed = 0;
    int unknown = 0;
};

/// One step of trying an account.
struct ConnectionCheck
{
    enum class Step { ImapReach, ImapSignIn, ImapFolders, SmtpReach, SmtpEncrypt, SmtpSignIn };
    Step step = Step::ImapReach;
    Status outcome;
};

} // namespace svarbord::engine
