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

class NavItem;
class SavedViews;

/// The views of the inbox with their numbers, and the connected inboxes.
class ViewsPane : public QWidget
{
    Q_OBJECT

public:
    ViewsPane(const Theme& theme, const MemberId& self, QWidget* parent = nullptr);

    void setWorkspaceName(const QString& name);
    void setAccounts(const QList<domain::Account>& accounts);
    void setAccountStatus(const domain::AccountStatus& status);
    void setCounts(const domain::ViewCounts& counts);
    void choose(domain::View view);
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

private:
    void retitle();

    QString m_workspace;
    const Theme& m_theme;
    MemberId m_self;
    QHash<int, NavItem*> m_items;
    QHash<AccountId, NavItem*> m_accounts;
    QVBoxLayout* m_column;
    SavedViews* m_saved = nullptr;
    QVBoxLayout* m_inboxes;
    QLabel* m_inboxHeading;
};

} // namespace svarbord::ui
