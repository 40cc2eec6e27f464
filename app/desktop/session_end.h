// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace svarbord::ui {
class MainWindow;
}

namespace svarbord::app {

/// Logging out of the desktop: what is being written is kept before the session goes on ending, and the end itself is
/// held up by no question. What has not left by then waits for the next start.
class SessionEnd : public QObject
{
    Q_OBJECT

public:
    explicit SessionEnd(ui::MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ui::MainWindow& m_window;
    bool m_isEnding = false;
};

} // namespace svarbord::app
