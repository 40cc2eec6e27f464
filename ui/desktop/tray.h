// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace svarbord::ui {

/// The icon in the desktop's tray: how many conversations wait, and the few things one wants from there.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject* parent = nullptr);

    /// Whether there is a tray that shows it.
    [[nodiscard]] bool isShown() const;
    void setWaiting(int conversations);
    [[nodiscard]] QString text() const { return m_icon.toolTip(); }
    [[nodiscard]] QMenu& menu() { return m_menu; }
    void sayTexts();
    /// The program's icon with the number on it; alone for 0.
    [[nodiscard]] static QPixmap picture(int conversations, int side);

signals:
    void openRequested();
    void composeRequested();
    void quitRequested();

private:
    QMenu m_menu;
    QAction* m_open;
    QAction* m_compose;
    QAction* m_quit;
    QSystemTrayIcon m_icon;
    int m_waiting = 0;
};

} // namespace svarbord::ui
