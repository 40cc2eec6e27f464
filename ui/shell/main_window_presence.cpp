// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/presence_service.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/shell/compose_window.h"
#include "ui/shell/main_window.h"
#include "viewmodels/conversation_list_model.h"

#include <QGuiApplication>

#include <algorithm>

namespace svarbord::ui {

void MainWindow::connectPresence()
{
    if (!m_services.presence)
        return;
    connect(m_services.presence, &services::PresenceService::changed, this, &MainWindow::refreshPresence);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &MainWindow::tellActivity);
    refreshPresence();
}

/// A conversation that stands in a window nobody looks at is viewed by nobody; what is being written still is, and
/// counts for more than what is looked at meanwhile.
WhatIsDone MainWindow::whatIsDone() const
{
    const ConversationId id = m_conversation ? m_conversation->conversation() : ConversationId{};
    if (id.isValid() && m_conversation->isWriting())
        return {domain::Activity::Writing, id};
    const auto windows = findChildren<ComposeWindow*>();
    if (const auto found = std::ranges::find_if(windows, &ComposeWindow::isWriting); found != windows.end())
        return {domain::Activity::Writing, (*found)->conversation()};
    if (id.isValid() && QGuiApplication::applicationState() == Qt::ApplicationActive)
        return {domain::Activity::Viewing, id};
    return {};
}

void MainWindow::tellActivity()
{
    if (!m_services.presence || !m_conversation)
        return;
    const WhatIsDone done = whatIsDone();
    m_services.presence->show(done.activity, done.conversation);
    m_conversation->setPresent(m_model->presentAt(m_conversation->conversation()));
}

void MainWindow::refreshPresence()
{
    viewmodels::Presence presence;
    for (const ConversationId id : m_services.presence->conversations()) {
        QList<viewmodels::PresentMember>& present = presence[id];
        for (const services::Colleague& colleague : m_services.presence->at(id))
            present.append({colleague.member, colleague.name, colleague.activity == domain::Activity::Writing});
    }
    m_model->setPresence(presence);
    if (m_conversation)
        m_conversation->setPresent(m_model->presentAt(m_conversation->conversation()));
}

} // namespace svarbord::ui
