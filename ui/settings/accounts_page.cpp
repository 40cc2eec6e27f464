// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accounts_page.h"

#include "base/when_done.h"
#include "services/account_service.h"
#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/components/switch.h"
#include "ui/components/tool_tip.h"
#include "ui/dialogs/dialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto orderKey = "accounts/order"_L1;

} // namespace

QList<domain::Account> account_order::apply(QList<domain::Account> accounts, const QSettings& settings)
{
    const QStringList order = settings.value(orderKey).toStringList();
    const auto place = [&order](const domain::Account& account) {
        const qsizetype index = order.indexOf(account.address.toLower());
        return index < 0 ? order.size() : index;
    };
    std::stable_sort(accounts.begin(), accounts.end(),
                     [&place](const auto& a, const auto& b) { return place(a) < place(b); });
    return accounts;
}

void account_order::save(const QList<domain::Account>& accounts, QSettings& settings)
{
    QStringList order;
    for (const domain::Account& account : accounts)
        order += account.address.toLower();
    settings.setValue(orderKey, order);
}

AccountsPage::AccountsPage(services::AccountService& accounts, QSettings& settings, Dialogs& dialogs,
                           const Theme& theme, QWidget* parent)
    : SettingsPage(
          theme, Icon::Mail, [] { return tr("Accounts"); }, parent),
      m_service(accounts),
      m_settings(settings),
      m_dialogs(dialogs),
      m_list(new QWidget(this))
{
    setObjectName(u"accountsPage"_s);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addPart(m_list, [this] {
        QString words = tr("mailbox account password server signature remove");
        for (const domain::Account& account : std::as_const(m_accounts))
            words += u' ' + account.address + u' ' + account.displayName;
        return words;
    });
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 12, 0, 0);
    auto* add = new FlatButton(theme, {}, ButtonKind::Secondary, foot);
    add->setObjectName(u"addAccount"_s);
    add->setGlyph(Icon::Plus);
    row->addWidget(add);
    row->addStretch(1);
    addPart(foot, [] { return tr("Connect a mailbox…"); });
    finish();
    connect(add, &QAbstractButton::clicked, this, &AccountsPage::addRequested);
    connect(&accounts, &services::AccountService::statusChanged, this, [this](const domain::AccountStatus& status) {
        m_states.insert(status.account, status);
        for (const domain::Account& account : std::as_const(m_accounts))
            if (QLabel* label = account.id == status.account ? m_stateLabels.value(account.id) : nullptr)
                label->setText(stateText(account));
    });
    spoken(this, [this, add] {
        add->setLabel(tr("Connect a mailbox…"));
        reload();
    });
}

void AccountsPage::reload()
{
    const Result<QList<domain::Account>> accounts = m_service.accounts();
    if (!accounts) {
        emit failed(accounts.error().userText);
        return;
    }
    m_accounts = account_order::apply(*accounts, m_settings);
    m_stateLabels.clear();
    while (QLayoutItem* item = m_list->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_accounts.size(); ++i)
        m_list->layout()->addWidget(makeCard(i));
    if (!m_accounts.isEmpty())
        return;
    auto* none = new QLabel(tr("No mailbox is connected yet."), m_list);
    none->setProperty("tone", u"muted"_s);
    none->setContentsMargins(0, 12, 0, 4);
    m_list->layout()->addWidget(none);
}

QWidget* AccountsPage::makeCard(qsizetype index)
{
    const domain::Account& account = m_accounts.at(index);
    auto* card = new QWidget(m_list);
    card->setObjectName(u"account:"_s + account.address);
    auto* across = new QHBoxLayout(card);
    across->setContentsMargins(0, 8, 0, 8);
    across->setSpacing(2);
    auto* name = new QLabel(account.displayName.isEmpty() ? account.address : account.displayName, card);
    name->setTextFormat(Qt::PlainText);
    name->setFont(Theme::bodyStrong());
    auto* state = new QLabel(stateText(account), card);
    state->setTextFormat(Qt::PlainText);
    state->setFont(Theme::small());
    state->setProperty("tone", u"muted"_s);
    state->setWordWrap(true);
    m_stateLabels.insert(account.id, state);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(state);
    across->addLayout(words, 1);

    const auto button = [&](Icon icon, const QString& text, const char* objectName, bool possible, auto act) {
        auto* made = new IconButton(m_theme, icon, text, card);
        made->setObjectName(QString::fromLatin1(objectName));
        made->setEnabled(possible);
        across->addWidget(made);
        connect(made, &QAbstractButton::clicked, this, act);
    };
    const QString who = account.address;
    button(Icon::Up, tr("Move %1 up").arg(who), "accountUp", index > 0, [this, index] { move(index, index - 1); });
    button(Icon::Down, tr("Move %1 down").arg(who), "accountDown", index + 1 < m_accounts.size(),
           [this, index] { move(index, index + 1); });
    button(Icon::Draft, tr("Change %1").arg(who), "accountEdit", true,
           [this, account] { emit editRequested(account); });
    button(Icon::Trash, tr("Remove %1").arg(who), "accountRemove", true, [this, index] { askToRemove(index); });
    auto* on = new Switch(m_theme, card);
    on->setObjectName(u"accountEnabled"_s);
    on->setAccessibleName(tr("Fetch and send mail of %1").arg(who));
    setPlainToolTip(on, on->accessibleName());
    on->setChecked(account.enabled);
    across->addSpacing(8);
    across->addWidget(on);
    connect(on, &QAbstractButton::toggled, this, [this, index](bool enabled) { setEnabledAt(index, enabled); });
    return card;
}

QString AccountsPage::stateText(const domain::Account& account) const
{
    QString address = account.displayName.isEmpty() ? QString() : account.address + u" · "_s;
    if (m_service.rules(account.address).value_or(domain::ChannelRules{}).isPersonal())
        address += tr("Only you see it") + u" · "_s;
    if (!account.enabled)
        return address + tr("Switched off: what is here stays, nothing new is fetched or sent.");
    const domain::AccountStatus status = m_states.value(account.id);
    if (status.state == domain::ConnectionState::Failed)
        return address + status.problem;
    return address + account.imap.host;
}

void AccountsPage::move(qsizetype index, qsizetype to)
{
    m_accounts.move(index, to);
    const QString address = m_accounts.at(to).address;
    const bool up = to < index;
    account_order::save(m_accounts, m_settings);
    reload();
    // The keyboard goes along, so that pressing again moves it further.
    if (auto* card = m_list->findChild<QWidget*>(u"account:"_s + address)) {
        auto* same = card->findChild<QAbstractButton*>(up ? u"accountUp"_s : u"accountDown"_s);
        auto* other = card->findChild<QAbstractButton*>(up ? u"accountDown"_s : u"accountUp"_s);
        (same->isEnabled() ? same : other)->setFocus();
    }
    emit orderChanged();
}

void AccountsPage::setEnabledAt(qsizetype index, bool on)
{
    m_accounts[index].enabled = on;
    const domain::Account account = m_accounts.at(index);
    whenDone(m_service.update(account, {}), this, [this, account](const Status& outcome) {
        if (!outcome) {
            emit failed(outcome.error().userText);
            reload();
        } else if (QLabel* label = m_stateLabels.value(account.id)) {
            label->setText(stateText(account));
        }
    });
}

void AccountsPage::askToRemove(qsizetype index)
{
    const domain::Account account = m_accounts.at(index);
    Question question;
    question.title = tr("Remove %1?").arg(account.address);
    question.text = tr("Remove %1 from Svarbord? The mail on the server stays as it is, and so do the conversations "
                       "that are here already. The password is forgotten, and nothing more is fetched or sent.")
                        .arg(account.address);
    question.accept = tr("Remove from Svarbord");
    question.dangerous = true;
    m_dialogs.ask(this, question, [this, account](bool accepted) {
        if (accepted)
            remove(account);
    });
}

void AccountsPage::remove(const domain::Account& account)
{
    whenDone(m_service.remove(account.id), this, [this](const Status& outcome) {
        if (!outcome)
            emit failed(outcome.error().userText);
        reload();
    });
}

} // namespace svarbord::ui
