// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop_presence.h"

#include "ui/components/spoken.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"
#include "wiring/workspace_runtime.h"

#include <QApplication>

namespace svarbord::app {

using ui::DesktopNotices;
using ui::MainWindow;
using ui::Preferences;
using ui::Tray;

DesktopPresence::DesktopPresence(MainWindow& window, WorkspaceRuntime& workspace, const Clock& clock)
    : m_window(window),
      m_notifier(*workspace.inbox, *workspace.mail, *workspace.accounts, window.preferences(), clock, m_notices),
      m_digest(*workspace.inbox, *workspace.mail, *workspace.accounts, window.preferences(), clock)
{
    connect(&m_notices, &DesktopNotices::openRequested, &window, [&window](ConversationId id) {
        window.comeForward();
        window.openConversation(id);
    });
    connect(&m_notices, &DesktopNotices::closeRequested, &window, &MainWindow::closeConversation);
    connect(&m_notices, &DesktopNotices::assignRequested, &window, &MainWindow::takeConversation);
    connect(&m_tray, &Tray::openRequested, &window, &MainWindow::comeForward);
    connect(&m_tray, &Tray::composeRequested, &window, [&window] {
        window.comeForward();
        window.composeTo({});
    });
    connect(&m_tray, &Tray::quitRequested, &window, &MainWindow::quit);
    connect(&window, &MainWindow::waitingChanged, &m_tray, &Tray::setWaiting);
    connect(&window.preferences(), &Preferences::trayChanged, this, &DesktopPresence::followTray);
    ui::spoken(&window, [this] { m_tray.sayTexts(); });
    followTray();
}

void DesktopPresence::followTray()
{
    const bool stays = m_window.preferences().closesToTray() && m_tray.isShown();
    m_window.setStaysWhenClosed(stays);
    QApplication::setQuitOnLastWindowClosed(!stays);
}

} // namespace svarbord::app
