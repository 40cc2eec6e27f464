// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/nav_item.h"

#include "ui/components/buttons.h"
#include "ui/components/tool_tip.h"

#include <QLocale>
#include <QPainter>

namespace svarbord::ui {

NavItem::NavItem(const Theme& theme, Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent),
      m_theme(theme),
      m_icon(icon)
{
    setLabel(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(29);
}

void NavItem::setLabel(const QString& text)
{
    setText(text);
    const QString name = m_spokenName.isEmpty() ? text : m_spokenName;
    setAccessibleName(m_count > 0 ? tr("%1, conversations: %2").arg(name).arg(m_count) : name);
}

void NavItem::setSpokenName(const QString& name)
{
    m_spokenName = name;
    setLabel(text());
}

void NavItem::setIndent(int indent)
{
    m_indent = indent;
    update();
}

void NavItem::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setLabel(text());
    update();
}

void NavItem::setProblem(const QString& problem)
{
    m_problem = problem;
    setPlainToolTip(this, problem);
    update();
}

void NavItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0, 0.5, 0, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? m_theme.accentBackground : m_theme.rail);
        painter.drawRoundedRect(box, Theme::smallRadius, Theme::smallRadius);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(m_theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Theme::smallRadius, Theme::smallRadius);
    }
    const QColor color = isChecked() ? m_theme.accentText : m_theme.secondary;
    painter.drawPixmap(8 + m_indent, (height() - Theme::iconSize) / 2,
                       iconPixmap(m_icon, Theme::iconSize, devicePixelRatioF(), color));
    int end = width() - 8;
    if (!m_problem.isEmpty()) {
        end -= Theme::iconSize;
        painter.drawPixmap(end, (height() - Theme::iconSize) / 2,
                           iconPixmap(Icon::Warning, Theme::iconSize, devicePixelRatioF(), m_theme.danger));
        end -= 4;
    }
    if (m_count > 0) {
        const QString number = QLocale().toString(m_count);
        painter.setFont(Theme::font(12, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isChecked() ? m_theme.accentText : m_theme.muted);
        painter.drawText(QRect(0, 0, end, height()), Qt::AlignVCenter | Qt::AlignRight, number);
        end -= painter.fontMetrics().horizontalAdvance(number) + 8;
    }
    painter.setFont(Theme::font(13, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(color);
    const QRect place(30 + m_indent, 0, end - 30 - m_indent, height());
    painter.drawText(place, Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

} // namespace svarbord::ui
