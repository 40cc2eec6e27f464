// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QWidget>

class QLabel;

namespace svarbord::ui {

class FlatButton;
class IconButton;

/// A line above the panes about who works together: that this computer waits to be let in, that a colleague does, that
/// a team was found in the mailbox, that somebody who is away has open work. Hidden when there is nothing to say.
class TeamBar : public QWidget
{
    Q_OBJECT

public:
    /// Its parts are named after it: "teamBarText", "teamBarAct", "teamBarClose".
    explicit TeamBar(const Theme& theme, QWidget* parent = nullptr, const QString& name = QStringLiteral("teamBar"));

    enum class Closing { Possible, Never };
    void say(const QString& text, const QString& action, Closing closing);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QWidget* act() const;

signals:
    void acted();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_text;
    FlatButton* m_act;
    IconButton* m_close;
};

} // namespace svarbord::ui
