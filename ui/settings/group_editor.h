// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/shared_list_editor.h"
#include "viewmodels/member_standing.h"

class QListWidget;

namespace svarbord::services {
class AccountService;
class InboxService;
} // namespace svarbord::services

namespace svarbord::ui {

/// Groups that conversations can be assigned to: the list at the left, the name of the chosen one and who is in it at
/// the right. GUI thread.
class GroupEditor : public SharedListEditor
{
    Q_OBJECT

public:
    GroupEditor(services::InboxService& inbox, services::AccountService& accounts, Dialogs& dialogs, const Theme& theme,
                QWidget* parent = nullptr);

    /// Who is away, and which group has nobody who is not.
    void setStandings(const viewmodels::MemberStandings& standings);

protected:
    [[nodiscard]] QList<Entry> entries() override;
    void present(const QString& id) override;
    QFuture<Status> put() override;
    void saved() override { refresh(); }
    QFuture<Status> remove() override;
    [[nodiscard]] Question removal() const override;

private:
    void build();
    /// Reads who there is and who is in the group; what somebody ticked meanwhile stays ticked.
    void refresh();
    void fillMembers();
    void addMember(const MemberId& member, const QString& name, Qt::CheckState state);
    [[nodiscard]] QList<MemberId> membersOf(const QString& group) const;
    /// Who is in the group once what was ticked here counts, too.
    [[nodiscard]] QList<MemberId> wanted(const QList<MemberId>& present) const;
    void say();
    void sayStandings();

    services::InboxService& m_inbox;
    services::AccountService& m_accounts;
    QList<domain::Group> m_all;
    QList<MemberId> m_shown; ///< who was in the group when it was shown
    QLabel* m_label = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_nobody = nullptr;
    viewmodels::MemberStandings m_standings;
    QListWidget* m_members = nullptr;
};

/// The same among the settings.
class GroupsPage : public SettingsPage
{
    Q_OBJECT

public:
    GroupsPage(services::InboxService& inbox, services::AccountService& accounts, Dialogs& dialogs, const Theme& theme,
               QWidget* parent = nullptr);

    [[nodiscard]] GroupEditor& editor() const { return *m_editor; }

private:
    GroupEditor* m_editor;
};

} // namespace svarbord::ui
