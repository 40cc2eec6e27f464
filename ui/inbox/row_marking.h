// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QListView;
class QMouseEvent;

namespace svarbord::viewmodels {
class ConversationListModel;
}

namespace svarbord::ui {

/// Marking rows of the list with mouse and keys: a click on the picture, Ctrl and Shift clicks, and what the commands
/// ask for. The row one stands on stays apart from the rows that are marked.
class RowMarking : public QObject
{
    Q_OBJECT

public:
    /// pictureWidth: clicks left of this mark instead of opening.
    RowMarking(QListView& view, viewmodels::ConversationListModel& model, int pictureWidth);

    void toggleCurrent();
    /// Marks the current row and goes this many on, marking them, too.
    void extend(int rows);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QMouseEvent& event);
    void toggle(int row);
    void stretchTo(int row);
    void beginWithCurrent();

    QListView& m_view;
    viewmodels::ConversationListModel& m_model;
    int m_pictureWidth;
    QPersistentModelIndex m_anchor; ///< where a stretch begins
};

} // namespace svarbord::ui
