// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/inboxes_page.h"

#include "base/when_done.h"
#include "services/account_service.h"
#include "services/inbox_service.h"
#include "ui/components/buttons.h"
#include "ui/components/choice_box.h"
#include "ui/components/made_anew.h"
#include "ui/components/spoken.h"
#include "ui/components/switch.h"
#include "ui/settings/inbox_dialog.h"
#include "ui/settings/remove_inbox_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize choiceSize(220, 32);

QVBoxLayout* columnOf(QWidget* list)
{
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

QLabel* quiet(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::small());
    label->setProperty("tone", u"muted"_s);
    label->setWordWrap(true);
    return label;
}

QLabel* strong(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::bodyStrong());
    return label;
}

} // namespace

InboxesPage::InboxesPage(services::InboxService& inbox, services::AccountService& accounts, const Theme& theme,
                         QWidget* parent)
    : SettingsPage(
          theme, Icon::Inbox, [] { return tr("Inboxes"); }, parent),
      m_service(inbox),
      m_accountService(accounts),
      m_list(new QWidget(this))
{
    setObjectName(u"inboxesPage"_s);
    columnOf(m_list);
    addPart(m_list, [this] {
        QString words = tr("inbox team members who sees name remove");
        for (const domain::Inbox& each : std::as_const(m_inboxes))
            words += u' ' + each.name;
        return words;
    });
    addFoot();
    addChannels();
    finish();
    connect(&inbox, &services::InboxService::changed, this, [this](const domain::ChangeSet& changes) {
        if (changes.shared || changes.accounts || changes.members)
            reload();
    });
    spoken(this, [this] { reload(); });
}

void InboxesPage::addFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 8, 0, 8);
    auto* add = new FlatButton(m_theme, {}, ButtonKind::Secondary, foot);
    add->setObjectName(u"addInbox"_s);
    add->setGlyph(Icon::Plus);
    row->addWidget(add);
    row->addStretch(1);
    addPart(foot, [] { return tr("New inbox…"); });
    spoken(add, [add] { add->setLabel(tr("New inbox…")); });
    connect(add, &QAbstractButton::clicked, this, [this] { edit({}); });
}

void InboxesPage::addChannels()
{
    addHeading([] { return tr("What comes in where"); });
    m_channels = new QWidget(this);
    columnOf(m_channels);
    addPart(m_channels, [this] {
        QString words = tr("channel mailbox account move");
        for (const domain::Account& account : std::as_const(m_accounts))
            words += u' ' + account.address;
        return words;
    });
    m_goesAlong = new Switch(m_theme, this);
    m_goesAlong->setObjectName(u"historyGoesAlong"_s);
    m_goesAlong->setChecked(true);
    m_history = addRow(m_goesAlong, [] {
        return SettingText{tr("Earlier conversations go along"),
                           tr("When a mailbox is moved. Switched off, only what begins from then on goes to the new "
                              "inbox.")};
    });
}

void InboxesPage::reload()
{
    const auto inboxes = m_service.inboxes();
    const auto plan = m_service.inboxPlan();
    const auto accounts = m_accountService.accounts();
    const auto members = m_accountService.members();
    if (!inboxes || !plan || !accounts || !members) {
        emit failed(tr("The inboxes cannot be read."));
        return;
    }
    m_inboxes = *inboxes;
    m_plan = *plan;
    m_accounts = *accounts;
    m_members = *members;
    MadeAnew rows(*this);
    fillInboxes(rows);
    fillChannels(rows);
}

void InboxesPage::fillInboxes(MadeAnew& rows)
{
    rows.clear(m_list->layout());
    for (const domain::Inbox& inbox : std::as_const(m_inboxes))
        m_list->layout()->addWidget(makeCard(inbox));
}

QWidget* InboxesPage::makeCard(const domain::Inbox& inbox)
{
    auto* card = new QWidget(m_list);
    card->setObjectName(u"inbox:"_s + inbox.id.value);
    auto* across = new QHBoxLayout(card);
    across->setContentsMargins(0, 6, 0, 6);
    across->setSpacing(2);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(strong(inbox.name, card));
    words->addWidget(quiet(explain(inbox), card));
    across->addLayout(words, 1);
    const auto button = [&](Icon icon, const QString& text, const QString& objectName, auto act) {
        auto* made = new IconButton(m_theme, icon, text, card);
        made->setObjectName(objectName + inbox.id.value);
        across->addWidget(made);
        connect(made, &QAbstractButton::clicked, this, act);
    };
    button(Icon::Draft, tr("Change %1").arg(inbox.name), u"inboxEdit:"_s, [this, inbox] { edit(inbox); });
    if (!inbox.isMain())
        button(Icon::Trash, tr("Remove %1").arg(inbox.name), u"inboxRemove:"_s, [this, inbox] { askToRemove(inbox); });
    return card;
}

QString InboxesPage::explain(const domain::Inbox& inbox) const
{
    QStringList names;
    for (const MemberId& member : inbox.members)
        names.append(memberName(member));
    QStringList mailboxes;
    for (const domain::Account& account : m_accounts)
        if (m_plan.inboxOf(account.address.toLower(), Timestamp::max()) == inbox.id)
            mailboxes.append(account.address);
    const QString who = names.isEmpty() ? tr("Everybody") : names.join(u", "_s);
    return who + u" · "_s + (mailboxes.isEmpty() ? tr("no mailbox") : mailboxes.join(u", "_s));
}

QString InboxesPage::memberName(const MemberId& id) const
{
    for (const domain::Member& member : m_members)
        if (member.id == id)
            return member.name;
    return id.value;
}

void InboxesPage::fillChannels(MadeAnew& rows)
{
    rows.clear(m_channels->layout());
    const bool several = m_inboxes.size() > 1;
    m_history->setVisible(several && !m_accounts.isEmpty());
    if (m_accounts.isEmpty()) {
        m_channels->layout()->addWidget(quiet(tr("No mailbox is connected yet."), m_channels));
    } else if (!several) {
        m_channels->layout()->addWidget(
            quiet(tr("With one inbox, everything comes in there. Make another one to sort mailboxes by."), m_channels));
    } else {
        for (const domain::Account& account : std::as_const(m_accounts))
            m_channels->layout()->addWidget(makeChannelRow(account));
    }
}

QWidget* InboxesPage::makeChannelRow(const domain::Account& account)
{
    auto* row = new QWidget(m_channels);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 4, 0, 4);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    const bool isNamed = !account.displayName.isEmpty();
    words->addWidget(strong(isNamed ? account.displayName : account.address, row));
    if (isNamed)
        words->addWidget(quiet(account.address, row));
    across->addLayout(words, 1);
    auto* choice = new ChoiceBox(row);
    choice->setObjectName(u"channelInbox:"_s + account.address);
    choice->setAccessibleName(tr("Inbox of %1").arg(account.address));
    choice->setFixedSize(choiceSize);
    for (const domain::Inbox& inbox : std::as_const(m_inboxes))
        choice->addItem(inbox.name, inbox.id.value);
    const InboxId here = m_plan.inboxOf(account.address.toLower(), Timestamp::max());
    choice->setCurrentIndex(choice->findData(here.value));
    across->addWidget(choice);
    connect(choice, &QComboBox::activated, this, [this, choice, here, address = account.address] {
        const InboxId to{choice->currentData().toString()};
        using History = services::InboxService::ChannelHistory;
        if (to != here)
            tellProblem(
                m_service.moveChannel(address, to, m_goesAlong->isChecked() ? History::GoesAlong : History::Stays));
    });
    return row;
}

void InboxesPage::edit(const domain::Inbox& inbox)
{
    auto* dialog = new InboxDialog(inbox, m_members, m_theme, this);
    connect(dialog, &InboxDialog::chosen, this, [this, shown = QPointer(dialog)](const domain::Inbox& changed) {
        whenDone(m_service.putInbox(changed), this, [shown](const Status& kept) {
            if (!shown)
                return;
            if (kept)
                shown->accept();
            else
                shown->showProblem(kept.error().userText);
        });
    });
    dialog->open();
}

void InboxesPage::askToRemove(const domain::Inbox& inbox)
{
    QList<domain::Inbox> others = m_inboxes;
    others.removeIf([&inbox](const domain::Inbox& other) { return other.id == inbox.id; });
    auto* dialog = new RemoveInboxDialog(inbox, others, m_theme, this);
    connect(dialog, &RemoveInboxDialog::chosen, this,
            [this, id = inbox.id](const InboxId& into) { tellProblem(m_service.removeInbox(id, into)); });
    dialog->open();
}

void InboxesPage::tellProblem(const QFuture<svarbord::Status>& change)
{
    whenDone(change, this, [this](const Status& outcome) {
        if (outcome)
            return;
        emit failed(outcome.error().userText);
        reload();
    });
}

} // namespace svarbord::ui
