// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

namespace svarbord::services {
class FilterService;
}

namespace svarbord::ui {

class Dialogs;

/// The team's mail filters among the settings.
class FiltersPage : public SettingsPage
{
    Q_OBJECT

public:
    FiltersPage(services::FilterService& filters, Dialogs& dialogs, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace svarbord::ui
