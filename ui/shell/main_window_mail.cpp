// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "services/mail_service.h"
#include "ui/components/toast.h"
#include "ui/composer/composer.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/inbox/inbox_acts.h"
#include "ui/shell/compose_window.h"
#include "ui/shell/outgoing_desk.h"

namespace svarbord::ui {

void MainWindow::connectOutgoing()
{
    connect(m_outgoing, &OutgoingDesk::conversationRequested, this, &MainWindow::openConversation);
    connect(m_outgoing, &OutgoingDesk::newMailRequested, this, [this](const domain::OutgoingMail& draft) {
        auto* window = new ComposeWindow(m_services.mail, *m_dialogs, m_theme, this);
        window->restore(draft);
        window->show();
    });
    connect(m_outgoing, &OutgoingDesk::done, m_acts, &InboxActs::done);
    connect(m_outgoing, &OutgoingDesk::failed, m_toast, &Toast::showProblem);
}

/// The answer goes on in a window of its own, beside the conversation or on another screen.
void MainWindow::popOut(const domain::OutgoingMail& draft, const domain::AddressList& people)
{
    auto* window = new ComposeWindow(m_services.mail, *m_dialogs, m_theme, this);
    window->takeOver(draft, people, m_acts->members());
    connect(window, &ComposeWindow::closedWith, m_conversation, &ConversationPane::takeIn);
    connect(window, &ComposeWindow::sent, this, [this](const SentMail& mail) {
        if (mail.closeAfter)
            m_acts->close({mail.conversation});
    });
    window->show();
}

} // namespace svarbord::ui
