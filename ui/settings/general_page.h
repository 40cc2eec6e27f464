// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

namespace svarbord::ui {

class Preferences;

/// Language, look, density, how long a sent mail can be taken back, what closing the window means.
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    GeneralPage(Preferences& preferences, const Theme& theme, QWidget* parent = nullptr);

private:
    void addLanguage();
    void addLook();
    void addDensity();
    void addUndo();
    void addTray();

    Preferences& m_preferences;
};

} // namespace svarbord::ui
