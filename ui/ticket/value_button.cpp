// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/value_button.h"

#include "ui/components/avatar.h"
#include "ui/components/icons.h"
#include "ui/components/tool_tip.h"

#include <QKeyEvent>
#include <QPainter>

namespace svarbord::ui {

namespace {

constexpr int padding = 6;
constexpr int person = 20;

bool showsFocus(const QWidget& widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace

ValueButton::ValueButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setFont(Theme::body());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ValueButton::setValue(const QString& text, const QString& personKey)
{
    setText(text);
    m_personKey = personKey;
    updateGeometry();
    update();
}

void ValueButton::setAway(const QString& word)
{
    m_away = word;
    update();
}

QSize ValueButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * padding + (m_personKey.isEmpty() ? 0 : person + 6), 26};
}

void ValueButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if ((underMouse() && isEnabled()) || showsFocus(*this)) {
        painter.setPen(showsFocus(*this) ? m_theme.accent : m_theme.line);
        painter.setBrush(m_theme.background);
        painter.drawRoundedRect(box, Theme::smallRadius, Theme::smallRadius);
    }
    int x = padding;
    if (!m_personKey.isEmpty()) {
        const QRectF place(x, (height() - person) / 2.0, person, person);
        if (m_away.isEmpty())
            paintAvatar(painter, place, text(), m_personKey);
        else
            paintAway(painter, place, text(), m_personKey, m_theme);
        x += person + 6;
    }
    painter.setFont(font());
    const bool empty = text() == QStringLiteral("–");
    painter.setPen(m_link && isEnabled() ? m_theme.accentText : empty ? m_theme.muted : m_theme.text);
    const QRect place(x, 0, width() - x - padding, height());
    QString shown = m_away.isEmpty() ? text() : QString(text() + QStringLiteral(" · ") + m_away);
    if (fontMetrics().horizontalAdvance(shown) > place.width())
        shown = text(); // the moon says it, and the tool tip until when
    painter.drawText(place, Qt::AlignVCenter, fontMetrics().elidedText(shown, Qt::ElideRight, place.width()));
}

void ValueButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

EarlierRow::EarlierRow(const Theme& theme, const QString& subject, const QString& when, QWidget* parent)
    : QAbstractButton(parent),
      m_theme(theme),
      m_when(when)
{
    setText(subject);
    setAccessibleName(subject + QStringLiteral(", ") + when);
    setPlainToolTip(this, subject);
    setFont(Theme::small());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(31);
}

void EarlierRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.line);
    if (showsFocus(*this)) {
        painter.setPen(m_theme.accent);
        painter.drawRect(rect().adjusted(0, 1, -1, -1));
    }
    painter.drawPixmap(0, (height() - Theme::iconSize) / 2,
                       iconPixmap(Icon::Mail, Theme::iconSize, devicePixelRatioF(), m_theme.secondary));
    painter.setFont(font());
    painter.setPen(m_theme.muted);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, m_when);
    const int width = QWidget::width() - 22 - fontMetrics().horizontalAdvance(m_when) - 8;
    painter.setPen(underMouse() ? m_theme.accentText : m_theme.text);
    painter.drawText(QRect(22, 0, width, height()), Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width));
}

} // namespace svarbord::ui
