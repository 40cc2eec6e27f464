// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace svarbord::ui {

/// As high as what is in it, as far as the screen has room: for dialogs that say much on a small screen.
class FittingArea : public QScrollArea
{
    Q_OBJECT

public:
    /// beside: what the dialog needs besides, in pixels.
    explicit FittingArea(int beside, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_beside;
};

} // namespace svarbord::ui
