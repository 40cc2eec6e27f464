// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QStyledItemDelegate>

namespace svarbord::ui {

/// A contact in a list: picture, name, address or company, and how many conversations there were.
class ContactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ContactDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace svarbord::ui
