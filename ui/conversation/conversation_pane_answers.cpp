// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversation_pane.h"

#include "base/when_done.h"
#include "ui/composer/composer.h"
#include "ui/conversation/notice_bar.h"
#include "ui/webview/mail_view.h"
#include "viewmodels/text.h"

namespace svarbord::ui {

/// An answer is written in one place only.
void ConversationPane::openComposer()
{
    const bool away = m_away.contains(m_id);
    m_composer->setVisible(!away);
    if (away) {
        m_composer->clear();
        m_notice->showNote(tr("The answer is being written in a window of its own."));
    } else {
        m_composer->open(m_id, people(), m_members);
    }
}

void ConversationPane::popOut()
{
    if (!m_id.isValid() || m_away.contains(m_id) || !replyKindOf(m_composer->mode()))
        return;
    const domain::OutgoingMail draft = m_composer->handOver();
    m_away.insert(m_id);
    openComposer();
    emit popOutRequested(draft, people());
}

void ConversationPane::takeIn(const domain::OutgoingMail& draft, bool wasSent)
{
    m_away.remove(draft.conversation);
    if (draft.conversation != m_id)
        return;
    m_notice->dismiss();
    openComposer();
    // The store may not have the last words yet.
    if (!wasSent)
        m_composer->restore(draft);
}

void ConversationPane::sent(const SentMail& mail)
{
    m_lastSent = mail.id;
    const auto wait = std::chrono::duration_cast<std::chrono::seconds>(mail.leaves - SystemClock().now());
    if (mail.later)
        m_notice->showWaiting(tr("Leaves %1").arg(viewmodels::exactTime(mail.leaves)));
    else if (wait > std::chrono::seconds{0})
        m_notice->countDown(std::chrono::ceil<std::chrono::seconds>(mail.leaves - SystemClock().now()));
    else
        m_notice->dismiss();
    m_view->setFocus();
    if (mail.closeAfter)
        emit closeRequested(mail.conversation);
}

void ConversationPane::takeBack(const OutboxId& id)
{
    // The draft comes back by MailService::takenBack, whoever asked for it.
    whenDone(m_mail.takeBack(id), this, [this](const Result<domain::OutgoingMail>& draft) {
        if (!draft)
            m_notice->showProblem(draft.error().userText);
    });
}

void ConversationPane::drop(const OutboxId& id)
{
    whenDone(m_mail.cancelSend(id), this, [this](const Status& outcome) {
        if (!outcome)
            m_notice->showProblem(outcome.error().userText);
    });
}

void ConversationPane::retry(const OutboxId& id)
{
    whenDone(m_mail.retry(id), this, [this](const Status& outcome) {
        if (!outcome)
            m_notice->showProblem(outcome.error().userText);
    });
}

} // namespace svarbord::ui
