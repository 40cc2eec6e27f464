// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the main window about saved views.
#include "base/when_done.h"
#include "services/account_service.h"
#include "services/inbox_service.h"
#include "ui/components/toast.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inbox/list_pane.h"
#include "ui/inbox/saved_views.h"
#include "ui/inbox/views_pane.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pane_frame.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

/// Each count is a search for everything; while much mail comes in, once a second will do.
constexpr std::chrono::milliseconds countPause{1000};
/// What takes long is counted less often: a tenth of the time at most is spent on counting.
constexpr int pauseFactor = 9;

} // namespace

void MainWindow::connectSavedViews()
{
    SavedViews& saved = m_views->saved();
    connect(&saved, &SavedViews::chosen, this, [this](const domain::SavedView& view) {
        m_list->showSaved(view.query, view.name);
        nameWindow(view.name);
        if (m_frame->viewsFolded())
            m_frame->closeDrawers();
    });
    connect(&saved, &SavedViews::renameRequested, this, [this](domain::SavedView view) {
        m_dialogs->askText(this, tr("Rename the view"), tr("Name"), view.name,
                           [this, view = std::move(view)](const QString& name) mutable {
                               view.name = name;
                               tellProblem(m_services.inbox.putView(view));
                           });
    });
    connect(&saved, &SavedViews::changeRequested, this,
            [this](const domain::SavedView& view) { tellProblem(m_services.inbox.putView(view)); });
    connect(&saved, &SavedViews::removeRequested, this,
            [this](const domain::SavedView& view) { tellProblem(m_services.inbox.removeView(view.id)); });
    connect(&saved, &SavedViews::orderRequested, this,
            [this](const QStringList& ids) { tellProblem(m_services.inbox.orderViews(ids)); });
    m_savedCountsDelay.setSingleShot(true);
    m_savedCountsDelay.setInterval(countPause);
    connect(&m_savedCountsDelay, &QTimer::timeout, this, &MainWindow::countSavedViews);
    refreshSavedViews();
}

void MainWindow::tellProblem(const QFuture<svarbord::Status>& change)
{
    whenDone(change, this, [this](const Status& outcome) {
        if (!outcome)
            m_toast->showProblem(outcome.error().userText);
    });
}

void MainWindow::refreshSavedViews()
{
    if (const auto views = m_services.inbox.savedViews()) {
        m_views->saved().set(*views);
        countSavedViews();
    }
}

void MainWindow::countSavedViews()
{
    if (m_toCount.isEmpty()) {
        m_countingSince.start();
        m_toCount = m_views->saved().views();
        if (!m_toCount.isEmpty())
            countNextView();
    } else {
        m_countAgain = true;
    }
}

/// One after the other, so that there is always a thread left for what somebody is typing into the search.
void MainWindow::countNextView()
{
    whenDone(m_services.inbox.countHits(m_toCount.first().query), this, [this](const Result<qint64>& count) {
        if (count)
            m_views->saved().setCount(m_toCount.first().id, static_cast<int>(*count));
        m_toCount.removeFirst();
        if (!m_toCount.isEmpty()) {
            countNextView();
            return;
        }
        const std::chrono::milliseconds pause{m_countingSince.elapsed() * pauseFactor};
        m_savedCountsDelay.setInterval(std::max(countPause, pause));
        if (std::exchange(m_countAgain, false))
            m_savedCountsDelay.start();
    });
}

void MainWindow::saveView()
{
    const QString query = m_list->searchText();
    if (query.isEmpty()) {
        m_toast->showText(tr("Search for something first; then it can be saved as a view."));
        return;
    }
    m_dialogs->askText(this, tr("Save the search as a view"), tr("Name"), query, [this, query](const QString& name) {
        domain::SavedView view;
        view.name = name;
        view.query = query;
        tellProblem(m_services.inbox.putView(view));
        m_toast->showText(tr("Saved as the view “%1”. Its menu shares it with the team.").arg(name.simplified()));
    });
}

} // namespace svarbord::ui
