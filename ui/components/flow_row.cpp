// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/flow_row.h"

namespace svarbord::ui {

FlowRow::FlowRow(int gap, QWidget* parent) : QWidget(parent), m_gap(gap)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowRow::add(QWidget* child)
{
    child->setParent(this);
    m_children.append(child);
    child->show();
    arrange(width(), true);
    updateGeometry();
}

void FlowRow::clear()
{
    for (QWidget* child : std::as_const(m_children)) {
        child->hide();
        child->deleteLater();
    }
    m_children.clear();
    updateGeometry();
}

int FlowRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize FlowRow::sizeHint() const
{
    return {120, arrange(std::max(width(), 120), false)};
}

void FlowRow::resizeEvent(QResizeEvent*)
{
    arrange(width(), true);
}

int FlowRow::arrange(int width, bool move) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (QWidget* child : m_children) {
        const QSize size = child->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + 2;
            line = 0;
        }
        if (move)
            child->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    return y + line;
}

} // namespace svarbord::ui
