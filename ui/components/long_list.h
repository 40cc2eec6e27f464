// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QListView>
#include <QPersistentModelIndex>

namespace svarbord::ui {

/// A list of rows that are all as high as the delegate says. Where a row stands is reckoned, never stored: a QListView
/// walks through all of its rows whenever one comes, goes or changes, which takes a noticeable moment for a million.
/// One row is selected at a time.
class LongList : public QListView
{
    Q_OBJECT

public:
    explicit LongList(QWidget* parent = nullptr);

    [[nodiscard]] int rowHeight() const;

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] int horizontalOffset() const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] QModelIndex rowIndex(int row) const;
    void tellScreenReader(QAccessible::Event event, const QModelIndex& index);

    QPersistentModelIndex m_hovered;
};

} // namespace svarbord::ui
