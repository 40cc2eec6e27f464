// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QObject>

#include <optional>

class QDBusVariant;

namespace svarbord::ui {

/// Keeps the look the same as the system's (colour scheme and contrast of the desktop portal, else its palette), or as
/// chosen, and puts it on the application. GUI thread.
class ThemeWatcher : public QObject
{
    Q_OBJECT

public:
    /// chosen: a fixed look; nothing follows the system.
    explicit ThemeWatcher(std::optional<Look> chosen = std::nullopt, QObject* parent = nullptr);

    /// The same object for the watcher's whole life; its content changes.
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    void choose(std::optional<Look> look);
    /// After the desktop changed its own palette (QEvent::ThemeChange): what counts where there is no portal.
    void readPalette();

signals:
    /// After the palette and the style sheet are in force.
    void changed();

private slots:
    void portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void followSystem();
    void ask(const QString& key);
    void take(const QString& key, const QVariant& value);
    void apply();

    Theme m_theme;
    std::optional<Look> m_chosen;
    std::optional<bool> m_portalDark; ///< nothing where the portal has no opinion
    bool m_paletteDark = false;
    bool m_systemHighContrast = false;
};

} // namespace svarbord::ui
