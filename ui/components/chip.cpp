// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/chip.h"

#include "ui/components/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace svarbord::ui {

namespace {

constexpr int height = 18;
constexpr int padding = 6;
constexpr int crossWidth = 14;

} // namespace

QColor toneText(const Theme& theme, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return theme.secondary;
    case Tone::Good:
        return theme.good;
    case Tone::Warning:
        return theme.warning;
    case Tone::Danger:
        return theme.danger;
    case Tone::Accent:
        return theme.accentText;
    }
    return theme.secondary;
}

QColor toneBackground(const Theme& theme, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return theme.rail;
    case Tone::Good:
        return theme.goodBackground;
    case Tone::Warning:
        return theme.warningBackground;
    case Tone::Danger:
        return theme.dangerBackground;
    case Tone::Accent:
        return theme.accentBackground;
    }
    return theme.rail;
}

QSize chipSize(const QString& text)
{
    static const QFontMetrics metrics(Theme::chip());
    return {metrics.horizontalAdvance(text) + 2 * padding, height};
}

int paintChip(QPainter& painter, const QRect& rect, const QString& text, const Theme& theme, Tone tone)
{
    const QSize size = chipSize(text);
    const QRect box(rect.x(), rect.y() + (rect.height() - size.height()) / 2, std::min(size.width(), rect.width()),
                    size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.look == Look::HighContrast ? QPen(toneText(theme, tone)) : QPen(Qt::NoPen));
    painter.setBrush(toneBackground(theme, tone));
    painter.drawRoundedRect(QRectF(box), 4, 4);
    painter.setPen(toneText(theme, tone));
    painter.setFont(Theme::chip());
    painter.drawText(box.adjusted(padding, 0, -padding + 2, 0), Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.restore();
    return box.width();
}

Chip::Chip(const Theme& theme, const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setPressable(bool pressable)
{
    m_pressable = pressable;
    setFocusPolicy(pressable || m_removable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setFocusPolicy(m_pressable || removable ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_text) + QSize(m_removable ? crossWidth : 0, 4);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 2.5, -0.5, -2.5);
    const QColor color = toneText(m_theme, m_tone);
    painter.setPen(hasFocus()                           ? QPen(m_theme.accent)
                   : m_theme.look == Look::HighContrast ? QPen(color)
                                                        : QPen(Qt::NoPen));
    painter.setBrush(toneBackground(m_theme, m_tone));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(color);
    painter.setFont(Theme::chip());
    painter.drawText(rect().adjusted(padding, 0, m_removable ? -crossWidth : -padding + 2, 0),
                     Qt::AlignVCenter | Qt::TextSingleLine, m_text);
    if (m_removable)
        painter.drawPixmap(width() - crossWidth - 1, (QWidget::height() - 10) / 2,
                           iconPixmap(Icon::Remove, 10, devicePixelRatioF(), color));
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    if (m_removable && event->position().x() >= width() - crossWidth - 2)
        emit removeRequested();
    else if (m_pressable)
        emit pressed();
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_removable && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
        emit removeRequested();
    else if (m_pressable && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter))
        emit pressed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace svarbord::ui
