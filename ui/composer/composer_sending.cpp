// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "base/when_done.h"
#include "ui/composer/address_rows.h"
#include "ui/composer/attachment_strip.h"
#include "ui/composer/document_html.h"
#include "ui/composer/format_bar.h"
#include "ui/composer/mail_check.h"
#include "ui/composer/rich_edit.h"
#include "ui/composer/send_choices.h"
#include "ui/composer/send_later_dialog.h"
#include "ui/dialogs/dialogs.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

void Composer::attach()
{
    m_dialogs.openFiles(this, tr("Attach files"), [this](const QStringList& paths) { addFiles(paths); });
}

void Composer::addFiles(const QStringList& paths)
{
    showProblem(m_attachments->addFiles(paths));
}

void Composer::sendComment()
{
    const QString text = m_editor->toPlainText().trimmed();
    if (text.isEmpty()) {
        showProblem(tr("Write something first."));
        return;
    }
    m_sending = true;
    m_bar->setSendEnabled(false);
    emit commentWritten(m_conversation, text);
}

void Composer::commentDone(ConversationId conversation, const Status& outcome)
{
    if (conversation != m_conversation)
        return;
    m_sending = false;
    m_bar->setSendEnabled(true);
    if (!outcome) {
        showProblem(outcome.error().userText);
        return;
    }
    m_comment.clear();
    m_filling = true;
    m_editor->clear();
    m_filling = false;
    m_dirty = true;
    start(ComposerMode::Reply);
    keepNow();
    emit left();
}

void Composer::send(const Plan& plan)
{
    if (m_sending)
        return;
    if (m_mode == ComposerMode::Comment) {
        sendComment();
        return;
    }
    if (m_fetching) {
        showProblem(tr("The files of the forwarded mail are still on their way."));
        return;
    }
    const domain::OutgoingMail mail = outgoing();
    if (const QString problem = MailCheck::problem(mail); !problem.isEmpty()) {
        showAddresses(true);
        showProblem(problem);
        m_addresses->focusTo();
        return;
    }
    const bool blank = documentAsText(*m_editor->document()).trimmed().isEmpty();
    if (blank && mail.attachments.isEmpty() && m_mode != ComposerMode::Forward) {
        showProblem(tr("Write something first."));
        return;
    }
    checkAttachment(plan);
}

void Composer::checkAttachment(const Plan& plan)
{
    if (!MailCheck::forgotAttachment(outgoing(), documentAsText(*m_editor->document()))) {
        checkThread(plan);
        return;
    }
    const Question question{tr("No attachment"), tr("You write of an attachment, but none is attached. Send anyway?"),
                            tr("Send anyway"), tr("Back to the mail"), false};
    m_dialogs.ask(this, question, [this, plan](bool accepted) {
        if (accepted)
            checkThread(plan);
        else
            m_editor->setFocus();
    });
}

/// An answer to a conversation that has moved on since its writer last looked is no answer to it.
void Composer::checkThread(const Plan& plan)
{
    const domain::ThreadMark seen = m_template.mail.mark;
    const auto now = m_conversation.isValid() && seen.isSet() ? m_mail.threadMark(m_conversation, seen.since)
                                                              : Result<domain::ThreadMark>(seen);
    if (!now || now->count <= seen.count) {
        deliver(plan);
        return;
    }
    const Question question{tr("Something new has come"),
                            tr("A message came in this conversation after you began to write. Send your answer as it "
                               "is?"),
                            tr("Send anyway"), tr("Read it first"), false};
    m_dialogs.ask(this, question, [this, plan, mark = *now](bool accepted) {
        m_template.mail.mark = mark; // either way it is known now
        if (accepted)
            deliver(plan);
        else
            m_editor->setFocus();
    });
}

void Composer::deliver(const Plan& plan)
{
    const domain::OutgoingMail mail = outgoing();
    keepNow();
    m_sending = true;
    m_bar->setSendEnabled(false);
    domain::OutgoingMail kept = draft();
    kept.comment.clear();
    const QString comment = m_comment;
    const Timestamp now = m_mail.now();
    const auto moment = std::chrono::seconds{send_delay::seconds()};
    SentMail told;
    told.conversation = m_conversation;
    told.leaves = plan.at ? std::max(*plan.at, now) : now + moment;
    told.later = plan.at.has_value();
    told.closeAfter = plan.close;
    whenDone(m_mail.send(mail, told.leaves - now, kept), this,
             [this, told, comment](const Result<OutboxId>& outcome) mutable {
                 if (outcome) {
                     told.id = *outcome;
                     delivered(told, comment);
                 } else if (told.conversation == m_conversation) {
                     m_sending = false;
                     m_bar->setSendEnabled(true);
                     showProblem(tr("The mail could not be queued: %1").arg(outcome.error().userText));
                 }
             });
}

void Composer::delivered(const SentMail& mail, const QString& comment)
{
    m_mail.discardDraft(mail.conversation);
    if (mail.conversation == m_conversation) {
        const bool isNew = m_mode == ComposerMode::New;
        forget();
        if (!isNew)
            applyTemplate(ComposerMode::Reply);
        m_comment = comment;
        m_dirty = !m_comment.isEmpty();
        keepNow();
    }
    emit sent(mail);
}

void Composer::openLaterMenu()
{
    if (m_mode == ComposerMode::Comment)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"sendLaterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Timestamp now = m_mail.now();
    for (const SendTime& choice : sendTimes(now)) {
        const QString moment = QLocale().toString(toDateTime(choice.time).toLocalTime(), u"ddd d MMM HH:mm"_s);
        menu->addAction(choice.text + u'\t' + moment, this,
                        [this, at = choice.time] { send({.close = false, .at = at}); });
    }
    menu->addSeparator();
    menu->addAction(tr("Choose a time…"), this, [this, now] {
        auto* dialog = new SendLaterDialog(m_theme, now, this);
        connect(dialog, &SendLaterDialog::chosen, this, [this](Timestamp at) { send({.close = false, .at = at}); });
        dialog->open();
    });
    menu->popup(m_bar->mapToGlobal(QPoint(m_bar->width() - menu->sizeHint().width(), -menu->sizeHint().height())));
}

/// A forwarded mail brings its own files along.
void Composer::fetchForwarded()
{
    m_fetching = true;
    m_bar->setState(tr("Fetching the files of the mail…"));
    const ConversationId conversation = m_conversation;
    using Files = Result<QList<domain::OutgoingAttachment>>;
    whenDone(m_mail.forwardedFiles(conversation), this, [this, conversation](const Files& files) {
        if (conversation != m_conversation || m_mode != ComposerMode::Forward)
            return;
        m_fetching = false;
        m_bar->setState({});
        if (!files) {
            showProblem(tr("The files of the mail could not be fetched: %1").arg(files.error().userText));
            return;
        }
        m_template.mail.attachments = inlineFiles(*files);
        if (const QList<domain::OutgoingAttachment> shown = shownFiles(*files); !shown.isEmpty() && !m_resumed)
            m_attachments->add(shown);
    });
}

} // namespace svarbord::ui
