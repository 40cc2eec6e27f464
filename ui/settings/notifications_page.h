// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

class QTimeEdit;

namespace svarbord::ui {

class Preferences;

/// What the desktop tells of, whether it makes a sound, and when it is quiet.
class NotificationsPage : public SettingsPage
{
    Q_OBJECT

public:
    NotificationsPage(Preferences& preferences, const Theme& theme, QWidget* parent = nullptr);

private:
    void addKinds();
    void addQuietHours();

    Preferences& m_preferences;
};

} // namespace svarbord::ui
