// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

namespace svarbord::services {
class FilterService;
class InboxService;
} // namespace svarbord::services

namespace svarbord::ui {

class Dialogs;

/// The team's mail filters among the settings, and whose mail is blocked.
class FiltersPage : public SettingsPage
{
    Q_OBJECT

public:
    FiltersPage(services::FilterService& filters, services::InboxService& inbox, Dialogs& dialogs, const Theme& theme,
                QWidget* parent = nullptr);

signals:
    void failed(const QString& text);
};

} // namespace svarbord::ui
