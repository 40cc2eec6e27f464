// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "services/mail_service.h"
#include "ui/components/toast.h"
#include "ui/composer/composer.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/inbox/inbox_acts.h"
#include "ui/inbox/list_pane.h"
#include "ui/inbox/place_acts.h"
#include "ui/shell/command_table.h"
#include "ui/shell/compose_window.h"
#include "ui/shell/outgoing_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

void MainWindow::connectOutgoing()
{
    connect(m_outgoing, &OutgoingDesk::conversationRequested, this, &MainWindow::openConversation);
    connect(m_outgoing, &OutgoingDesk::newMailRequested, this, [this](const domain::OutgoingMail& draft) {
        auto* window = new ComposeWindow(m_services.mail, *m_dialogs, m_theme, this);
        window->restore(draft);
        window->show();
    });
    // One new mail is written at a time: what another one began is kept, and offered beside it.
    connect(&m_services.mail, &services::MailService::takingBack, this, [this](const domain::OutgoingMail& draft) {
        if (!draft.conversation.isValid())
            for (ComposeWindow* other : findChildren<ComposeWindow*>())
                if (!other->isAnswer() && other->isVisible())
                    other->close();
    });
    connect(m_outgoing, &OutgoingDesk::dropped, this, [this](const QString& text) {
        m_toast->showText(text, tr("Put back"), m_commands->keyText(u"answer.undoSend"_s));
    });
    connect(m_outgoing, &OutgoingDesk::done, m_acts, &InboxActs::done);
    connect(m_outgoing, &OutgoingDesk::failed, m_toast, &Toast::showProblem);
    connectGoingOn();
}

/// The list goes on by itself after this person's own acts alone, and never away from what is being written.
void MainWindow::connectGoingOn()
{
    connect(m_acts, &InboxActs::begun, m_list, &ListPane::expectToGoOn);
    connect(m_placeActs, &PlaceActs::begun, m_list, &ListPane::expectToGoOn);
    connect(m_outgoing, &OutgoingDesk::begun, m_list, &ListPane::expectToGoOn);
    m_list->setHeld([this] { return m_conversation && m_conversation->holdsKeyboard(); });
    connect(m_list, &ListPane::shownLeft, this, [this](ConversationId id) {
        if (m_conversation && m_conversation->conversation() == id)
            m_conversation->tellItLeftTheList();
    });
    connect(m_list, &ListPane::shownIsListed, this, [this](ConversationId id) {
        if (m_conversation && m_conversation->conversation() == id)
            m_conversation->dismissThatItLeft();
    });
}

/// The answer goes on in a window of its own, beside the conversation or on another screen.
void MainWindow::popOut(const domain::OutgoingMail& draft, const domain::AddressList& people)
{
    auto* window = new ComposeWindow(m_services.mail, *m_dialogs, m_theme, this);
    window->takeOver(draft, people, m_acts->members());
    connect(window, &ComposeWindow::closedWith, m_conversation, &ConversationPane::takeIn);
    connect(window, &ComposeWindow::activityChanged, this, &MainWindow::tellActivity);
    connect(window, &ComposeWindow::sent, this, [this](const SentMail& mail) {
        if (mail.closeAfter)
            m_acts->close({mail.conversation});
    });
    window->show();
}

} // namespace svarbord::ui
