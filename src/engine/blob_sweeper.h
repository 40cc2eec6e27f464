// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <atomic>
#include <memory>

namespace svarbord::engine {

/// Once after the start, takes away attachment files that no mail has: left by transactions that failed and by kills.
/// One folder at a time as bulk work, so that acts and mail go before. Any thread.
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

    std::shared_ptr<Round> m_round;
};

} // namespace svarbord::engine
