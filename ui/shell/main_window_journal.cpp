// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inbox_service.h"
#include "services/overtaken_service.h"
#include "services/team_service.h"
#include "ui/components/toast.h"
#include "ui/journal/sync_journal_view.h"
#include "ui/shell/command_table.h"
#include "ui/shell/foot_bar.h"
#include "ui/shell/main_window.h"

#include <QDialog>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr QSize journalSize(760, 560);
constexpr std::chrono::milliseconds countDelay{400};
constexpr int mostCounted = 200;

} // namespace

void MainWindow::connectJournal()
{
    if (!m_services.team || !m_services.overtaken)
        return;
    m_journalDelay.setSingleShot(true);
    m_journalDelay.setInterval(countDelay);
    connect(&m_journalDelay, &QTimer::timeout, this, &MainWindow::refreshJournal);
    const auto soon = [this] {
        if (!m_journalDelay.isActive())
            m_journalDelay.start();
    };
    connect(m_services.team, &services::TeamService::changed, this, soon);
    connect(m_services.team, &services::TeamService::inStep, this, soon);
    connect(m_services.overtaken, &services::OvertakenService::changed, this, soon);
    connect(&m_services.inbox, &services::InboxService::changed, this, soon);
    connect(m_foot, &FootBar::journalClicked, this, &MainWindow::openJournal);
    soon();
}

/// What is on its way only shows in the foot bar when it stays: most of it is gone before anybody could read it.
void MainWindow::refreshJournal()
{
    const engine::TeamState& state = m_services.team->state();
    const bool isShared = state.phase != engine::TeamPhase::Local;
    const bool isKept = isShared && (state.phase != engine::TeamPhase::Member || !state.isReachable);
    int kept = 0;
    if (isKept) {
        services::DecisionQuery query;
        query.limit = mostCounted;
        const auto decisions = m_services.team->decisions(query).value_or(QList<services::TeamDecision>());
        kept = static_cast<int>(std::ranges::count_if(decisions, &services::TeamDecision::isPending));
    }
    const auto overtaken = m_services.overtaken->overtaken().value_or(QList<services::OvertakenChange>());
    m_foot->setJournal(static_cast<int>(overtaken.size()), kept);
}

void MainWindow::openJournal()
{
    if (!m_services.team || !m_services.overtaken)
        return;
    if (auto* open = findChild<QDialog*>(u"syncJournalDialog"_s)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new QDialog(this);
    dialog->setObjectName(u"syncJournalDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Sync journal"));
    dialog->resize(journalSize);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    auto* view = new SyncJournalView(*m_services.team, *m_services.overtaken, m_services.inbox, m_services.accounts,
                                     m_theme, m_clock, dialog);
    column->addWidget(view);
    connect(view, &SyncJournalView::failed, m_toast, &Toast::showProblem);
    connect(view, &SyncJournalView::conversationRequested, this, [this, dialog](ConversationId id) {
        dialog->close();
        openConversation(id);
    });
    dialog->show();
}

} // namespace svarbord::ui
