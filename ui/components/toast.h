// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QTimer>
#include <QWidget>

namespace svarbord::ui {

/// One short message floating above the foot of its parent, perhaps with one act ("Undo"); leaves by itself.
class Toast : public QWidget
{
    Q_OBJECT

public:
    Toast(const Theme& theme, QWidget* parent);

    /// action may be empty; key is shown behind it.
    void showText(const QString& text, const QString& action = {}, const QString& key = {});
    void showProblem(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString action() const { return m_action; }
    /// As a click does.
    void press();

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void present();

    const Theme& m_theme;
    QString m_text;
    QString m_action;
    QString m_key;
    bool m_problem = false;
    QTimer m_timer;
};

} // namespace svarbord::ui
