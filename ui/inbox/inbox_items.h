// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inbox.h"
#include "domain/view.h"
#include "ui/components/theme.h"

#include <QHash>
#include <QObject>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace svarbord::ui {

class NavItem;

/// The inboxes in the views pane, where there are several: each with what is open in it, and the views of the one that
/// was chosen below it. With one inbox nothing is shown.
class InboxItems : public QObject
{
    Q_OBJECT

public:
    /// Its lines stand in column and belong to pane, so that one view of all is the chosen one.
    InboxItems(const Theme& theme, const MemberId& self, QWidget* pane, QVBoxLayout* column);

    void set(const QList<domain::Inbox>& inboxes);
    void setCounts(const QHash<InboxId, domain::ViewCounts>& counts);
    /// Nothing when there is no such inbox.
    void choose(const InboxId& inbox, domain::View view);
    /// A view of all inboxes is shown now.
    void fold();
    [[nodiscard]] const QList<domain::Inbox>& inboxes() const { return m_inboxes; }

signals:
    void chosen(const svarbord::domain::ViewQuery& query, const QString& title);

private:
    void build();
    void fillCounts();
    NavItem* makeItem(const domain::Inbox& inbox, domain::View view);
    [[nodiscard]] QString titleOf(const domain::Inbox& inbox, domain::View view) const;

    const Theme& m_theme;
    MemberId m_self;
    QWidget* m_pane;
    QVBoxLayout* m_column;
    QLabel* m_heading;
    QList<domain::Inbox> m_inboxes;
    QHash<InboxId, domain::ViewCounts> m_counts;
    QHash<QString, NavItem*> m_items; ///< by object name
    InboxId m_open;
    domain::View m_view = domain::View::AllOpen;
};

} // namespace svarbord::ui
