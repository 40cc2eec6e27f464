// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/desktop/desktop_notices.h"
#include "ui/desktop/digest_sender.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/tray.h"

namespace svarbord::ui {
class MainWindow;
}

namespace svarbord::app {

class WorkspaceRuntime;

/// What there is of the program outside its window: notifications, the daily mail, the icon in the tray, the life after
/// the window is closed. Goes before the window.
class DesktopPresence : public QObject
{
    Q_OBJECT

public:
    DesktopPresence(ui::MainWindow& window, WorkspaceRuntime& workspace, const Clock& clock);

private:
    void followTray();

    ui::MainWindow& m_window;
    ui::DesktopNotices m_notices;
    ui::Notifier m_notifier;
    ui::DigestSender m_digest;
    ui::Tray m_tray;
};

} // namespace svarbord::app
