// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace svarbord::ui {

class CommandTable;

/// A field and the commands that match what is typed; Enter runs the chosen one.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(CommandTable& commands, const Theme& theme, QWidget* window);
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill(const QString& text);
    void runChosen();

    CommandTable& m_commands;
    const Theme& m_theme;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace svarbord::ui
