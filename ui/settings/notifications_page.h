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
    /// ownAddress: of the member, where the daily mail goes unless another is given; may be empty.
    NotificationsPage(Preferences& preferences, const QString& ownAddress, const Theme& theme,
                      QWidget* parent = nullptr);

private:
    void addKinds();
    void addQuietHours();
    void addDigest(const QString& ownAddress);

    Preferences& m_preferences;
};

} // namespace svarbord::ui
