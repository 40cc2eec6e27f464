// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QWidget>

namespace svarbord::ui {

/// Whether something worked, before the words that say what.
class OutcomeMark : public QWidget
{
    Q_OBJECT

public:
    OutcomeMark(bool good, const Theme& theme, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_good;
    const Theme& m_theme;
};

} // namespace svarbord::ui
