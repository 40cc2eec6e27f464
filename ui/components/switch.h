// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QAbstractButton>

namespace svarbord::ui {

/// On or off, in force at once. Space or Enter turns it.
class Switch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Switch(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace svarbord::ui
