// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/long_list.h"

#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace svarbord::ui {

LongList::LongList(QWidget* parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
}

int LongList::rowHeight() const
{
    return std::max(1, itemDelegate()->sizeHint({}, {}).height());
}

int LongList::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

QModelIndex LongList::rowIndex(int row) const
{
    return model()->index(row, modelColumn(), rootIndex());
}

QRect LongList::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || index.model() != model())
        return {};
    return {0, index.row() * rowHeight() - verticalOffset(), viewport()->width(), rowHeight()};
}

QModelIndex LongList::indexAt(const QPoint& point) const
{
    const int y = point.y() + verticalOffset();
    const int row = y / rowHeight();
    return y >= 0 && row < rows() ? rowIndex(row) : QModelIndex();
}

void LongList::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    executeDelayedItemsLayout();
    const QRect row = visualRect(index);
    const int room = viewport()->height() - row.height();
    if (hint == EnsureVisible && row.top() >= 0 && row.top() <= room)
        return;
    const bool isBelow = hint == PositionAtBottom || (hint == EnsureVisible && row.top() > 0);
    const int top = hint == PositionAtCenter ? room / 2 : isBelow ? room : 0;
    verticalScrollBar()->setValue(verticalOffset() + row.top() - std::max(0, top));
}

void LongList::doItemsLayout()
{
    // Past the walk through all rows.
    QAbstractItemView::doItemsLayout();
}

QModelIndex LongList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rows();
    if (count == 0)
        return {};
    const int aPage = std::max(1, viewport()->height() / rowHeight());
    const int from = currentIndex().isValid() ? currentIndex().row() : -1;
    const auto target = [&] {
        switch (action) {
        case MoveUp:
        case MoveLeft:
        case MovePrevious:
            return from - 1;
        case MoveDown:
        case MoveRight:
        case MoveNext:
            return from + 1;
        case MovePageUp:
            return from - aPage;
        case MovePageDown:
            return from + aPage;
        case MoveHome:
            return 0;
        case MoveEnd:
            return count - 1;
        }
        return from;
    };
    return rowIndex(std::clamp(target(), 0, count - 1));
}

int LongList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int LongList::horizontalOffset() const
{
    return 0;
}

void LongList::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex chosen = indexAt(rect.bottomRight());
    selectionModel()->select(QItemSelection(chosen, chosen), command);
}

QRegion LongList::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        region += visualRect(range.topLeft()) | visualRect(range.bottomRight());
    return region & viewport()->rect();
}

void LongList::updateGeometries()
{
    QScrollBar* const bar = verticalScrollBar();
    const int shown = viewport()->height();
    bar->setPageStep(shown);
    bar->setRange(0, std::max(0, rows() * rowHeight() - shown));
    horizontalScrollBar()->setRange(0, 0);
    QAbstractItemView::updateGeometries();
}

void LongList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    tellScreenReader(QAccessible::Focus, current);
    QAbstractItemView::currentChanged(current, previous);
}

void LongList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    tellScreenReader(QAccessible::SelectionRemove,
                     deselected.isEmpty() ? QModelIndex() : QModelIndex(deselected.first().topLeft()));
    tellScreenReader(QAccessible::Selection,
                     selected.isEmpty() ? QModelIndex() : QModelIndex(selected.first().topLeft()));
    QAbstractItemView::selectionChanged(selected, deselected);
}

/// A QListView would look the row up among the places it has stored.
void LongList::tellScreenReader(QAccessible::Event event, const QModelIndex& index)
{
    if (!QAccessible::isActive() || !index.isValid() || (event == QAccessible::Focus && !hasFocus()))
        return;
    QAccessibleEvent told(this, event);
    told.setChild(index.row());
    QAccessible::updateAccessibility(&told);
}

bool LongList::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_hovered = indexAt(static_cast<QHoverEvent*>(event)->position().toPoint());
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        m_hovered = QModelIndex();
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

void LongList::paintEvent(QPaintEvent* event)
{
    executeDelayedItemsLayout();
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~QStyle::State_MouseOver;
    const QRect dirty = event->rect();
    const int first = std::max(0, (dirty.top() + verticalOffset()) / rowHeight());
    const int last = std::min(rows() - 1, (dirty.bottom() + verticalOffset()) / rowHeight());
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = rowIndex(row);
        option.rect = visualRect(index);
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

} // namespace svarbord::ui
