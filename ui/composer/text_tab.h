// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QAbstractButton>

namespace svarbord::ui {

/// A word that is a button: muted, and strong while it is chosen.
class TextTab : public QAbstractButton
{
    Q_OBJECT

public:
    TextTab(const Theme& theme, const QString& text, QWidget* parent = nullptr);
    /// The text, and what a screen reader says.
    void setLabel(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace svarbord::ui
