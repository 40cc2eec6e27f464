// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/channel_rules.h"
#include "ui/settings/settings_page.h"

#include <QFuture>

class QLineEdit;

namespace svarbord::services {
class AccountService;
}

namespace svarbord::ui {

class ChoiceBox;
class Switch;

/// How new tickets of each mailbox begin, and whose forwarded mail is. What is chosen counts for the whole team at once
/// and can be undone; mail that is here stays as it is.
class ChannelRulesPage : public SettingsPage
{
    Q_OBJECT

public:
    ChannelRulesPage(services::AccountService& accounts, const Theme& theme, QWidget* parent = nullptr);

signals:
    void failed(const QString& text);

private:
    void addFields();
    void say();
    /// After mailboxes, members or rules changed.
    void reload();
    void fillMailboxes();
    void present();
    void keep();
    [[nodiscard]] QString address() const;
    [[nodiscard]] domain::ChannelRules shown() const;

    services::AccountService& m_service;
    domain::ChannelRules m_stored;
    ChoiceBox* m_mailbox;
    ChoiceBox* m_priority;
    ChoiceBox* m_assignee;
    QLineEdit* m_tags;
    Switch* m_forwarder;
};

} // namespace svarbord::ui
