// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recent_log.h"
#include "services/account_service.h"
#include "services/mail_service.h"
#include "services/team_service.h"
#include "ui/components/toast.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inbox/inbox_acts.h"
#include "ui/inbox/list_pane.h"
#include "ui/settings/about_page.h"
#include "ui/settings/account_dialog.h"
#include "ui/settings/accounts_page.h"
#include "ui/settings/channel_rules_page.h"
#include "ui/settings/field_editor.h"
#include "ui/settings/filters_page.h"
#include "ui/settings/general_page.h"
#include "ui/settings/group_editor.h"
#include "ui/settings/inboxes_page.h"
#include "ui/settings/keyboard_page.h"
#include "ui/settings/notifications_page.h"
#include "ui/settings/profile_page.h"
#include "ui/settings/safety_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/writing_pages.h"
#include "ui/shell/command_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail.h"
#include "ui/shell/tour.h"
#include "ui/team/audit_page.h"
#include "ui/team/team_page.h"
#include "viewmodels/problem_report.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

QString wordFor(domain::ConnectionState state)
{
    using State = domain::ConnectionState;
    switch (state) {
    case State::Offline:
        return u"offline"_s;
    case State::Connecting:
        return u"connecting"_s;
    case State::Syncing:
        return u"synchronising"_s;
    case State::Idle:
        return u"connected"_s;
    case State::Failed:
        break;
    }
    return u"failed"_s;
}

} // namespace

void MainWindow::connectPreferences()
{
    connect(&m_preferences, &Preferences::languageChanged, this, &MainWindow::languageChosen);
    connect(&m_preferences, &Preferences::lookChanged, this, [this] { m_watcher.choose(m_preferences.look()); });
    connect(&m_preferences, &Preferences::densityChanged, m_list, &ListPane::setCompact);
}

QString MainWindow::ownAddress() const
{
    for (const domain::Member& member : m_acts->members())
        if (member.id == m_services.accounts.self())
            return member.address;
    return {};
}

void MainWindow::openSettings(const QString& page)
{
    if (auto* open = findChild<SettingsDialog*>()) {
        open->showPage(page);
        return;
    }
    auto* dialog = new SettingsDialog(m_theme, this);
    dialog->beginGroup([] { return tr("You", "heading over settings of one person"); });
    dialog->addPage(new GeneralPage(m_preferences, m_theme, dialog));
    auto* profile = new ProfilePage(m_services.accounts, *m_dialogs, m_theme, dialog);
    dialog->addPage(profile);
    connect(profile, &ProfilePage::failed, m_toast, &Toast::showProblem);
    dialog->addPage(new NotificationsPage(m_preferences, ownAddress(), m_theme, dialog));
    dialog->addPage(new KeyboardPage(*m_commands, *m_keys, m_theme, dialog));
    dialog->beginGroup([] { return tr("Mail", "heading over settings"); });
    auto* accounts = new AccountsPage(m_services.accounts, m_settings, *m_dialogs, m_theme, dialog);
    dialog->addPage(accounts);
    auto* inboxes = new InboxesPage(m_services.inbox, m_services.accounts, m_theme, dialog);
    dialog->addPage(inboxes);
    connect(inboxes, &InboxesPage::failed, m_toast, &Toast::showProblem);
    auto* rules = new ChannelRulesPage(m_services.accounts, m_theme, dialog);
    dialog->addPage(rules);
    connect(rules, &ChannelRulesPage::failed, m_toast, &Toast::showProblem);
    auto* filters = new FiltersPage(m_services.mail.filters(), m_services.inbox, *m_dialogs, m_theme, dialog);
    dialog->addPage(filters);
    connect(filters, &FiltersPage::failed, m_toast, &Toast::showProblem);
    dialog->beginGroup([] { return tr("Writing", "heading over settings"); });
    services::WritingService& writing = m_services.mail.writing();
    const Result<QList<domain::Account>> mailboxes = m_services.accounts.accounts();
    dialog->addPage(new SignaturePage(writing, mailboxes.value_or(QList<domain::Account>()), m_theme, dialog));
    dialog->addPage(new SnippetsPage(writing, *m_dialogs, m_theme, dialog));
    dialog->addPage(new MacrosPage(writing, m_acts->members(), *m_dialogs, m_theme, dialog));
    dialog->beginGroup([] { return tr("Team and program", "heading over settings"); });
    if (m_services.team) {
        auto* team = new TeamPage(*m_services.team, m_services.accounts, *m_dialogs, m_theme, dialog);
        dialog->addPage(team);
        if (m_availability)
            team->showAvailability(*m_availability);
        connect(team, &TeamPage::failed, m_toast, &Toast::showProblem);
        auto* audit = new AuditPage(*m_services.team, *m_dialogs, m_theme, dialog);
        dialog->addPage(audit);
        connect(audit, &AuditPage::failed, m_toast, &Toast::showProblem);
    }
    auto* groups = new GroupsPage(m_services.inbox, m_services.accounts, *m_dialogs, m_theme, dialog);
    dialog->addPage(groups);
    showStandings(groups->editor());
    if (m_services.contacts)
        dialog->addPage(new FieldsPage(*m_services.contacts, *m_dialogs, m_theme, dialog));
    if (m_services.safety)
        dialog->addPage(new SafetyPage(*m_services.safety, *m_dialogs, m_theme, dialog));
    dialog->addPage(new AboutPage([this] { return problemReport(); }, *m_dialogs, m_theme, dialog));
    connect(accounts, &AccountsPage::addRequested, this, [this] { openAccountDialog(); });
    connect(accounts, &AccountsPage::editRequested, this, &MainWindow::editAccount);
    connect(accounts, &AccountsPage::orderChanged, this, &MainWindow::refreshAccounts);
    connect(accounts, &AccountsPage::failed, m_toast, &Toast::showProblem);
    connect(this, &MainWindow::accountsShown, accounts, &AccountsPage::reload);
    dialog->showPage(page);
    dialog->open();
}

void MainWindow::showTour()
{
    if (findChild<Tour*>())
        return;
    const auto key = [this](const char* command) { return m_commands->keyText(QString::fromLatin1(command)); };
    auto* tour = new Tour(
        {{m_list, tr("Customers wait here"),
          tr("Each mail becomes a conversation that somebody answers. %1 and %2 walk through the list, %3 "
             "closes a conversation when it is done.")
              .arg(key("list.next"), key("list.previous"), key("conversation.close"))},
         {m_middle, tr("Answer together"),
          tr("%1 answers, %2 writes a comment that only colleagues see, and %3 gives the conversation to one of "
             "them.")
              .arg(key("answer.reply"), key("answer.comment"), key("conversation.assign"))},
         {m_rail, tr("Everything has a key"),
          tr("%1 finds every command by its name, %2 shows all keys, and %3 takes back what you did last.")
              .arg(key("app.palette"), key("app.keys"), key("app.undo"))}},
        m_theme, this);
    connect(tour, &Tour::finished, this, [this] {
        m_preferences.setTourSeen();
        m_list->focusList();
    });
    tour->start();
}

void MainWindow::editAccount(const domain::Account& account)
{
    showAccountDialog()->edit(account);
}

QString MainWindow::problemReport() const
{
    viewmodels::ReportFacts facts;
    facts.version = QCoreApplication::applicationVersion();
    facts.language = QLocale().name();
    facts.look = Preferences::nameOf(m_theme.look);
    if (const Result<QList<domain::Account>> accounts = m_services.accounts.accounts()) {
        facts.accounts = static_cast<int>(accounts->size());
        for (const domain::Account& account : *accounts) {
            const domain::AccountStatus status = m_accountStates.value(account.id);
            facts.accountStates += u"%1: %2 %3"_s.arg(
                account.address, account.enabled ? wordFor(status.state) : u"switched off"_s, status.problem);
        }
    }
    if (const Result<QList<domain::OutboxEntry>> outbox = m_services.mail.outbox())
        for (const domain::OutboxEntry& entry : *outbox) {
            facts.waitingToSend += entry.state == domain::OutboxState::Queued;
            facts.notSent += entry.state == domain::OutboxState::Failed;
        }
    if (const Result<domain::LedgerSummary> ledger = m_services.accounts.ledger())
        facts.unplacedMail = ledger->unaccounted + ledger->failed;
    facts.log = recentLog();
    return viewmodels::problemReport(facts);
}

} // namespace svarbord::ui
