// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>

namespace svarbord::app {

/// How long the start took, counted from when the system made the process, so that loading libraries counts too.
class StartBench
{
public:
    StartBench();

    void windowShown();
    void rowsPainted();
    /// {"windowMs":…,"rowsMs":…,"rssKb":…}; -1 for what did not happen or cannot be known here.
    [[nodiscard]] QByteArray json() const;

private:
    [[nodiscard]] qint64 sinceProcessStart() const;

    QElapsedTimer m_timer;
    qint64 m_beforeMain = 0; ///< ms between the process' start and this object
    qint64 m_window = -1;
    qint64 m_rows = -1;
};

} // namespace svarbord::app
