// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/switch.h"

#include "ui/components/buttons.h"

#include <QKeyEvent>
#include <QPainter>

namespace svarbord::ui {

namespace {

constexpr int trackWidth = 34;
constexpr int trackHeight = 20;
constexpr int room = 3; ///< for the focus ring

} // namespace

Switch::Switch(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    return {trackWidth + 2 * room, trackHeight + 2 * room};
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1.0 : 0.5);
    const QRectF track = QRectF(rect()).adjusted(room + 0.5, room + 0.5, -room - 0.5, -room - 0.5);
    const qreal radius = track.height() / 2;
    painter.setPen(isChecked() ? m_theme.accent : m_theme.muted);
    painter.setBrush(isChecked() ? m_theme.accent : underMouse() ? m_theme.hover : m_theme.background);
    painter.drawRoundedRect(track, radius, radius);
    const qreal knob = track.height() - 6;
    const qreal x = isChecked() ? track.right() - knob - 3 : track.left() + 3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? m_theme.onAccent : m_theme.secondary);
    painter.drawEllipse(QRectF(x, track.top() + 3, knob, knob));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, track, m_theme, radius);
}

void Switch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace svarbord::ui
