// SPDX-License-Identifier: GPL-3.0-or-later
// What a mail's own buttons do, for whoever has the keys alone.
#include "ui/conversation/attachment_opener.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/conversation/find_bar.h"
#include "ui/conversation/notice_bar.h"
#include "ui/webview/mail_view.h"

#include <QCursor>

#include <algorithm>

namespace svarbord::ui {

const domain::Message* ConversationPane::newestWithFiles() const
{
    const auto found =
        std::find_if(m_detail.messages.crbegin(), m_detail.messages.crend(),
                     [](const domain::Message& message) { return !AttachmentOpener::filesOf(message).isEmpty(); });
    return found == m_detail.messages.crend() ? nullptr : &*found;
}

void ConversationPane::openFiles()
{
    if (const domain::Message* holder = newestWithFiles())
        preview(AttachmentOpener::filesOf(*holder).constFirst().id);
    else if (m_id.isValid())
        m_notice->showNote(tr("There are no files in this conversation."));
}

void ConversationPane::saveFiles()
{
    if (const domain::Message* holder = newestWithFiles())
        m_opener->saveAll(AttachmentOpener::filesOf(*holder));
    else if (m_id.isValid())
        m_notice->showNote(tr("There are no files in this conversation."));
}

void ConversationPane::showImages()
{
    for (const domain::Message& shownMessage : std::as_const(m_detail.messages))
        m_imagesShown.insert(shownMessage.id);
    render(Place::Keep);
}

void ConversationPane::openAllMessages()
{
    m_allOpened = true;
    render(Place::Keep);
}

void ConversationPane::openFind()
{
    if (!m_id.isValid())
        return;
    openAllMessages();
    m_find->open();
}

void ConversationPane::openMessageMenu()
{
    if (!m_detail.messages.isEmpty())
        messageMenu(m_detail.messages.constLast().id);
}

/// Where the mouse is, or, when it is elsewhere and only the keys are used, in the page.
QPoint ConversationPane::menuPlace() const
{
    constexpr QPoint inset(24, 24);
    const QPoint mouse = QCursor::pos();
    return m_view->rect().contains(m_view->mapFromGlobal(mouse)) ? mouse : m_view->mapToGlobal(inset);
}

} // namespace svarbord::ui
