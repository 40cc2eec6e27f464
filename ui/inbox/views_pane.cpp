// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/views_pane.h"

#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"
#include "ui/inbox/inbox_items.h"
#include "ui/inbox/nav_item.h"
#include "ui/inbox/saved_views.h"
#include "ui/inbox/view_icon.h"
#include "viewmodels/text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMetaEnum>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int headHeight = 50;
constexpr int mark = 22;

QString nameOf(domain::View view)
{
    static const QHash<domain::View, QString> names{
        {domain::View::AllOpen, u"viewAllOpen"_s},       {domain::View::Mine, u"viewMine"_s},
        {domain::View::Unassigned, u"viewUnassigned"_s}, {domain::View::Mentions, u"viewMentions"_s},
        {domain::View::Snoozed, u"viewSnoozed"_s},       {domain::View::Sent, u"viewSent"_s},
        {domain::View::Closed, u"viewClosed"_s},         {domain::View::Spam, u"viewSpam"_s}};
    return names.value(view);
}

} // namespace

QList<domain::View> ViewsPane::views()
{
    return {domain::View::AllOpen, domain::View::Mine, domain::View::Unassigned, domain::View::Mentions,
            domain::View::Snoozed, domain::View::Sent, domain::View::Closed,     domain::View::Spam};
}

ViewsPane::ViewsPane(const Theme& theme, const MemberId& self, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_self(self),
      m_content(new QWidget),
      m_column(new QVBoxLayout(m_content)),
      m_mailboxes(new QVBoxLayout),
      m_mailboxHeading(new QLabel(m_content))
{
    setObjectName(u"viewsPane"_s);
    addScrolling();
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(0);
    m_mailboxes->setSpacing(0);
    for (const domain::View view : views()) {
        auto* item = new NavItem(theme, viewIcon(view), viewmodels::viewName(view), m_content);
        item->setObjectName(nameOf(view));
        m_items.insert(static_cast<int>(view), item);
        m_column->addWidget(item);
        connect(item, &QAbstractButton::clicked, this, [this, view] { choose(view); });
    }
    auto* savedColumn = new QVBoxLayout;
    savedColumn->setSpacing(0);
    m_column->addLayout(savedColumn);
    m_saved = new SavedViews(theme, self, m_content, savedColumn);
    auto* inboxColumn = new QVBoxLayout;
    inboxColumn->setSpacing(0);
    m_column->addLayout(inboxColumn);
    m_inboxes = new InboxItems(theme, self, m_content, inboxColumn);
    connect(m_inboxes, &InboxItems::chosen, this, &ViewsPane::chosen);
    m_mailboxHeading->setObjectName(u"sectionHeading"_s);
    m_mailboxHeading->setContentsMargins(8, 14, 0, 6);
    m_mailboxHeading->hide();
    m_column->addWidget(m_mailboxHeading);
    m_column->addLayout(m_mailboxes);
    m_column->addStretch();
    spoken(this, [this] { retitle(); });
}

/// More than fits scrolls below the name of the workspace, which stays.
void ViewsPane::addScrolling()
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    // Its own keys scroll: here they go from line to line.
    area->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, area, [this, area](QWidget*, QWidget* now) {
        if (now && m_content->isAncestorOf(now))
            area->ensureWidgetVisible(now, 0, 8);
    });
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, headHeight, 0, 0);
    whole->addWidget(area);
}

bool ViewsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    keyPressEvent(static_cast<QKeyEvent*>(event));
    return event->isAccepted();
}

void ViewsPane::retitle()
{
    setAccessibleName(tr("Views"));
    m_mailboxHeading->setText(tr("Mailboxes"));
    for (const domain::View view : views()) {
        NavItem* item = m_items.value(static_cast<int>(view));
        item->setLabel(viewmodels::viewName(view));
        if (item->isChecked())
            emit titleChanged(item->text());
    }
}

void ViewsPane::setWorkspaceName(const QString& name)
{
    m_workspace = name;
    update();
}

void ViewsPane::setAccounts(const QList<domain::Account>& accounts)
{
    for (NavItem* item : std::as_const(m_accounts))
        item->deleteLater();
    m_accounts.clear();
    for (const domain::Account& account : accounts) {
        const QString title = account.displayName.isEmpty() ? account.address : account.displayName;
        auto* item = new NavItem(m_theme, Icon::Mail, title, m_content);
        item->setObjectName(u"inbox:%1"_s.arg(account.address));
        setPlainToolTip(item, account.address);
        m_accounts.insert(account.id, item);
        m_mailboxes->addWidget(item);
        domain::ViewQuery query;
        query.view = domain::View::AllOpen;
        query.account = account.id;
        connect(item, &QAbstractButton::clicked, this, [this, query, title] { emit chosen(query, title); });
    }
    showMailboxes();
}

void ViewsPane::setInboxes(const QList<domain::Inbox>& inboxes)
{
    m_inboxes->set(inboxes);
    showMailboxes();
}

/// Where there are several inboxes, they stand in place of the mailboxes that bring them what they hold.
void ViewsPane::showMailboxes()
{
    const bool shown = m_inboxes->inboxes().size() < 2;
    m_mailboxHeading->setVisible(shown && !m_accounts.isEmpty());
    for (NavItem* item : std::as_const(m_accounts))
        item->setVisible(shown);
}

void ViewsPane::chooseInbox(const InboxId& inbox, domain::View view)
{
    m_inboxes->choose(inbox, view);
}

void ViewsPane::setAccountStatus(const domain::AccountStatus& status)
{
    if (NavItem* item = m_accounts.value(status.account))
        item->setProblem(status.state == domain::ConnectionState::Failed ? status.problem : QString());
}

void ViewsPane::setCounts(const domain::DeskCounts& desk)
{
    m_inboxes->setCounts(desk.ofInbox);
    const domain::ViewCounts& counts = desk.all;
    const auto set = [this](domain::View view, int count) { m_items.value(static_cast<int>(view))->setCount(count); };
    set(domain::View::AllOpen, counts.allOpen);
    set(domain::View::Mine, counts.mine);
    set(domain::View::Unassigned, counts.unassigned);
    set(domain::View::Mentions, counts.mentions);
    set(domain::View::Snoozed, counts.snoozed);
}

void ViewsPane::choose(domain::View view)
{
    NavItem* item = m_items.value(static_cast<int>(view));
    if (!item)
        return;
    item->setChecked(true);
    m_inboxes->fold();
    domain::ViewQuery query;
    query.view = view;
    query.member = m_self;
    emit chosen(query, viewmodels::viewName(view));
}

void ViewsPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.panel);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    painter.drawRoundedRect(QRectF(16, 20, mark, mark), Theme::smallRadius, Theme::smallRadius);
    painter.setFont(Theme::font(12, QFont::DemiBold));
    painter.setPen(m_theme.onAccent);
    painter.drawText(QRectF(16, 20, mark, mark), Qt::AlignCenter, m_workspace.left(1).toUpper());
    painter.setFont(Theme::bodyStrong());
    painter.setPen(m_theme.text);
    const QRect name(16 + mark + 8, 11, width() - mark - 36, 40);
    painter.drawText(name, Qt::AlignVCenter | Qt::TextWordWrap, m_workspace);
}

void ViewsPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace svarbord::ui
