// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/keyboard_return.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>
#include <QWindow>

namespace svarbord::ui {

KeyboardReturn::KeyboardReturn(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool KeyboardReturn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Hide || event->spontaneous() || !watched->isWidgetType())
        return false;
    const auto* closed = static_cast<QWidget*>(watched);
    if (closed->windowType() != Qt::Dialog && closed->windowType() != Qt::Window)
        return false;
    // Whoever works in another program keeps the keyboard: no window here has it then.
    const QWindow* focused = QGuiApplication::focusWindow();
    if (!focused || (focused->isVisible() && focused != closed->windowHandle()))
        return false;
    const QWidget* beneath = closed->parentWidget();
    while (beneath && !beneath->window()->isVisible())
        beneath = beneath->window()->parentWidget();
    if (beneath)
        beneath->window()->activateWindow();
    return false;
}

} // namespace svarbord::ui
