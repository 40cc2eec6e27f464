// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/sync/sync_policy.h"
#include "net/stream_socket.h"
#include "smtp/submission.h"

#include <QString>

#include <chrono>

namespace svarbord::engine {

/// How long and how often the outbox tries.
struct OutboxPolicy
{
    std::chrono::milliseconds retryFirst{30'000};
    std::chrono::milliseconds retryCeiling{30 * 60 * 1000};
    int mostRefusals = 100; ///< for now, in a row: with the pauses two days. Who is not reached has refused nothing
    std::chrono::milliseconds secondLook{60'000}; ///< between the two searches for an uncertain mail
};

struct EngineOptions
{
    imap::SyncPolicy sync;
    smtp::SubmissionLimits submission;
    OutboxPolicy outbox;
    net::SocketFactory sockets = net::networkSockets();
    QString protocolLog; ///< file; empty for memory only
    QString dropFolder;  ///< watched for .eml files; empty for none
};

} // namespace svarbord::engine
