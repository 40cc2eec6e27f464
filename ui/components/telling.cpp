// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/telling.h"

#include <QAccessible>
#include <QVariant>
#include <QWidget>

namespace svarbord::ui {

namespace {

constexpr const char* mark = "tellsByItself";

}

void tellsByItself(QWidget* widget)
{
    widget->setProperty(mark, true);
}

bool isTelling(const QWidget& widget)
{
    return widget.property(mark).toBool();
}

void tell(QWidget* widget, const QString& text)
{
    widget->setAccessibleName(text);
    const bool stoodThere = widget->isVisible();
    widget->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    // On Linux a screen reader hears that something shows, and of no alert.
    QAccessibleEvent shown(widget, QAccessible::ObjectShow);
    if (stoodThere)
        QAccessible::updateAccessibility(&shown);
    QAccessibleEvent announcement(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace svarbord::ui
