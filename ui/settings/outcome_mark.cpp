// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/outcome_mark.h"

#include "ui/components/icons.h"

#include <QPainter>

namespace svarbord::ui {

OutcomeMark::OutcomeMark(bool good, const Theme& theme, QWidget* parent) : QWidget(parent), m_good(good), m_theme(theme)
{
    setFixedSize(Theme::iconSize, Theme::iconSize);
    setAccessibleName(good ? tr("works") : tr("fails"));
}

void OutcomeMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0,
                       iconPixmap(m_good ? Icon::Check : Icon::Warning, Theme::iconSize, devicePixelRatioF(),
                                  m_good ? m_theme.good : m_theme.danger));
}

} // namespace svarbord::ui
