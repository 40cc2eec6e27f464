// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_done.h"
#include "services/team_service.h"
#include "ui/components/spoken.h"
#include "ui/components/toast.h"
#include "ui/dialogs/dialogs.h"
#include "ui/shell/command_table.h"
#include "ui/shell/main_window.h"
#include "ui/team/team_bar.h"
#include "ui/team/team_dialog.h"
#include "viewmodels/team_text.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

/// The operation by which a command would decide something; what only looks or comments is none.
std::optional<domain::OperationKind> decisionOf(const QString& command)
{
    using enum domain::OperationKind;
    static const QHash<QString, domain::OperationKind> decisions{
        {u"conversation.close"_s, SetStatus},  {u"conversation.reopen"_s, SetStatus},
        {u"conversation.status"_s, SetStatus}, {u"conversation.assign"_s, Assign},
        {u"conversation.assignMe"_s, Assign},  {u"conversation.priority"_s, SetPriority},
        {u"conversation.tag"_s, AddTag},       {u"conversation.snooze"_s, Snooze},
        {u"conversation.merge"_s, Merge},      {u"conversation.block"_s, SetSpam},
        {u"conversation.spam"_s, SetSpam},     {u"answer.reply"_s, SetStatus},
        {u"answer.replyAll"_s, SetStatus},     {u"answer.forward"_s, SetStatus},
        {u"answer.new"_s, SetStatus},
    };
    const auto found = decisions.constFind(command);
    return found == decisions.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

void MainWindow::connectTeam()
{
    if (!m_services.team)
        return;
    services::TeamService& team = *m_services.team;
    m_teamBar = new TeamBar(m_theme, this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_teamBar);
    connect(&team, &services::TeamService::changed, this, &MainWindow::refreshTeamBar);
    connect(&team, &services::TeamService::refused, this, [this](const QString& what, const QString& reason) {
        m_toast->showProblem(what.isEmpty() ? reason : tr("%1: it does not count. %2").arg(what, reason));
    });
    m_commands->setForbidden([&team](const QString& id) {
        const auto decision = decisionOf(id);
        return decision ? team.whyNot(*decision) : QString();
    });
    connect(m_commands, &CommandTable::forbidden, m_toast, &Toast::showProblem);
    connect(m_teamBar, &TeamBar::acted, this, [this] {
        if (m_services.team->state().phase == engine::TeamPhase::Local && m_teamMailbox)
            openTeam(*m_teamMailbox);
        else
            openSettings(u"teamPage"_s);
    });
    connect(m_teamBar, &TeamBar::closed, this, [this] {
        m_teamMailbox.reset();
        for (const domain::JoinRequest& request : m_services.team->roster().requests)
            m_laterRequests.insert(request.device);
        refreshTeamBar();
    });
    spoken(m_teamBar, [this] { refreshTeamBar(); });
}

void MainWindow::refreshTeamBar()
{
    services::TeamService& team = *m_services.team;
    const domain::Roster& roster = team.roster();
    const QString standing = viewmodels::standingText(team.state(), roster.title, team.ownKeyMark());
    if (!standing.isEmpty())
        return m_teamBar->say(standing, tr("Members and devices"), TeamBar::Closing::Never);
    if (team.state().phase == engine::TeamPhase::Local)
        return m_teamBar->say(m_teamMailbox ? teamOffer() : QString(),
                              m_teamTitle.isEmpty() ? tr("Share…") : tr("Ask to join…"), TeamBar::Closing::Possible);
    for (const domain::JoinRequest& request : roster.requests)
        if (!m_laterRequests.contains(request.device) &&
            team.whyNot(domain::OperationKind::WithdrawDevice, {{u"device"_s, request.device.value}}).isEmpty())
            return m_teamBar->say(tr("%1 asks to join %2.").arg(request.name, roster.title), tr("Let in or turn down…"),
                                  TeamBar::Closing::Possible);
    m_teamBar->say({}, {}, TeamBar::Closing::Possible);
}

QString MainWindow::teamOffer() const
{
    return m_teamTitle.isEmpty() ? tr("Do colleagues answer the mail of %1, too? Share this workspace with them.")
                                       .arg(m_teamMailbox->address)
                                 : tr("%1 works together in %2. Ask to join to see what they decide, and to take part.")
                                       .arg(m_teamTitle, m_teamMailbox->address);
}

/// A mailbox was connected: whoever works in it already is found, and who does not is told how to begin.
void MainWindow::lookForTeam(const domain::Account& account)
{
    if (!m_services.team || m_services.team->state().phase != engine::TeamPhase::Local)
        return;
    whenDone(m_services.team->look(account), this, [this, account](const Result<domain::Roster>& roster) {
        if (!roster)
            return; // the account's own state tells it
        m_teamMailbox = account;
        m_teamTitle = roster->title;
        refreshTeamBar();
    });
}

void MainWindow::openTeam(const domain::Account& account)
{
    auto* dialog = new TeamDialog(*m_services.team, m_services.accounts, *m_dialogs, account, m_theme, this);
    dialog->look();
    dialog->open();
}

void MainWindow::addTeamCommands()
{
    if (!m_services.team)
        return;
    m_commands->add({u"settings.team"_s,
                     tr("Program"),
                     tr("Members and devices: share, join, let in"),
                     {},
                     [this] { openSettings(u"teamPage"_s); },
                     {}});
    m_commands->add({u"settings.audit"_s,
                     tr("Program"),
                     tr("Audit log: who decided what, when, and on which computer"),
                     {},
                     [this] { openSettings(u"auditPage"_s); },
                     {}});
}

} // namespace svarbord::ui
