// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session_end.h"

#include "ui/shell/main_window.h"

#include <QEvent>
#include <QGuiApplication>

namespace svarbord::app {

SessionEnd::SessionEnd(ui::MainWindow& window) : m_window(window)
{
    // The session waits until the slot returns: it is no place for questions, which answer through the event loop.
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [this] {
            m_window.keepEverything();
            m_isEnding = true;
        },
        Qt::DirectConnection);
    qGuiApp->installEventFilter(this);
}

/// The session's last word closes the windows like anybody who quits.
bool SessionEnd::eventFilter(QObject* watched, QEvent* event)
{
    if (m_isEnding && watched == qGuiApp && event->type() == QEvent::Quit)
        m_window.endWithoutAsking();
    return QObject::eventFilter(watched, event);
}

} // namespace svarbord::app
