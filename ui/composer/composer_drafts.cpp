// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "base/when_done.h"
#include "services/writing_service.h"
#include "ui/composer/address_rows.h"
#include "ui/composer/attachment_strip.h"
#include "ui/composer/document_html.h"
#include "ui/composer/format_bar.h"
#include "ui/composer/found_drafts_row.h"
#include "ui/composer/mail_check.h"
#include "ui/composer/mention_completer.h"
#include "ui/composer/rich_edit.h"
#include "ui/composer/signature_row.h"
#include "ui/composer/spell_highlighter.h"
#include "ui/composer/text_tab.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrlQuery>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

void Composer::open(ConversationId conversation, const domain::AddressList& known, const QList<domain::Member>& members)
{
    if (conversation == m_conversation && m_mode != ComposerMode::New)
        return;
    keepNow();
    forget();
    m_conversation = conversation;
    setPeople(known, members);
    refreshSnippets();
    const auto stored = m_mail.draft(conversation);
    if (stored && *stored)
        loadDraft(**stored);
    else
        applyTemplate(ComposerMode::Reply);
    if (!stored)
        showProblem(stored.error().userText);
    goOnByItself();
    refreshFound();
}

void Composer::setPeople(const domain::AddressList& known, const QList<domain::Member>& members)
{
    domain::AddressList people = known;
    for (const domain::Member& member : members)
        if (!member.address.isEmpty())
            people.append({member.name, member.address});
    m_addresses->setSuggestions(people);
    m_editor->mentions().setMembers(members);
}

void Composer::setStandings(const viewmodels::MemberStandings& standings)
{
    m_editor->mentions().setStandings(standings);
}

domain::OutgoingMail Composer::handOver()
{
    keepNow();
    return draft();
}

void Composer::composeNew(AccountId account, const QUrl& mailto)
{
    keepNow();
    forget();
    m_conversation = {};
    const auto prepared = m_mail.prepareNew(account);
    if (prepared)
        m_template = *prepared;
    else
        showProblem(prepared.error().userText);
    domain::OutgoingMail mail = m_template.mail;
    mail.account = account;
    mail.purpose = purposeOf(ComposerMode::New);
    if (!mailto.isEmpty())
        m_mail.putDraftAside();
    const auto stored = m_mail.draft({});
    m_kept = mailto.isEmpty() && stored && *stored;
    if (m_kept)
        mail = **stored;
    const QUrlQuery query(mailto);
    const auto value = [&](const QString& name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    mail.to += MailCheck::readAddresses(mailto.path(QUrl::FullyDecoded));
    mail.to += MailCheck::readAddresses(value(u"to"_s));
    mail.cc += MailCheck::readAddresses(value(u"cc"_s));
    mail.bcc += MailCheck::readAddresses(value(u"bcc"_s));
    if (query.hasQueryItem(u"subject"_s))
        mail.subject = value(u"subject"_s).simplified();
    if (query.hasQueryItem(u"body"_s))
        mail.html = u"<p>"_s + value(u"body"_s).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
    refreshSnippets();
    changeMode(ComposerMode::New);
    fill(mail);
    showAddresses(true);
    if (mailto.isEmpty())
        goOnByItself();
    refreshFound();
    if (!m_addresses->hasRecipients())
        m_addresses->focusTo();
    else
        m_editor->setFocus();
}

void Composer::loadDraft(const domain::OutgoingMail& stored)
{
    const ComposerMode mode = modeOf(stored.purpose).value_or(ComposerMode::Reply);
    const ComposerMode mailMode = replyKindOf(mode) ? mode : ComposerMode::Reply;
    m_resumed = !stored.awaitsFiles;
    m_template.mail.about = stored.about;
    applyTemplate(mailMode);
    fill(stored);
    m_comment = stored.comment;
    m_kept = true;
    if (mode == ComposerMode::Comment) {
        const bool hadFocus = m_editor->hasFocus();
        QWidget* focused = window()->focusWidget();
        start(mode);
        if (!hadFocus && focused)
            focused->setFocus();
    }
    m_dirty = false;
    m_keepTimer.stop();
    m_bar->setState(tr("Draft"));
}

void Composer::load(const domain::OutgoingMail& mail)
{
    if (m_mode != ComposerMode::New) {
        loadDraft(mail);
        return;
    }
    // Whoever was named already stays named.
    domain::OutgoingMail all = mail;
    domain::OutgoingMail named;
    m_addresses->writeTo(named);
    for (const domain::Address& address : std::as_const(named.to))
        if (!all.to.contains(address))
            all.to.append(address);
    m_kept = true;
    fill(all);
    showAddresses(true);
}

void Composer::fill(const domain::OutgoingMail& mail)
{
    m_filling = true;
    const AccountId usual = m_template.mail.account;
    if (mail.account.isValid())
        sendFrom(mail.account);
    showSender();
    if (mail.mark.isSet())
        m_template.mail.mark = mail.mark; // what was seen when it was written, not what is there now
    if (mail.wholeText)
        leaveRestOut();
    m_signature->setLeftOut(mail.withoutSignature);
    m_editor->spelling().setLanguage(writtenIn());
    m_addresses->show(mail);
    m_attachments->setAttachments(shownFiles(mail.attachments));
    for (const domain::OutgoingAttachment& image : inlineFiles(mail.attachments))
        m_editor->addInlineImage(image);
    m_editor->setCleanHtml(mail.html.isEmpty() ? mail.text.toHtmlEscaped().replace(u'\n', u"<br>"_s) : mail.html);
    m_filling = false;
    // Where it does not leave as usual, that is seen.
    if (m_template.mail.account != usual)
        showAddresses(true);
    refreshHead();
    if (const QString lost = MailCheck::lostFiles(mail.attachments); !lost.isEmpty())
        showProblem(lost);
}

void Composer::restore(const domain::OutgoingMail& mail)
{
    keepNow();
    forget();
    m_conversation = mail.conversation;
    refreshSnippets();
    if (modeOf(mail.purpose) == ComposerMode::New) {
        changeMode(ComposerMode::New);
        fill(mail);
        showAddresses(true);
    } else {
        loadDraft(mail);
    }
    m_dirty = true;
    keepNow();
    refreshFound();
    m_editor->setFocus();
}

bool Composer::isBlank() const
{
    const QString comment = m_mode == ComposerMode::Comment ? m_editor->toPlainText() : m_comment;
    const bool noAddress = m_mode != ComposerMode::New || m_addresses->isEmpty();
    return noAddress && comment.trimmed().isEmpty() && isMailBlank();
}

bool Composer::isMailBlank() const
{
    static const QRegularExpression tags(u"<(?!img)[^>]*>|\\s|&nbsp;"_s);
    QString mail = m_mode == ComposerMode::Comment ? m_mailHtml : m_editor->toPlainText();
    return mail.remove(tags).isEmpty() && m_attachments->attachments().isEmpty();
}

domain::OutgoingMail Composer::draft()
{
    domain::OutgoingMail mail = m_template.mail;
    mail.conversation = m_conversation;
    m_addresses->writeTo(mail);
    mail.attachments = m_attachments->attachments() + m_editor->inlineImages();
    mail.purpose = purposeOf(m_mode);
    mail.withoutSignature = m_signature->isLeftOut();
    mail.awaitsFiles = m_missing;
    const bool isComment = m_mode == ComposerMode::Comment;
    mail.comment = isComment ? m_editor->toPlainText() : m_comment;
    mail.html = isComment ? m_mailHtml : documentAsHtml(*m_editor->document());
    mail.text = isComment ? QString() : documentAsText(*m_editor->document());
    return mail;
}

domain::OutgoingMail Composer::outgoing()
{
    domain::OutgoingMail mail = draft();
    mail.comment.clear();
    mail.purpose.clear();
    mail.attachments += inlineFiles(m_template.mail.attachments);
    if (!m_signature->isLeftOut() && !m_template.signatureHtml.isEmpty()) {
        // The line before it is how mail programs know a signature (RFC 3676 section 4.3).
        mail.text += u"\n\n-- \n"_s + m_template.signatureText;
        mail.html += u"<div class=\"signature\">-- <br>%1</div>"_s.arg(m_template.signatureHtml);
    }
    if (!m_template.quotedText.isEmpty())
        mail.text += u"\n\n"_s + m_template.quotedText;
    mail.html += m_template.quotedHtml;
    return mail;
}

/// The customer's language, or where that is not known the program's own.
QString Composer::writtenIn() const
{
    return m_template.language.isEmpty() ? domain::writingLanguage(QLocale().name()) : m_template.language;
}

QFuture<Status> Composer::keepNow()
{
    m_keepTimer.stop();
    if (m_inFlight) { // until then the draft that is stored is the mail's
        m_inFlight->since = m_dirty && !isBlank() ? std::optional(draft()) : std::nullopt;
        return QtFuture::makeReadyFuture(Status{});
    }
    if (!m_dirty)
        return QtFuture::makeReadyFuture(Status{});
    m_dirty = false;
    const ConversationId conversation = m_conversation;
    const bool blank = isBlank();
    if (blank && !m_kept)
        return QtFuture::makeReadyFuture(Status{});
    m_kept = !blank;
    const QFuture<Status> done = blank ? m_mail.discardDraft(conversation) : m_mail.saveDraft(conversation, draft());
    whenDone(done, this, [this, conversation, blank](const Status& outcome) {
        if (conversation != m_conversation || m_dirty)
            return;
        if (outcome)
            m_bar->setState(blank ? QString() : tr("Draft saved"));
        else
            showProblem(tr("The draft could not be saved: %1").arg(outcome.error().userText));
    });
    return done;
}

void Composer::forget()
{
    m_filling = true;
    ++m_writing;
    m_keepTimer.stop();
    m_dirty = false;
    m_kept = false;
    m_sending = false;
    m_inFlight.reset();
    m_fetching = false;
    m_missing = false;
    m_resumed = false;
    m_brought.clear();
    m_signature->setLeftOut(false);
    m_template = {};
    m_comment.clear();
    m_mailHtml.clear();
    m_editor->clearAll();
    m_attachments->setAttachments({});
    m_found->setDrafts({}, {}, {});
    m_quoteButton->setChecked(false);
    m_bar->setState({});
    m_bar->setSendEnabled(true);
    m_mode = ComposerMode::Reply;
    m_mailMode = ComposerMode::Reply;
    m_addressesOpen = false;
    showProblem({});
    m_filling = false;
}

/// Asked at every key: nothing is read for it.
void Composer::refreshDiscard()
{
    const bool isNamed = m_mode == ComposerMode::New && !m_addresses->isEmpty();
    const QString& other = m_mode == ComposerMode::Comment ? m_mailHtml : m_comment;
    m_bar->setCanDiscard(m_kept || isNamed || !m_editor->document()->isEmpty() || !other.isEmpty() ||
                         !m_attachments->attachments().isEmpty());
}

/// The mail and the comment beside it; MailService::putBack() brings them back.
void Composer::discard()
{
    if (m_sending || (isBlank() && !m_kept))
        return;
    const domain::OutgoingMail thrown = draft();
    const bool isNew = m_mode == ComposerMode::New;
    forget();
    whenDone(m_mail.throwAway(thrown), this, [this, thrown](const Status& outcome) {
        if (outcome)
            return;
        restore(thrown);
        showProblem(tr("The draft could not be thrown away: %1").arg(outcome.error().userText));
    });
    if (isNew) {
        m_mode = ComposerMode::New;
    } else {
        applyTemplate(ComposerMode::Reply);
        refreshFound();
        m_editor->setFocus();
    }
    emit discarded();
}

void Composer::clear()
{
    keepNow();
    forget();
    m_conversation = {};
}

} // namespace svarbord::ui
