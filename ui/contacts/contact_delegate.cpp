// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contact_delegate.h"

#include "ui/components/avatar.h"
#include "viewmodels/contact_list_model.h"

#include <QLocale>
#include <QPainter>

namespace svarbord::ui {

using viewmodels::ContactListModel;

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, Theme::compactRowHeight};
}

void ContactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect;
    painter->save();
    painter->fillRect(box, selected                                         ? m_theme.accentBackground
                           : option.state.testFlag(QStyle::State_MouseOver) ? m_theme.hover
                                                                            : m_theme.background);
    painter->fillRect(QRect(box.x(), box.bottom(), box.width(), 1), m_theme.line);
    if (selected)
        painter->fillRect(QRect(box.x(), box.y(), 3, box.height()), m_theme.accent);
    const QString name = index.data(ContactListModel::NameRole).toString();
    const QString address = index.data(ContactListModel::AddressRole).toString();
    paintAvatar(*painter, QRectF(box.x() + 15, box.y() + 10, 32, 32), name, address.isEmpty() ? name : address);
    QRect line(box.x() + 57, box.y() + 7, box.width() - 57 - 15, 19);
    const int count = index.data(ContactListModel::CountRole).toInt();
    painter->setFont(Theme::small());
    painter->setPen(selected ? m_theme.secondary : m_theme.muted);
    if (count > 0) {
        const QString number = QLocale().toString(count);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
        line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(number) - 10);
    }
    const QString company = index.data(ContactListModel::CompanyRole).toString();
    if (company.isEmpty() && name == address) // one line, in the middle
        line.moveTop(box.y() + (box.height() - line.height()) / 2);
    painter->setFont(Theme::font(13, QFont::Medium));
    painter->setPen(m_theme.text);
    painter->drawText(line, Qt::AlignVCenter, painter->fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
    QString below = company;
    if (name != address && !address.isEmpty())
        below = below.isEmpty() ? address : below + QStringLiteral(" · ") + address;
    painter->setFont(Theme::small());
    painter->setPen(m_theme.secondary);
    line = QRect(box.x() + 57, box.y() + 26, box.width() - 57 - 15, 19);
    painter->drawText(line, Qt::AlignVCenter, painter->fontMetrics().elidedText(below, Qt::ElideRight, line.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && !selected) {
        painter->setPen(m_theme.accent);
        painter->drawRect(box.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace svarbord::ui
