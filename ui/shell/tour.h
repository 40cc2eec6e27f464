// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace svarbord::ui {

class FlatButton;

/// Three cards that show a newcomer the list, the answer and the way to everything else. Each stands beside what it
/// tells of, which is outlined; nothing is blocked meanwhile. Deletes itself at the end.
class Tour : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QPointer<QWidget> place; ///< in the same window
        QString title;
        QString text;
    };
    Tour(QList<Step> steps, const Theme& theme, QWidget* window);

    void start();
    [[nodiscard]] int step() const { return m_step; }

signals:
    /// Seen to its end or sent away.
    void finished();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void show(int step);
    void place();
    void end();

    QList<Step> m_steps;
    const Theme& m_theme;
    int m_step = 0;
    QWidget* m_outline;
    QLabel* m_count = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    FlatButton* m_skip = nullptr;
    FlatButton* m_next = nullptr;
};

} // namespace svarbord::ui
