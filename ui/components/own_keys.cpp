// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/own_keys.h"

#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace svarbord::ui {

OwnKeys::OwnKeys(QWidget* part) : QObject(part)
{
    part->installEventFilter(this);
}

void OwnKeys::add(const QKeySequence& key, std::function<void()> run)
{
    m_keys.append({key, std::move(run)});
}

const OwnKeys::Key* OwnKeys::keyOf(const QKeyEvent& event) const
{
    const QKeySequence pressed(event.keyCombination());
    const auto found = std::ranges::find(m_keys, pressed, &Key::key);
    return found == m_keys.end() ? nullptr : &*found;
}

/// Key events rise from the widget with the keyboard to those around it until one takes them.
bool OwnKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const Key* key = keyOf(*pressed);
    if (!key)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && !pressed->isAutoRepeat()) {
        const auto run = key->run;
        run();
    }
    return true;
}

} // namespace svarbord::ui
