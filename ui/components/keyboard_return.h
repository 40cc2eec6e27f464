// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace svarbord::ui {

/// Where the window that has the keyboard closes, asks for it for the window beneath. That is left to the window
/// manager otherwise, and some give it to nobody when two close at once, such as a dialog and the question it asked
/// before. Stands over all windows of the program for as long as it lives.
class KeyboardReturn : public QObject
{
    Q_OBJECT

public:
    explicit KeyboardReturn(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace svarbord::ui
