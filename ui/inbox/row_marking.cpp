// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/row_marking.h"

#include "viewmodels/conversation_list_model.h"

#include <QListView>
#include <QMouseEvent>

#include <algorithm>

namespace svarbord::ui {

RowMarking::RowMarking(QListView& view, viewmodels::ConversationListModel& model, int pictureWidth)
    : QObject(&view),
      m_view(view),
      m_model(model),
      m_pictureWidth(pictureWidth)
{
    view.viewport()->installEventFilter(this);
}

void RowMarking::toggleCurrent()
{
    if (const QModelIndex current = m_view.currentIndex(); current.isValid())
        toggle(current.row());
}

void RowMarking::extend(int rows)
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid())
        return;
    const int target = std::clamp(current.row() + rows, 0, m_model.rowCount() - 1);
    m_model.markStretch(current.row(), target);
    m_anchor = m_model.index(target);
    m_view.setCurrentIndex(m_anchor);
    m_view.scrollTo(m_anchor);
}

void RowMarking::toggle(int row)
{
    m_model.setMarked(row, !m_model.isMarked(row));
    m_anchor = m_model.index(row);
}

void RowMarking::stretchTo(int row)
{
    const int from = m_anchor.isValid() ? m_anchor.row() : std::max(0, m_view.currentIndex().row());
    m_model.markStretch(from, row);
}

/// As in every list: Ctrl adds to what is chosen already, and that is the row one stands on.
void RowMarking::beginWithCurrent()
{
    if (m_model.marks().isEmpty() && m_view.currentIndex().isValid())
        m_model.setMarked(m_view.currentIndex().row(), true);
}

bool RowMarking::press(const QMouseEvent& event)
{
    const QModelIndex index = m_view.indexAt(event.position().toPoint());
    if (event.button() != Qt::LeftButton || !index.isValid())
        return false;
    if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        stretchTo(index.row());
    } else if (event.modifiers().testFlag(Qt::ControlModifier)) {
        if (index != m_view.currentIndex())
            beginWithCurrent();
        toggle(index.row());
    } else if (event.position().x() < m_pictureWidth) {
        toggle(index.row());
    } else {
        m_anchor = index;
        return false;
    }
    m_view.setFocus(Qt::MouseFocusReason);
    return true;
}

bool RowMarking::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
        if (press(*static_cast<QMouseEvent*>(event)))
            return true;
    return QObject::eventFilter(watched, event);
}

} // namespace svarbord::ui
