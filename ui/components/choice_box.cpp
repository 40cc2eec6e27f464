// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/choice_box.h"

#include "ui/components/icons.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace svarbord::ui {

namespace {

constexpr int arrow = 16;
constexpr int fromRight = 8;

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent)
{
    setItemDelegate(new QStyledItemDelegate(this));
}

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(width() - arrow - fromRight, (height() - arrow) / 2,
                       iconPixmap(Icon::Down, arrow, devicePixelRatioF(),
                                  palette().color(isEnabled() ? QPalette::ButtonText : QPalette::PlaceholderText)));
}

} // namespace svarbord::ui
