// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace svarbord::engine {

/// After the start and every hour, takes away attachment files that neither mail nor draft has: of drafts that were
/// sent or thrown away, and left by transactions that failed and by kills. One folder at a time as bulk work, so that
/// acts and mail go before. On a thread with an event loop.
class BlobSweeper
{
public:
    explicit BlobSweeper(storage::Store& store);
    ~BlobSweeper();
    BlobSweeper(const BlobSweeper&) = delete;
    BlobSweeper& operator=(const BlobSweeper&) = delete;

private:
    struct Round;
    static void sweep(const std::shared_ptr<Round>& round);
    void begin();

    storage::Store& m_store;
    std::shared_ptr<Round> m_round;
    QTimer m_again;
};

} // namespace svarbord::engine
