// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

namespace svarbord::ui {

class Dialogs;

/// Which version this is, what it is built from, and the report for those who help with a problem.
class AboutPage : public SettingsPage
{
    Q_OBJECT

public:
    AboutPage(std::function<QString()> report, Dialogs& dialogs, const Theme& theme, QWidget* parent = nullptr);

private:
    void addVersions();
    void addReport(std::function<QString()> report);

    Dialogs& m_dialogs;
};

} // namespace svarbord::ui
