// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace svarbord::ui {

/// Puts widgets side by side and goes on in a new row where there is no room; the last takes what is left of its row.
class FlowLayout : public QLayout
{
public:
    FlowLayout(int gap, bool stretchLast, QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    void insertWidget(int index, QWidget* widget);
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Act { Measure, Place };
    int arrange(const QRect& rect, Act act) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
    bool m_stretchLast;
};

} // namespace svarbord::ui
