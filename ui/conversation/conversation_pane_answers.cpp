// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversation_pane.h"

#include "base/when_done.h"
#include "ui/composer/composer.h"
#include "ui/composer/writing_watch.h"
#include "ui/conversation/conversation_header.h"
#include "ui/conversation/notice_bar.h"
#include "ui/conversation/presence_bar.h"
#include "ui/webview/mail_view.h"
#include "viewmodels/text.h"

#include <utility>

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
    m_writing->stop();
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
    // The store may not have the last words yet, among them those that were written while the mail was being queued.
    if (!wasSent || !draft.text.trimmed().isEmpty())
        m_composer->restore(draft);
}

void ConversationPane::setPresent(const QList<viewmodels::PresentMember>& present)
{
    m_presence->setPresent(present);
}

void ConversationPane::setStandings(const viewmodels::MemberStandings& standings)
{
    m_header->setStandings(standings);
    m_composer->setStandings(standings);
}

bool ConversationPane::isWriting() const
{
    return m_writing->isWriting();
}

bool ConversationPane::holdsKeyboard() const
{
    const QWidget* keyboard = window()->focusWidget();
    return keyboard && m_composer->isAncestorOf(keyboard) && !m_composer->isBlank();
}

void ConversationPane::tellItLeftTheList()
{
    if (!m_notice->text().isEmpty())
        return;
    m_saysItLeft = true;
    m_notice->showNote(tr("This conversation is not in the list any more. It stays open here until you go on."));
}

void ConversationPane::dismissThatItLeft()
{
    if (std::exchange(m_saysItLeft, false))
        m_notice->dismiss();
}

void ConversationPane::sent(const SentMail& mail)
{
    m_lastSent = mail.id;
    m_saysItLeft = false;
    m_writing->stop();
    const auto wait = std::chrono::duration_cast<std::chrono::seconds>(mail.leaves - SystemClock().now());
    if (mail.later)
        m_notice->showWaiting(tr("Leaves %1").arg(viewmodels::relativeDateTime(mail.leaves, SystemClock().now())));
    else if (wait > std::chrono::seconds{0})
        m_notice->countDown(std::chrono::ceil<std::chrono::seconds>(mail.leaves - SystemClock().now()));
    else
        m_notice->dismiss();
    if (m_composer->isBlank()) // else the hand goes on writing
        m_view->setFocus();
    if (mail.closeAfter)
        emit closeRequested(mail.conversation);
}

void ConversationPane::takeBack(const OutboxId& id)
{
    m_composer->keepNow(); // what was begun since comes after it
    // The draft comes back by MailService::takenBack, whoever asked for it.
    whenDone(m_mail.takeBack(id), this, [this](const Result<domain::OutgoingMail>& draft) {
        if (!draft)
            m_notice->showProblem(draft.error().userText);
    });
}

void ConversationPane::drop(const OutboxId& id)
{
    whenDone(m_mail.drop(id), this, [this](const Status& outcome) {
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
