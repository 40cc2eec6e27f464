// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "base/when_done.h"
#include "ui/composer/attachment_strip.h"
#include "ui/composer/found_drafts_row.h"
#include "ui/composer/rich_edit.h"
#include "ui/composer/signature_row.h"
#include "ui/composer/taken_row.h"

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString htmlOf(const domain::OutgoingMail& mail)
{
    return mail.html.isEmpty() ? mail.text.toHtmlEscaped().replace(u'\n', u"<br>"_s) : mail.html;
}

} // namespace

/// What this member wrote on another machine is simply there, as if it had been written here. Everything else, and
/// whatever would stand beside words that are here already, is offered.
void Composer::goOnByItself()
{
    const bool leftBehind = m_kept && m_mail.isDraftLeftBehind(m_conversation);
    if (m_kept && !leftBehind)
        return;
    const MemberId self = m_mail.self();
    const auto drafts = m_mail.foundDrafts(m_conversation).value_or(QList<domain::FoundDraft>());
    const auto own = std::ranges::find_if(drafts, [&](const domain::FoundDraft& draft) {
        return draft.writer.isValid() ? draft.writer == self : leftBehind;
    });
    if (own != drafts.end())
        goOnWith(*own);
}

void Composer::refreshFound()
{
    const bool isOpen = m_conversation.isValid() || m_mode == ComposerMode::New;
    const auto drafts = isOpen ? m_mail.foundDrafts(m_conversation) : Result<QList<domain::FoundDraft>>();
    m_taken->follow(m_conversation);
    m_found->setDrafts(drafts.value_or(QList<domain::FoundDraft>()), m_mail.self(), m_mail.now());
}

/// Takes the other's place, or comes after what is written here: no word of either is lost.
void Composer::goOnWith(const domain::FoundDraft& found)
{
    auto content = m_mail.foundDraft(found);
    if (!content) {
        showProblem(content.error().userText);
        refreshFound();
        return;
    }
    content->conversation = m_conversation;
    content->comment = draft().comment;
    if (!content->account.isValid())
        content->account = m_template.mail.account;
    const bool replaces = isMailBlank() || (!m_dirty && m_mail.isDraftLeftBehind(m_conversation));
    if (replaces)
        load(*content);
    else
        append(*content);
    m_dirty = true;
    keepNow();
    // After the draft: should everything end between the two, the other is offered once more.
    whenDone(m_mail.takeFound(found, m_conversation), this, [this](const Status&) { refreshFound(); });
}

void Composer::append(const domain::OutgoingMail& mail)
{
    if (m_mode == ComposerMode::Comment)
        start(ComposerMode::Reply);
    m_filling = true;
    for (const domain::OutgoingAttachment& image : inlineFiles(mail.attachments))
        m_editor->addInlineImage(image);
    m_editor->moveCursor(QTextCursor::End);
    m_editor->insertHtmlHere(u"<p></p>"_s + htmlOf(mail));
    m_editor->moveCursor(QTextCursor::End);
    if (const auto files = shownFiles(mail.attachments); !files.isEmpty())
        m_attachments->add(files);
    if (mail.wholeText)
        leaveRestOut();
    m_filling = false;
}

/// Another program's draft holds the quoted mail and a signature of its own.
void Composer::leaveRestOut()
{
    m_template.mail.wholeText = true;
    m_template.quotedText.clear();
    m_template.quotedHtml.clear();
    m_template.signatureHtml.clear();
    m_template.signatureText.clear();
    m_signature->setSignature({});
    refreshQuote();
}

} // namespace svarbord::ui
