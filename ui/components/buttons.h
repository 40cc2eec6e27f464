// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/icons.h"
#include "ui/components/theme.h"

#include <QAbstractButton>

#include <optional>

namespace svarbord::ui {

/// A button that is an icon alone, 32x32; the name is its tool tip and its accessible name.
class IconButton : public QAbstractButton
{
    Q_OBJECT

public:
    IconButton(const Theme& theme, Icon icon, const QString& name, QWidget* parent = nullptr);

    void setGlyph(Icon icon);
    void setName(const QString& name);
    /// Shown in the tool tip: "Snooze (Z)".
    void setKeyHint(const QString& key);
    void setSide(int pixels, int iconPixels);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Icon m_icon;
    int m_side = 32;
    int m_iconSide = Theme::iconSize;
    QString m_name;
    QString m_key;
};

enum class ButtonKind { Primary, Secondary, Quiet, Danger };

/// A button with text, perhaps an icon before it and its key behind it.
class FlatButton : public QAbstractButton
{
    Q_OBJECT

public:
    FlatButton(const Theme& theme, const QString& text, ButtonKind kind = ButtonKind::Secondary,
               QWidget* parent = nullptr);

    /// The text, and what a screen reader says.
    void setLabel(const QString& text);
    void setGlyph(std::optional<Icon> icon);
    void setKeyHint(const QString& key);
    void setKind(ButtonKind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int keyWidth() const;

    const Theme& m_theme;
    ButtonKind m_kind;
    std::optional<Icon> m_glyph;
    QString m_key;
};

/// The 3 px ring outside a focused control, painted inside a margin the control leaves.
void paintFocusRing(QPainter& painter, const QRectF& control, const Theme& theme, qreal radius);
/// A small key cap such as "E"; gives its width.
int paintKeyCap(QPainter& painter, const QRect& right, const QString& key, const Theme& theme);
[[nodiscard]] int keyCapWidth(const QString& key);

} // namespace svarbord::ui
