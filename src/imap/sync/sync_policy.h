// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <chrono>

namespace svarbord::imap {

/// What is fetched, in which portions, and when to look again.
struct SyncPolicy
{
    int firstBatch = 50;     ///< newest messages of the very first commit: the first screen
    int batch = 250;         ///< messages a FETCH and a commit, which keeps the database thread under 100 ms
    int batchesInFlight = 3; ///< fetched at the same time; each holds about 8 MiB at most
    int batchesStoring = 2;  ///< received ones that are parsed and stored meanwhile
    // Measured on 10,000 support mails: one piece up to 16 KiB takes 0.6x the time of structure and text apart,
    // larger limits only add bytes.
    qint64 wholeBelow = 16 * 1024;         ///< mails up to this size come in one piece
    qint64 textLimit = 2 * 1024 * 1024;    ///< of one text part; the rest stays on the server
    qint64 smallAttachment = 16 * 1024;    ///< fetched always
    qint64 recentAttachment = 1024 * 1024; ///< fetched for mails younger than recentAge
    std::chrono::hours recentAge{14 * 24};
    std::chrono::seconds pollOthers{60}; ///< folders other than the one watched by IDLE
    std::chrono::seconds pollWithoutIdle{30};
    bool compress = true;                      ///< COMPRESS=DEFLATE where offered, except on this very computer
    std::chrono::milliseconds silence{60'000}; ///< a server that says nothing for so long while asked is gone
    std::chrono::milliseconds retryFirst{1000};
    std::chrono::milliseconds retryCeiling{5 * 60 * 1000};
};

} // namespace svarbord::imap
