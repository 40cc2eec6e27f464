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
#include "ui/composer/taken_row.h"
#include "ui/dialogs/dialogs.h"
#include "viewmodels/snooze_choices.h"

#include <QMenu>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

void Composer::attach()
{
    m_dialogs.openFiles(this, tr("Attach files"), [this, writing = m_writing](const QStringList& paths) {
        if (writing == m_writing)
            addFiles(paths);
        else
            showProblem(tr("The files were not attached: another mail is open now."));
    });
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
    clearText(); // the hand goes on writing: that is the next one
    m_commentSent = text;
    emit commentWritten(m_conversation, text);
}

void Composer::commentDone(ConversationId conversation, const Status& outcome)
{
    if (conversation != m_conversation)
        return;
    m_sending = false;
    m_bar->setSendEnabled(true);
    if (m_mode == ComposerMode::Comment && !outcome) {
        m_editor->setPlainText((m_commentSent + u'\n' + m_editor->toPlainText()).trimmed());
        m_editor->moveCursor(QTextCursor::End);
    }
    m_commentSent.clear();
    if (!outcome) {
        showProblem(outcome.error().userText);
        return;
    }
    m_dirty = true;
    const bool goesOn = m_mode == ComposerMode::Comment && !m_editor->document()->isEmpty();
    if (m_mode == ComposerMode::Comment && !goesOn)
        start(m_mailMode);
    keepNow();
    if (!goesOn)
        emit left();
}

void Composer::clearText()
{
    m_filling = true;
    m_editor->clear();
    m_filling = false;
}

void Composer::send(Plan plan)
{
    if (m_sending)
        return;
    plan.writing = m_writing;
    if (m_mode == ComposerMode::Comment) {
        sendComment();
        return;
    }
    if (m_taken->isTaken()) {
        showProblem(m_taken->sentence());
        return;
    }
    if (m_fetching) {
        showProblem(tr("The files of the forwarded mail are still on their way."));
        return;
    }
    if (m_missing) {
        askForMissing(plan);
        return;
    }
    const domain::OutgoingMail mail = outgoing();
    if (const QString lost = MailCheck::lostFiles(mail.attachments); !lost.isEmpty()) {
        showProblem(lost);
        return;
    }
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

void Composer::askForMissing(const Plan& plan)
{
    const Question question{tr("Files are missing"),
                            tr("The files of the forwarded mail could not be fetched. Send it without them?"),
                            tr("Send without files"), tr("Fetch again"), true};
    m_dialogs.ask(this, question, [this, plan](bool accepted) {
        if (plan.writing != m_writing)
            return;
        m_editor->setFocus();
        if (!accepted) {
            fetchForwarded();
            return;
        }
        m_missing = false;
        send(plan);
    });
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
        if (plan.writing != m_writing)
            return; // the answer is about a mail that is not in the editor any more
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
        if (plan.writing != m_writing)
            return;
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
    const auto flight = std::make_shared<InFlight>();
    flight->kept = draft();
    flight->kept.comment.clear();
    flight->kept.closes = plan.close;
    const Timestamp now = m_mail.now();
    const auto moment = std::chrono::seconds{send_delay::seconds()};
    flight->told.conversation = m_conversation;
    flight->told.leaves = plan.at ? std::max(*plan.at, now) : now + moment;
    flight->told.later = plan.at.has_value();
    flight->told.closeAfter = plan.close;
    if (m_mode != ComposerMode::New)
        makeRoom();
    m_inFlight = flight;
    m_sending = true;
    m_bar->setSendEnabled(false);
    setEnabled(m_mode != ComposerMode::New); // its window closes with the mail: no letter may go with it
    whenDone(m_mail.send(mail, flight->told.leaves - now, flight->kept), this,
             [this, flight](const Result<OutboxId>& outcome) {
                 if (outcome)
                     delivered(*flight, *outcome);
                 else
                     notDelivered(*flight, outcome.error());
             });
}

/// The mail is on its way to the outbox; what is written from now on is the next one.
void Composer::makeRoom()
{
    const bool hadFocus = m_editor->hasFocus();
    const QString comment = m_comment;
    forget();
    applyTemplate(ComposerMode::Reply);
    m_comment = comment;
    m_kept = true;
    if (hadFocus)
        m_editor->setFocus();
}

/// Whether the mail left this very editor; what was written in it since is told.
bool Composer::land(InFlight& flight)
{
    if (m_inFlight.get() != &flight)
        return false;
    keepNow();
    m_inFlight.reset();
    m_sending = false;
    if (!isEnabled()) {
        setEnabled(true);
        m_editor->setFocus();
    }
    m_bar->setSendEnabled(true);
    return true;
}

void Composer::delivered(InFlight& flight, const OutboxId& id)
{
    flight.told.id = id;
    if (land(flight)) {
        if (m_mode == ComposerMode::New)
            forget();
        m_dirty = true;
        keepNow();
    } else if (flight.since) {
        m_mail.saveDraft(flight.told.conversation, *flight.since);
    }
    emit sent(flight.told);
}

/// It comes back, and in front of what was written since.
void Composer::notDelivered(InFlight& flight, const Error& error)
{
    const bool isHere = land(flight);
    if (isHere && m_mode != ComposerMode::New) {
        const domain::OutgoingMail since = draft();
        const QString comment = m_comment;
        forget();
        loadDraft(flight.kept);
        m_comment = comment;
        if (flight.since)
            append(since);
        m_dirty = true;
        keepNow();
    } else if (!isHere && flight.since) {
        flight.kept.html += u"<p></p>"_s + flight.since->html;
        flight.kept.text += u"\n\n"_s + flight.since->text;
        flight.kept.comment = flight.since->comment;
        m_mail.saveDraft(flight.told.conversation, flight.kept);
    }
    if (isHere)
        showProblem(tr("The mail could not be queued: %1").arg(error.userText));
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
        menu->addAction(choice.text + u'\t' + viewmodels::shortMoment(choice.time), this,
                        [this, at = choice.time] { send({.at = at}); });
    }
    menu->addSeparator();
    menu->addAction(tr("Choose a time…"), this, [this, now] {
        auto* dialog = new SendLaterDialog(m_theme, now, this);
        connect(dialog, &SendLaterDialog::chosen, this, [this, writing = m_writing](Timestamp at) {
            if (writing == m_writing)
                send({.at = at});
        });
        dialog->open();
    });
    menu->popup(m_bar->mapToGlobal(QPoint(m_bar->width() - menu->sizeHint().width(), -menu->sizeHint().height())));
}

/// A forwarded mail brings its own files along.
void Composer::fetchForwarded()
{
    m_fetching = true;
    m_missing = !m_resumed;
    m_bar->setState(tr("Fetching the files of the mail…"));
    const QString about = m_template.mail.about;
    using Files = Result<QList<domain::OutgoingAttachment>>;
    whenDone(m_mail.forwardedFiles(m_conversation, about), this,
             [this, about, writing = m_writing](const Files& files) {
                 const ComposerMode mode = m_mode == ComposerMode::Comment ? m_mailMode : m_mode;
                 if (writing == m_writing && mode == ComposerMode::Forward && about == m_template.mail.about)
                     takeForwarded(files);
             });
}

void Composer::takeForwarded(const Result<QList<domain::OutgoingAttachment>>& files)
{
    m_fetching = false;
    m_bar->setState({});
    if (!files) {
        showProblem(tr("The files of the mail could not be fetched: %1").arg(files.error().userText));
        return;
    }
    showProblem({});
    m_missing = false;
    m_template.mail.attachments = inlineFiles(*files);
    if (const QList<domain::OutgoingAttachment> shown = shownFiles(*files); !shown.isEmpty() && !m_resumed) {
        m_brought = shown;
        m_attachments->add(shown);
    }
}

/// What is not forwarded after all leaves its files behind.
void Composer::leaveForwarded()
{
    m_fetching = false;
    m_missing = false;
    if (m_brought.isEmpty())
        return;
    QList<domain::OutgoingAttachment> kept = m_attachments->attachments();
    kept.removeIf([this](const domain::OutgoingAttachment& file) {
        return std::ranges::any_of(m_brought, [&file](const domain::OutgoingAttachment& brought) {
            return brought.name == file.name && brought.content == file.content;
        });
    });
    m_brought.clear();
    m_attachments->setAttachments(kept);
}

} // namespace svarbord::ui
