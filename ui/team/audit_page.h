// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QTableView;

namespace svarbord::engine {
struct TeamAudit;
}
namespace svarbord::services {
class TeamService;
}
namespace svarbord::viewmodels {
class DecisionModel;
}

namespace svarbord::ui {

class Dialogs;
class FlatButton;

/// Who decided what, when, in which role and at which computer; what counts for nothing and why; and whether the past
/// is as it was written.
class AuditPage : public SettingsPage
{
    Q_OBJECT

public:
    AuditPage(services::TeamService& team, Dialogs& dialogs, const Theme& theme, QWidget* parent = nullptr);

signals:
    void failed(const QString& text);

private:
    void addFilters();
    void addTable();
    void fitColumns();
    void addExport();
    void addCheck();
    void addSetAside();
    QComboBox* choice(const QString& objectName);
    FlatButton* button(const QString& objectName);
    void fillChoices();
    void applyFilter();
    void exportAs(const QString& suffix);
    void check();
    void show(const Result<engine::TeamAudit>& audit);
    void showSetAside();

    services::TeamService& m_team;
    Dialogs& m_dialogs;
    viewmodels::DecisionModel* m_model;
    QComboBox* m_member = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_since = nullptr;
    QTableView* m_table = nullptr;
    FlatButton* m_check = nullptr;
    QLabel* m_result = nullptr;
};

} // namespace svarbord::ui
