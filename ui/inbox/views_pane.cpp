// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/views_pane.h"

#include "ui/components/spoken.h"
#include "ui/inbox/nav_item.h"
#include "ui/inbox/saved_views.h"
#include "viewmodels/text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMetaEnum>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int headHeight = 50;
constexpr int mark = 22;

Icon iconOf(domain::View view)
{
    switch (view) {
    case domain::View::AllOpen:
        return Icon::Inbox;
    case domain::View::Mine:
        return Icon::Mine;
    case domain::View::Unassigned:
        return Icon::People;
    case domain::View::Mentions:
        return Icon::Mention;
    case domain::View::Snoozed:
        return Icon::Clock;
    case domain::View::Sent:
        return Icon::Sent;
    case domain::View::Closed:
        return Icon::Check;
    case domain::View::Spam:
        return Icon::Spam;
    case domain::View::All:
        return Icon::Archive;
    }
    return Icon::Inbox;
}

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
      m_column(new QVBoxLayout(this)),
      m_inboxes(new QVBoxLayout),
      m_inboxHeading(new QLabel(this))
{
    setObjectName(u"viewsPane"_s);
    m_column->setContentsMargins(8, headHeight + 8, 8, 8);
    m_column->setSpacing(0);
    m_inboxes->setSpacing(0);
    for (const domain::View view : views()) {
        auto* item = new NavItem(theme, iconOf(view), viewmodels::viewName(view), this);
        item->setObjectName(nameOf(view));
        m_items.insert(static_cast<int>(view), item);
        m_column->addWidget(item);
        connect(item, &QAbstractButton::clicked, this, [this, view] { choose(view); });
    }
    auto* savedColumn = new QVBoxLayout;
    savedColumn->setSpacing(0);
    m_column->addLayout(savedColumn);
    m_saved = new SavedViews(theme, self, this, savedColumn);
    m_inboxHeading->setObjectName(u"sectionHeading"_s);
    m_inboxHeading->setContentsMargins(8, 14, 0, 6);
    m_inboxHeading->hide();
    m_column->addWidget(m_inboxHeading);
    m_column->addLayout(m_inboxes);
    m_column->addStretch();
    spoken(this, [this] { retitle(); });
}

void ViewsPane::retitle()
{
    setAccessibleName(tr("Views"));
    m_inboxHeading->setText(tr("Inboxes"));
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
        auto* item = new NavItem(m_theme, Icon::Mail, title, this);
        item->setObjectName(u"inbox:%1"_s.arg(account.address));
        item->setToolTip(account.address);
        m_accounts.insert(account.id, item);
        m_inboxes->addWidget(item);
        domain::ViewQuery query;
        query.view = domain::View::AllOpen;
        query.account = account.id;
        connect(item, &QAbstractButton::clicked, this, [this, query, title] { emit chosen(query, title); });
    }
    m_inboxHeading->setVisible(!accounts.isEmpty());
}

void ViewsPane::setAccountStatus(const domain::AccountStatus& status)
{
    if (NavItem* item = m_accounts.value(status.account))
        item->setProblem(status.state == domain::ConnectionState::Failed ? status.problem : QString());
}

void ViewsPane::setCounts(const domain::ViewCounts& counts)
{
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
