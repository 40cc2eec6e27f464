// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/text_tab.h"

#include "ui/components/buttons.h"

#include <QKeyEvent>
#include <QPainter>

namespace svarbord::ui {

TextTab::TextTab(const Theme& theme, const QString& text, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setLabel(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TextTab::setLabel(const QString& text)
{
    setText(text);
    setAccessibleName(text);
}

QSize TextTab::sizeHint() const
{
    // As wide as when chosen, so that nothing moves when it is.
    const QFontMetrics metrics(Theme::bodyStrong());
    return {metrics.horizontalAdvance(text()) + 12, 28};
}

void TextTab::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(isChecked() ? Theme::bodyStrong() : Theme::body());
    painter.setPen(isChecked() || underMouse() ? m_theme.text : m_theme.muted);
    painter.drawText(rect().adjusted(6, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), m_theme, 4);
}

void TextTab::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace svarbord::ui
