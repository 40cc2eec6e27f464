// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/made_anew.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLayout>

#include <algorithm>
#include <utility>

namespace svarbord::ui {

namespace {

/// A layout shows what was put into it a moment later: until then nobody could press it, and what is hidden does not
/// take the keyboard while another window is active, such as a question about one of these rows.
void showAll(const QLayout* rows)
{
    for (int i = 0; rows && i < rows->count(); ++i)
        if (QWidget* row = rows->itemAt(i)->widget(); row && !row->testAttribute(Qt::WA_WState_ExplicitShowHide))
            row->show();
}

} // namespace

MadeAnew::MadeAnew(const QWidget& part) : m_part(part)
{
    // Not part.focusWidget(): that is what had the keyboard here last, and somebody may type elsewhere by now.
    const QWidget* focused = part.window()->focusWidget();
    if (focused && part.isAncestorOf(focused))
        m_focused = focused->objectName();
}

MadeAnew::~MadeAnew()
{
    for (const QPointer<QLayout>& rows : std::as_const(m_cleared))
        showAll(rows);
    if (auto* again = m_focused.isEmpty() ? nullptr : m_part.findChild<QWidget*>(m_focused))
        again->setFocus();
    for (const QPointer<QWidget>& row : std::as_const(m_former))
        if (row) {
            row->hide();
            row->deleteLater();
        }
}

void MadeAnew::clear(QLayout* rows)
{
    m_cleared.append(rows);
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (QWidget* row = item->widget())
            remove(row);
        delete item;
    }
}

void MadeAnew::remove(QWidget* row)
{
    row->setObjectName({});
    const QWidgetList within = row->findChildren<QWidget*>();
    for (QWidget* each : within)
        each->setObjectName({});
    m_former.append(row);
}

bool MadeAnew::isInHand(const QWidget& part)
{
    for (const QObject* popup = QApplication::activePopupWidget(); popup; popup = popup->parent())
        if (popup == &part)
            return true;
    const QList<QAbstractButton*> buttons = part.findChildren<QAbstractButton*>();
    return std::ranges::any_of(buttons, &QAbstractButton::isDown);
}

} // namespace svarbord::ui
