// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/inbox.h"
#include "domain/member.h"
#include "ui/settings/settings_page.h"

#include <QFuture>

namespace svarbord::services {
class AccountService;
class InboxService;
} // namespace svarbord::services

namespace svarbord::ui {

class MadeAnew;
class Switch;

/// The inboxes of the team: who sees each, and which mailboxes bring their mail into it. Everything here is shared with
/// the team and can be undone; no mail is ever removed by it.
class InboxesPage : public SettingsPage
{
    Q_OBJECT

public:
    InboxesPage(services::InboxService& inbox, services::AccountService& accounts, const Theme& theme,
                QWidget* parent = nullptr);

signals:
    void failed(const QString& text);

private:
    void addFoot();
    void addChannels();
    void reload();
    void fillInboxes(MadeAnew& rows);
    void fillChannels(MadeAnew& rows);
    QWidget* makeCard(const domain::Inbox& inbox);
    QWidget* makeChannelRow(const domain::Account& account);
    [[nodiscard]] QString explain(const domain::Inbox& inbox) const;
    [[nodiscard]] QString memberName(const MemberId& id) const;
    void edit(const domain::Inbox& inbox);
    void askToRemove(const domain::Inbox& inbox);
    void tellProblem(const QFuture<svarbord::Status>& change);

    services::InboxService& m_service;
    services::AccountService& m_accountService;
    QList<domain::Inbox> m_inboxes;
    QList<domain::Account> m_accounts;
    QList<domain::Member> m_members;
    domain::InboxPlan m_plan;
    QWidget* m_list;
    QWidget* m_channels = nullptr;
    QWidget* m_history = nullptr; ///< row of the switch
    Switch* m_goesAlong = nullptr;
};

} // namespace svarbord::ui
