// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_items.h"

#include "ui/components/spoken.h"
#include "ui/inbox/nav_item.h"
#include "ui/inbox/view_icon.h"
#include "viewmodels/text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int viewIndent = 22;

/// Below the inbox itself, which stands for what is open in it.
const QList<domain::View>& viewsBelow()
{
    static const QList<domain::View> views{domain::View::Mine,    domain::View::Unassigned, domain::View::Mentions,
                                           domain::View::Snoozed, domain::View::Sent,       domain::View::Closed,
                                           domain::View::Spam};
    return views;
}

QString nameOf(const InboxId& inbox, domain::View view)
{
    return view == domain::View::AllOpen ? u"inboxItem:"_s + inbox.value
                                         : u"inboxView%1:"_s.arg(static_cast<int>(view)) + inbox.value;
}

int countOf(const domain::ViewCounts& counts, domain::View view)
{
    switch (view) {
    case domain::View::AllOpen:
        return counts.allOpen;
    case domain::View::Mine:
        return counts.mine;
    case domain::View::Unassigned:
        return counts.unassigned;
    case domain::View::Mentions:
        return counts.mentions;
    case domain::View::Snoozed:
        return counts.snoozed;
    default:
        return 0;
    }
}

} // namespace

InboxItems::InboxItems(const Theme& theme, const MemberId& self, QWidget* pane, QVBoxLayout* column)
    : QObject(pane),
      m_theme(theme),
      m_self(self),
      m_pane(pane),
      m_column(column),
      m_heading(new QLabel(pane))
{
    m_heading->setObjectName(u"sectionHeading"_s);
    m_heading->setContentsMargins(8, 14, 0, 6);
    m_heading->hide();
    m_column->addWidget(m_heading);
    spoken(m_heading, [this] {
        m_heading->setText(tr("Inboxes"));
        build();
    });
}

void InboxItems::set(const QList<domain::Inbox>& inboxes)
{
    if (inboxes == m_inboxes)
        return;
    m_inboxes = inboxes;
    const bool openIsThere = std::ranges::find(inboxes, m_open, &domain::Inbox::id) != inboxes.end();
    if (!openIsThere)
        m_open = {};
    build();
}

/// Everything anew; the one that had the keyboard has it again.
void InboxItems::build()
{
    QString focused;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
        if ((*item)->hasFocus())
            focused = item.key();
    for (NavItem* item : std::as_const(m_items)) {
        // It may be the one whose click is being answered.
        item->hide();
        item->setObjectName({});
        item->setAutoExclusive(false);
        item->deleteLater();
    }
    m_items.clear();
    m_heading->setVisible(m_inboxes.size() > 1);
    if (m_inboxes.size() < 2)
        return;
    for (const domain::Inbox& inbox : std::as_const(m_inboxes)) {
        makeItem(inbox, domain::View::AllOpen);
        if (inbox.id == m_open)
            for (const domain::View view : viewsBelow())
                makeItem(inbox, view);
    }
    if (NavItem* item = m_items.value(nameOf(m_open, m_view)))
        item->setChecked(true);
    if (NavItem* item = focused.isEmpty() ? nullptr : m_items.value(focused))
        item->setFocus();
    fillCounts();
}

NavItem* InboxItems::makeItem(const domain::Inbox& inbox, domain::View view)
{
    const bool whole = view == domain::View::AllOpen;
    auto* item = new NavItem(m_theme, whole ? Icon::Inbox : viewIcon(view),
                             whole ? inbox.name : viewmodels::viewName(view), m_pane);
    item->setObjectName(nameOf(inbox.id, view));
    item->setIndent(whole ? 0 : viewIndent);
    if (!whole)
        item->setSpokenName(tr("%1 in %2", "a view, an inbox").arg(viewmodels::viewName(view), inbox.name));
    m_items.insert(item->objectName(), item);
    m_column->addWidget(item);
    item->show(); // at once: it may be given the keyboard
    connect(item, &QAbstractButton::clicked, this, [this, id = inbox.id, view] { choose(id, view); });
    return item;
}

void InboxItems::setCounts(const QHash<InboxId, domain::ViewCounts>& counts)
{
    m_counts = counts;
    fillCounts();
}

void InboxItems::fillCounts()
{
    for (const domain::Inbox& inbox : std::as_const(m_inboxes)) {
        const domain::ViewCounts counts = m_counts.value(inbox.id);
        for (const domain::View view : viewsBelow() + QList{domain::View::AllOpen})
            if (NavItem* item = m_items.value(nameOf(inbox.id, view)))
                item->setCount(countOf(counts, view));
    }
}

void InboxItems::choose(const InboxId& inbox, domain::View view)
{
    const auto found = std::ranges::find(m_inboxes, inbox, &domain::Inbox::id);
    if (found == m_inboxes.end())
        return;
    const bool opens = m_open != inbox;
    m_open = inbox;
    m_view = view;
    if (opens)
        build();
    else if (NavItem* item = m_items.value(nameOf(inbox, view)))
        item->setChecked(true);
    domain::ViewQuery query;
    query.view = view;
    query.member = m_self;
    query.inbox = inbox;
    emit chosen(query, titleOf(*found, view));
}

void InboxItems::fold()
{
    if (!m_open.isValid())
        return;
    m_open = {};
    build();
}

QString InboxItems::titleOf(const domain::Inbox& inbox, domain::View view) const
{
    return view == domain::View::AllOpen ? inbox.name : inbox.name + u" · "_s + viewmodels::viewName(view);
}

} // namespace svarbord::ui
