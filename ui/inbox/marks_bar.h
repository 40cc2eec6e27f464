// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QWidget>

class QLabel;

namespace svarbord::ui {

class IconButton;

/// Stands in for the list's title while rows are marked: how many, and what can be done with them.
class MarksBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 28; ///< of the title it stands in for, so that the list stays where it is

    explicit MarksBar(const Theme& theme, QWidget* parent = nullptr);

    void setCount(qint64 marked, qint64 total, bool everything);

signals:
    /// A command of the window's table, by id.
    void commandRequested(const QString& id);

private:
    void say();

    QLabel* m_label;
    IconButton* m_all;
    qint64 m_marked = 0;
    qint64 m_total = 0;
};

} // namespace svarbord::ui
