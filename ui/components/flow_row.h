// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace svarbord::ui {

/// Lays its children out from left to right, on as many lines as it takes.
class FlowRow : public QWidget
{
    Q_OBJECT

public:
    explicit FlowRow(int gap, QWidget* parent = nullptr);

    /// Takes ownership.
    void add(QWidget* child);
    void clear();
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int arrange(int width, bool move) const;

    int m_gap;
    QList<QWidget*> m_children;
};

} // namespace svarbord::ui
