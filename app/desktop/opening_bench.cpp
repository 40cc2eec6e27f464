// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/opening_bench.h"

#include "ui/inbox/list_pane.h"
#include "ui/shell/main_window.h"

#include <QJsonDocument>
#include <QListView>
#include <QTimer>

using namespace std::chrono_literals;

namespace svarbord::app {

namespace {

constexpr int conversations = 6;
/// What follows a conversation is over by then.
constexpr auto quiet = 2s;

} // namespace

OpeningBench::OpeningBench(ui::MainWindow& window, QObject* parent) : QObject(parent), m_window(window)
{
    connect(&window, &ui::MainWindow::conversationShown, this, &OpeningBench::shown);
}

void OpeningBench::start()
{
    m_sinceChosen.start();
}

void OpeningBench::openNext()
{
    QListView* list = m_window.list().view();
    m_sinceChosen.start();
    list->setCurrentIndex(list->model()->index(static_cast<int>(m_times.size()), 0));
}

void OpeningBench::shown()
{
    m_times.append(static_cast<double>(m_sinceChosen.nsecsElapsed()) / 1e6);
    if (m_times.size() < conversations)
        QTimer::singleShot(quiet, this, &OpeningBench::openNext);
    else
        emit finished(QJsonDocument(m_times).toJson(QJsonDocument::Compact));
}

} // namespace svarbord::app
