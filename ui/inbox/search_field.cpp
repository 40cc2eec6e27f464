// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/search_field.h"

#include "ui/components/buttons.h"

#include <QKeyEvent>
#include <QPainter>

namespace svarbord::ui {

namespace {

constexpr int iconPlace = 28;

} // namespace

SearchField::SearchField(const Theme& theme, const QString& key, QWidget* parent)
    : QLineEdit(parent),
      m_theme(theme),
      m_key(key)
{
    setObjectName(QStringLiteral("searchField"));
    setPlaceholderText(tr("Search everything"));
    setAccessibleName(tr("Search everything"));
    setClearButtonEnabled(false);
    setTextMargins(iconPlace - 8, 0, 0, 0);
    setFixedHeight(30);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(9, (height() - Theme::iconSize) / 2,
                       iconPixmap(Icon::Search, Theme::iconSize, devicePixelRatioF(), m_theme.muted));
    if (text().isEmpty() && !m_key.isEmpty())
        paintKeyCap(painter, rect().adjusted(0, 0, -7, 0), m_key, m_theme);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!text().isEmpty())
            clear();
        emit left();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace svarbord::ui
