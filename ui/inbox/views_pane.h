// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/view.h"
#include "ui/components/theme.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace svarbord::ui {

class InboxItems;
class NavItem;
class SavedViews;

/// The views of the inbox with their numbers, and below them the inboxes, or the mailboxes where there is but one.
class ViewsPane : public QWidget
{
    Q_OBJECT

public:
    ViewsPane(const Theme& theme, const MemberId& self, QWidget* parent = nullptr);

    void setWorkspaceName(const QString& name);
    void setAccounts(const QList<domain::Account>& accounts);
    void setAccountStatus(const domain::AccountStatus& status);
    void setInboxes(const QList<domain::Inbox>& inboxes);
    void setCounts(const domain::DeskCounts& counts);
    /// Of all inboxes.
    void choose(domain::View view);
    void chooseInbox(const InboxId& inbox, domain::View view);
    [[nodiscard]] SavedViews& saved() const { return *m_saved; }
    /// In the order shown: what Ctrl+1, Ctrl+2 … choose.
    [[nodiscard]] static QList<domain::View> views();

signals:
    void chosen(const svarbord::domain::ViewQuery& query, const QString& title);
    /// The chosen view is called differently: the language changed.
    void titleChanged(const QString& title);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addScrolling();
    void retitle();
    void showMailboxes();

    QString m_workspace;
    const Theme& m_theme;
    MemberId m_self;
    QHash<int, NavItem*> m_items;
    QHash<AccountId, NavItem*> m_accounts;
    QWidget* m_content;
    QVBoxLayout* m_column;
    SavedViews* m_saved = nullptr;
    InboxItems* m_inboxes = nullptr;
    QVBoxLayout* m_mailboxes;
    QLabel* m_mailboxHeading;
};

} // namespace svarbord::ui
