// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace svarbord {

Backoff::Backoff(std::chrono::milliseconds first, std::chrono::milliseconds ceiling)
    : m_first(first),
      m_ceiling(ceiling)
{}

std::chrono::milliseconds Backoff::next()
{
    const int doublings = std::min(m_attempts++, 20);
    const auto whole = std::min(m_ceiling, std::chrono::milliseconds{m_first.count() << doublings});
    const qint64 half = whole.count() / 2;
    return std::chrono::milliseconds{half + static_cast<qint64>(QRandomGenerator::global()->generateDouble() *
                                                                static_cast<double>(whole.count() - half))};
}

void Backoff::reset()
{
    m_attempts = 0;
}

} // namespace svarbord
