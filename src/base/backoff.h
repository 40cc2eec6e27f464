// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace svarbord {

/// Waiting times between retries: doubling from first to ceiling, each with full jitter in [half, whole]
/// so that a hundred workstations do not return at the same moment.
class Backoff
{
public:
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds ceiling);

    /// The next wait; grows with each call until reset().
    [[nodiscard]] std::chrono::milliseconds next();
    void reset();
    [[nodiscard]] int attempts() const { return m_attempts; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_ceiling;
    int m_attempts = 0;
};

} // namespace svarbord
