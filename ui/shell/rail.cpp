// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/shell/person_button.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

Rail::Rail(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_inbox(new IconButton(theme, Icon::Inbox, QString(), this)),
      m_contacts(new IconButton(theme, Icon::People, QString(), this)),
      m_views(new IconButton(theme, Icon::Views, QString(), this)),
      m_details(new IconButton(theme, Icon::Sidebar, QString(), this)),
      m_help(new IconButton(theme, Icon::Help, QString(), this)),
      m_settings(new IconButton(theme, Icon::Settings, QString(), this)),
      m_self(new PersonButton(theme, this))
{
    setObjectName(u"rail"_s);
    setFixedWidth(Theme::railWidth);
    m_inbox->setObjectName(u"railInbox"_s);
    m_inbox->setCheckable(true);
    m_inbox->setChecked(true);
    m_contacts->setObjectName(u"railContacts"_s);
    m_contacts->setCheckable(true);
    m_contacts->hide();
    m_views->setObjectName(u"railViews"_s);
    m_details->setObjectName(u"railDetails"_s);
    m_help->setObjectName(u"railHelp"_s);
    m_settings->setObjectName(u"railSettings"_s);
    m_self->setObjectName(u"railSelf"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 1, 10);
    column->setSpacing(6);
    column->addWidget(m_inbox, 0, Qt::AlignHCenter);
    column->addWidget(m_contacts, 0, Qt::AlignHCenter);
    column->addStretch();
    for (IconButton* button : {m_views, m_details, m_help, m_settings})
        column->addWidget(button, 0, Qt::AlignHCenter);
    column->addWidget(m_self, 0, Qt::AlignHCenter);
    for (IconButton* button : {m_inbox, m_contacts, m_views, m_details, m_help, m_settings})
        button->setSide(36, Theme::railIconSize);

    connect(m_inbox, &QAbstractButton::clicked, this, [this] {
        m_inbox->setChecked(true);
        emit inboxRequested();
    });
    connect(m_contacts, &QAbstractButton::clicked, this, [this] {
        m_contacts->setChecked(true);
        emit contactsRequested();
    });
    connect(m_views, &QAbstractButton::clicked, this, &Rail::viewsRequested);
    connect(m_details, &QAbstractButton::clicked, this, &Rail::detailsRequested);
    connect(m_help, &QAbstractButton::clicked, this, &Rail::helpRequested);
    connect(m_settings, &QAbstractButton::clicked, this, &Rail::settingsRequested);
    connect(m_self, &QAbstractButton::clicked, this, &Rail::selfRequested);
    setFolded(false, false);
    spoken(this, [this] {
        m_inbox->setName(tr("Inbox"));
        m_contacts->setName(tr("Contacts"));
        m_views->setName(tr("Views"));
        m_details->setName(tr("Ticket and contact"));
        m_help->setName(tr("Keys"));
        m_settings->setName(tr("Settings"));
    });
}

void Rail::setSelf(const QString& name, const QString& key)
{
    m_self->setPerson(name, key);
}

void Rail::setKeyHints(const QString& inbox, const QString& views, const QString& details, const QString& help,
                       const QString& settings)
{
    m_inbox->setKeyHint(inbox);
    m_views->setKeyHint(views);
    m_details->setKeyHint(details);
    m_help->setKeyHint(help);
    m_settings->setKeyHint(settings);
}

void Rail::setScreen(Screen screen)
{
    m_inbox->setChecked(screen == Screen::Inbox);
    m_contacts->setChecked(screen == Screen::Contacts);
}

void Rail::showContacts(const QString& keyHint)
{
    m_contacts->setKeyHint(keyHint);
    m_contacts->show();
}

void Rail::setFolded(bool views, bool details)
{
    m_views->setVisible(views);
    m_details->setVisible(details);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.line);
}

} // namespace svarbord::ui
