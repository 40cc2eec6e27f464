// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace svarbord {

/// UTC, milliseconds since 1970; what is stored and compared. Shown local.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] inline qint64 toMs(Timestamp time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] inline Timestamp fromMs(qint64 ms)
{
    return Timestamp{std::chrono::milliseconds{ms}};
}
[[nodiscard]] inline QDateTime toDateTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time), Qt::UTC);
}
[[nodiscard]] inline Timestamp fromDateTime(const QDateTime& time)
{
    return fromMs(time.toMSecsSinceEpoch());
}

/// The time of day as a seam, so that tests need not wait.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

/// Stands still until told; for tests and simulations.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Timestamp start) : m_now(start) {}
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void advance(std::chrono::milliseconds step) { m_now += step; }
    void set(Timestamp time) { m_now = time; }

private:
    Timestamp m_now;
};

} // namespace svarbord
