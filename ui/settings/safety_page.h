// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

class QSpinBox;

namespace svarbord::services {
class SafetyService;
}

namespace svarbord::ui {

class Dialogs;
class FlatButton;

/// Backups, the check of everything stored, and how long content is kept.
class SafetyPage : public SettingsPage
{
    Q_OBJECT

public:
    SafetyPage(services::SafetyService& safety, Dialogs& dialogs, const Theme& theme, QWidget* parent = nullptr);

private:
    void addBackup();
    void addCheck();
    void addRetention();
    void addProofs();
    FlatButton* button(const QString& objectName);
    void backUp();
    void check();
    void tryRetention();
    void showProofs();
    void retain();

    services::SafetyService& m_safety;
    Dialogs& m_dialogs;
    FlatButton* m_backUp = nullptr;
    FlatButton* m_check = nullptr;
    FlatButton* m_try = nullptr;
    QSpinBox* m_closedDays = nullptr;
    QSpinBox* m_spamDays = nullptr;
};

} // namespace svarbord::ui
