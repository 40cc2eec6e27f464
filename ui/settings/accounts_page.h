// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "ui/settings/settings_page.h"

#include <QHash>

class QSettings;

namespace svarbord::services {
class AccountService;
}

namespace svarbord::ui {

class Dialogs;

/// The order in which this person wants to see the accounts; those never placed come last.
namespace account_order {
[[nodiscard]] QList<domain::Account> apply(QList<domain::Account> accounts, const QSettings& settings);
void save(const QList<domain::Account>& accounts, QSettings& settings);
} // namespace account_order

/// The connected mailboxes: change, reorder, switch off, take away. Mail on the server is never touched by any of it.
class AccountsPage : public SettingsPage
{
    Q_OBJECT

public:
    AccountsPage(services::AccountService& accounts, QSettings& settings, Dialogs& dialogs, const Theme& theme,
                 QWidget* parent = nullptr);
    /// After accounts were changed elsewhere.
    void reload();

signals:
    void addRequested();
    void editRequested(const svarbord::domain::Account& account);
    void orderChanged();
    void failed(const QString& text);

private:
    QWidget* makeCard(qsizetype index);
    void move(qsizetype index, qsizetype to);
    void setEnabledAt(qsizetype index, bool on);
    void askToRemove(qsizetype index);
    void remove(const domain::Account& account);
    [[nodiscard]] QString stateText(const domain::Account& account) const;

    services::AccountService& m_service;
    QSettings& m_settings;
    Dialogs& m_dialogs;
    QList<domain::Account> m_accounts;
    QHash<AccountId, domain::AccountStatus> m_states;
    QHash<AccountId, QLabel*> m_stateLabels;
    QWidget* m_list;
};

} // namespace svarbord::ui
