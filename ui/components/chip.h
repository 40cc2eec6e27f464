// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QWidget>

namespace svarbord::ui {

enum class Tone { Neutral, Good, Warning, Danger, Accent };

[[nodiscard]] QColor toneText(const Theme& theme, Tone tone);
[[nodiscard]] QColor toneBackground(const Theme& theme, Tone tone);

/// Width and height a chip with this text takes.
[[nodiscard]] QSize chipSize(const QString& text);
/// Paints at the left of rect, centred vertically; gives the width used.
int paintChip(QPainter& painter, const QRect& rect, const QString& text, const Theme& theme, Tone tone);

/// A word on a tinted background. With a menu or a listener it can be pressed; with setRemovable it bears a cross.
class Chip : public QWidget
{
    Q_OBJECT

public:
    Chip(const Theme& theme, const QString& text, Tone tone, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setTone(Tone tone);
    /// Can be focused and pressed (mouse, Space, Enter).
    void setPressable(bool pressable);
    [[nodiscard]] bool isPressable() const { return m_pressable; }
    /// Shows a cross; Delete and a click on it ask for removal.
    void setRemovable(bool removable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void pressed();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
    Tone m_tone;
    bool m_pressable = false;
    bool m_removable = false;
};

} // namespace svarbord::ui
