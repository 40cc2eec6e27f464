// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/icons.h"
#include "ui/components/theme.h"

#include <QAbstractButton>

namespace svarbord::ui {

/// One line of the views pane: icon, name, number.
class NavItem : public QAbstractButton
{
    Q_OBJECT

public:
    NavItem(const Theme& theme, Icon icon, const QString& text, QWidget* parent = nullptr);

    void setLabel(const QString& text);
    /// What a screen reader says in place of the text.
    void setSpokenName(const QString& name);
    /// Of what belongs to the line above.
    void setIndent(int indent);
    /// 0 shows nothing.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    /// A small warning mark, with the reason as tool tip; empty takes it away.
    void setProblem(const QString& problem);
    [[nodiscard]] QSize sizeHint() const override { return {100, 29}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Icon m_icon;
    int m_count = 0;
    int m_indent = 0;
    QString m_spokenName;
    QString m_problem;
};

} // namespace svarbord::ui
