// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channel_rules_page.h"

#include "base/when_done.h"
#include "services/account_service.h"
#include "ui/components/choice_box.h"
#include "ui/components/spoken.h"
#include "ui/components/switch.h"
#include "viewmodels/text.h"

#include <QLineEdit>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;
using domain::ChannelRules;
using domain::Priority;

namespace {

constexpr QSize fieldSize(240, 32);

} // namespace

ChannelRulesPage::ChannelRulesPage(services::AccountService& accounts, const Theme& theme, QWidget* parent)
    : SettingsPage(
          theme, Icon::Tag, [] { return tr("New tickets"); }, parent),
      m_service(accounts),
      m_mailbox(new ChoiceBox(this)),
      m_priority(new ChoiceBox(this)),
      m_assignee(new ChoiceBox(this)),
      m_tags(new QLineEdit(this)),
      m_forwarder(new Switch(theme, this))
{
    setObjectName(u"channelRulesPage"_s);
    m_mailbox->setObjectName(u"rulesMailbox"_s);
    m_priority->setObjectName(u"rulesPriority"_s);
    m_assignee->setObjectName(u"rulesAssignee"_s);
    m_tags->setObjectName(u"rulesTags"_s);
    m_forwarder->setObjectName(u"rulesForwarder"_s);
    for (QWidget* field : {static_cast<QWidget*>(m_mailbox), static_cast<QWidget*>(m_priority),
                           static_cast<QWidget*>(m_assignee), static_cast<QWidget*>(m_tags)})
        field->setFixedSize(fieldSize);
    addFields();
    finish();
    connect(m_mailbox, &QComboBox::currentIndexChanged, this, &ChannelRulesPage::present);
    for (ChoiceBox* box : {m_priority, m_assignee})
        connect(box, &QComboBox::activated, this, &ChannelRulesPage::keep);
    connect(m_tags, &QLineEdit::editingFinished, this, &ChannelRulesPage::keep);
    connect(m_forwarder, &QAbstractButton::toggled, this, &ChannelRulesPage::keep);
    connect(&accounts, &services::AccountService::rulesChanged, this, &ChannelRulesPage::present);
    spoken(this, [this] { say(); });
}

void ChannelRulesPage::addFields()
{
    addRow(m_mailbox, [] {
        return SettingText{tr("Mailbox"), tr("What is chosen here counts for mail that comes from now on, and for the "
                                             "whole team.")};
    });
    addHeading([] { return tr("A new ticket begins with"); });
    addRow(m_priority, [] { return SettingText{tr("Priority"), {}}; });
    addRow(m_assignee, [] { return SettingText{tr("Assigned to"), {}}; });
    addRow(m_tags, [] { return SettingText{tr("Tags"), tr("With commas between them.")}; });
    addHeading([] { return tr("Forwarded mail"); });
    addRow(m_forwarder, [] {
        return SettingText{tr("Belongs to whoever forwarded it"),
                           tr("Switched off, it belongs to the customer who wrote it first, and answers go there.")};
    });
}

void ChannelRulesPage::say()
{
    m_tags->setPlaceholderText(tr("invoice, urgent"));
    reload();
}

void ChannelRulesPage::reload()
{
    const QSignalBlocker quiet(m_mailbox);
    m_priority->clear();
    for (const Priority priority : {Priority::Low, Priority::Normal, Priority::High, Priority::Urgent})
        m_priority->addItem(viewmodels::priorityName(priority), static_cast<int>(priority));
    m_assignee->clear();
    m_assignee->addItem(tr("Nobody"), QString());
    for (const domain::Member& member : m_service.assignees().value_or(QList<domain::Member>()))
        if (member.seat == domain::Seat::Full)
            m_assignee->addItem(member.name, member.id.value);
    fillMailboxes();
    present();
}

void ChannelRulesPage::fillMailboxes()
{
    const QString chosen = address();
    m_mailbox->clear();
    for (const domain::Account& account : m_service.accounts().value_or(QList<domain::Account>()))
        m_mailbox->addItem(account.address, account.address);
    m_mailbox->setCurrentIndex(std::max(0, m_mailbox->findData(chosen)));
    const bool any = m_mailbox->count() > 0;
    if (!any)
        m_mailbox->addItem(tr("No mailbox is connected yet."), QString());
    for (QWidget* field :
         {static_cast<QWidget*>(m_mailbox), static_cast<QWidget*>(m_priority), static_cast<QWidget*>(m_assignee),
          static_cast<QWidget*>(m_tags), static_cast<QWidget*>(m_forwarder)})
        field->setEnabled(any);
}

QString ChannelRulesPage::address() const
{
    return m_mailbox->currentData().toString();
}

void ChannelRulesPage::present()
{
    m_stored = m_service.rules(address()).value_or(ChannelRules{});
    const QSignalBlocker quiet(m_forwarder);
    m_priority->setCurrentIndex(m_priority->findData(static_cast<int>(m_stored.priority)));
    m_assignee->setCurrentIndex(std::max(0, m_assignee->findData(m_stored.assignee.value)));
    m_tags->setText(m_stored.tags.join(u", "_s));
    m_forwarder->setChecked(m_stored.logToForwarder);
}

ChannelRules ChannelRulesPage::shown() const
{
    ChannelRules rules = m_stored;
    rules.priority = static_cast<Priority>(m_priority->currentData().toInt());
    rules.assignee = {m_assignee->currentData().toString()};
    rules.tags.clear();
    for (const QString& tag : m_tags->text().split(u',', Qt::SkipEmptyParts))
        if (const QString word = tag.simplified(); !word.isEmpty())
            rules.tags.append(word);
    rules.logToForwarder = m_forwarder->isChecked();
    return rules;
}

void ChannelRulesPage::keep()
{
    const ChannelRules rules = shown();
    if (address().isEmpty() || rules == m_stored)
        return;
    m_stored = rules;
    whenDone(m_service.setRules(address(), rules), this, [this](const Status& outcome) {
        if (outcome)
            return;
        emit failed(outcome.error().userText);
        present();
    });
}

} // namespace svarbord::ui
