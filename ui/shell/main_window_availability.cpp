// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the main window about who is available.
#include "services/account_service.h"
#include "services/availability_service.h"
#include "ui/components/spoken.h"
#include "ui/components/toast.h"
#include "ui/components/tool_tip.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/inbox/inbox_acts.h"
#include "ui/settings/group_editor.h"
#include "ui/shell/command_table.h"
#include "ui/shell/foot_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/person_button.h"
#include "ui/shell/rail.h"
#include "ui/team/availability_acts.h"
#include "ui/team/team_bar.h"
#include "ui/ticket/ticket_pane.h"
#include "viewmodels/conversation_list_model.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

void MainWindow::connectAvailability()
{
    if (!m_services.availability)
        return;
    services::AvailabilityService& service = *m_services.availability;
    m_availability = new AvailabilityActs(service, *m_acts, m_clock, this);
    buildAvailability();
    connect(&service, &services::AvailabilityService::changed, this, &MainWindow::refreshAvailability);
    connect(m_rail, &Rail::selfRequested, this, [this] { m_commands->run(u"app.away"_s); });
    connect(m_availability, &AvailabilityActs::failed, m_toast, &Toast::showProblem);
    connect(m_availability, &AvailabilityActs::done, this,
            [this](const QString& text) { m_toast->showText(text, tr("Undo"), m_commands->keyText(u"app.undo"_s)); });
    connect(m_availability, &AvailabilityActs::workLeft, this, [this](const MemberId& member) {
        m_leftBy = member;
        refreshAvailability();
    });
    spoken(m_awayBar, [this] { refreshAvailability(); });
}

void MainWindow::buildAvailability()
{
    m_awayBar = new TeamBar(m_theme, this, u"awayBar"_s);
    static_cast<QVBoxLayout*>(layout())->insertWidget(m_teamBar ? 1 : 0, m_awayBar);
    connect(m_awayBar, &TeamBar::acted, this, [this] {
        m_availability->askHandOver(m_leftBy, this, m_awayBar->act()->mapToGlobal(QPoint(0, m_awayBar->height())));
    });
    connect(m_awayBar, &TeamBar::closed, this, &MainWindow::endHandOver);
    m_back = new QToolButton(this);
    m_back->setObjectName(u"footBack"_s);
    m_back->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::TabFocus);
    m_back->setFont(Theme::chip());
    m_back->setStyleSheet(
        u"QToolButton { border: none; padding: 0 2px; background: transparent; color: palette(link); }"
        "QToolButton:hover, QToolButton:focus { text-decoration: underline; }"_s);
    m_foot->addAct(m_back);
    connect(m_back, &QAbstractButton::clicked, this, [this] { m_availability->comeBack(m_services.accounts.self()); });
}

void MainWindow::endHandOver()
{
    m_leftBy = {};
    refreshAvailability();
}

void MainWindow::addAvailabilityCommands()
{
    if (!m_services.availability)
        return;
    m_commands->add({u"app.available"_s,
                     tr("Program"),
                     tr("Available or away"),
                     {QKeySequence(u"Ctrl+Shift+A"_s)},
                     [this] { m_availability->toggle(); },
                     {}});
    m_commands->add({u"app.away"_s,
                     tr("Program"),
                     tr("Away until…"),
                     {QKeySequence(u"W"_s)},
                     [this] {
                         const QWidget& self = m_rail->self();
                         m_availability->ask(m_services.accounts.self(), this,
                                             self.mapToGlobal(QPoint(self.width() + 4, 0)));
                     },
                     {}});
    m_rail->self().setKeyHint(m_commands->keyText(u"app.away"_s));
}

void MainWindow::showStandings(GroupEditor& groups)
{
    groups.setStandings(m_acts->standings());
    if (m_services.availability)
        connect(m_services.availability, &services::AvailabilityService::changed, &groups,
                [this, &groups] { groups.setStandings(m_acts->standings()); });
}

void MainWindow::refreshAvailability()
{
    const services::AvailabilityService& service = *m_services.availability;
    const viewmodels::MemberStandings standings = viewmodels::inWords(service.standings(), m_clock.now());
    m_acts->setStandings(standings);
    m_model->setStandings(standings);
    if (m_conversation)
        m_conversation->setStandings(standings);
    m_ticket->reload();
    const MemberId self = m_services.accounts.self();
    const viewmodels::MemberStanding own = standings.value(self);
    m_rail->self().setStanding(own);
    m_back->setVisible(own.isAway());
    m_back->setText(tr("%1 · I am back", "that one is away").arg(m_availability->awaySentence(self)));
    setPlainToolTip(m_back, m_commands->keyText(u"app.available"_s));
    sayWhatIsLeft();
}

/// The offer is made once: it ends when it was taken, when it was turned down and when the member is back.
void MainWindow::sayWhatIsLeft()
{
    const auto work = m_leftBy.isValid() ? m_services.availability->openWork(m_leftBy).value_or(domain::Selection())
                                         : domain::Selection();
    if (work.isEmpty() || !m_availability->standingOf(m_leftBy).isAway()) {
        m_leftBy = {};
        m_awayBar->say({}, {}, TeamBar::Closing::Possible);
        return;
    }
    const int count = static_cast<int>(work.size());
    const QString left = m_leftBy == m_services.accounts.self()
                             ? tr("%n conversations are assigned to you.", nullptr, count)
                             : tr("%n conversations are assigned to this member.", nullptr, count);
    m_awayBar->say(m_availability->awaySentence(m_leftBy) + u". "_s + left, tr("Hand over…"),
                   TeamBar::Closing::Possible);
}

} // namespace svarbord::ui
