// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace svarbord::ui {

enum class Look { Light, Dark, HighContrast };

/// The tokens of one look: colours, measures (logical pixels) and fonts. A plain value; the one that is in force
/// belongs to ThemeWatcher, which assigns a new one when the system changes, so hold `const Theme&` and read it
/// when painting.
struct Theme
{
    Look look = Look::Light;

    QColor background; ///< conversation, list
    QColor panel;      ///< views pane, details
    QColor rail;       ///< rail, foot bar, neutral chips
    QColor line;
    QColor text;
    QColor secondary;
    QColor muted;
    QColor accent;
    QColor accentBackground; ///< selection, focus ring
    QColor accentText;       ///< links and text on accentBackground
    QColor onAccent;         ///< text on accent
    QColor good;
    QColor goodBackground;
    QColor warning;
    QColor warningBackground;
    QColor danger;
    QColor dangerBackground;
    QColor note; ///< internal comment
    QColor noteLine;
    QColor hover;

    static constexpr int railWidth = 52;
    static constexpr int viewsWidth = 200;
    static constexpr int listWidth = 350;
    static constexpr int detailsWidth = 276;
    static constexpr int headerHeight = 56;
    static constexpr int rowHeight = 76;
    static constexpr int compactRowHeight = 52;
    static constexpr int radius = 8;
    static constexpr int smallRadius = 6;
    static constexpr int grid = 4;
    static constexpr int iconSize = 16;
    static constexpr int railIconSize = 18;

    [[nodiscard]] static Theme make(Look look);
    [[nodiscard]] bool isDark() const { return look == Look::Dark; }

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    [[nodiscard]] static QFont font(int pixelSize, QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static QFont body() { return font(13); }
    [[nodiscard]] static QFont bodyStrong() { return font(13, QFont::DemiBold); }
    [[nodiscard]] static QFont small() { return font(12); }
    [[nodiscard]] static QFont chip() { return font(11, QFont::DemiBold); }
    [[nodiscard]] static QFont title() { return font(15, QFont::DemiBold); }
};

} // namespace svarbord::ui
