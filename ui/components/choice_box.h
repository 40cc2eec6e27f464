// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace svarbord::ui {

/// A combo box with the arrow of our icons: a style sheet takes the style's own away,
/// and with a list whose rows are as high as those of a menu.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace svarbord::ui
