// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outgoing_desk.h"

#include "base/when_done.h"
#include "services/mail_service.h"
#include "services/writing_service.h"
#include "ui/composer/composer.h"
#include "ui/outbox/outbox_view.h"
#include "ui/outbox/undo_send.h"
#include "ui/shell/command_table.h"

#include <QDialog>
#include <QVBoxLayout>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize outboxSize(760, 520);

} // namespace

OutgoingDesk::OutgoingDesk(services::MailService& mail, const Theme& theme, Window window)
    : QObject(window.widget),
      m_mail(mail),
      m_theme(theme),
      m_window(std::move(window)),
      m_undoSend(new UndoSend(mail, m_window.widget))
{
    connect(&mail, &services::MailService::sendGivenUp, this, &OutgoingDesk::alarm);
    connect(&mail, &services::MailService::takenBack, this, &OutgoingDesk::takenBack);
    connect(&mail, &services::MailService::dropped, this, [this](const domain::OutgoingMail& words) {
        m_dropped = words;
        emit dropped(tr("Discarded: “%1”").arg(words.subject));
    });
    connect(&mail, &services::MailService::thrownAway, this, [this](const domain::OutgoingMail& draft) {
        m_dropped = draft;
        emit dropped(tr("The draft was thrown away."));
    });
    connect(&mail.writing(), &services::WritingService::changed, this, &OutgoingDesk::addMacros);
    connect(m_undoSend, &UndoSend::failed, this, &OutgoingDesk::failed);
}

void OutgoingDesk::addCommands()
{
    const QString group = tr("Answer");
    m_window.commands.add({u"answer.undoSend"_s,
                           group,
                           tr("Undo send"),
                           {QKeySequence(u"Ctrl+Shift+U"_s)},
                           [this] { bringBack(); },
                           [this] { return m_undoSend->isPossible() || m_dropped; }});
    m_window.commands.add({u"app.outbox"_s,
                           tr("Program"),
                           tr("Outbox"),
                           {QKeySequence(u"Ctrl+Shift+O"_s)},
                           [this] { openOutbox(); },
                           {}});
    addMacros();
}

void OutgoingDesk::openOutbox()
{
    if (auto* open = m_window.widget->findChild<QDialog*>(u"outboxDialog"_s)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new QDialog(m_window.widget);
    dialog->setObjectName(u"outboxDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Outbox"));
    dialog->resize(outboxSize);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    auto* view = new OutboxView(m_mail, m_theme, dialog);
    column->addWidget(view);
    connect(view, &OutboxView::failed, this, &OutgoingDesk::failed);
    connect(view, &OutboxView::conversationRequested, this, [this, dialog](ConversationId id) {
        dialog->close();
        emit conversationRequested(id);
    });
    connect(&m_mail, &services::MailService::takenBack, dialog, &QDialog::close);
    if (QAction* undo = m_window.commands.action(u"answer.undoSend"_s))
        dialog->addAction(undo);
    dialog->show();
}

/// Each macro is a command: palette, cheat sheet and keys find it like any other.
void OutgoingDesk::addMacros()
{
    for (const QString& id : std::as_const(m_macroCommands))
        m_window.commands.remove(id);
    m_macroCommands.clear();
    const auto macros = m_mail.writing().macros();
    for (const domain::Macro& macro : macros.value_or(QList<domain::Macro>())) {
        const QString id = u"macro."_s + macro.id;
        QList<QKeySequence> keys;
        if (!macro.key.isEmpty())
            keys += QKeySequence::fromString(macro.key, QKeySequence::PortableText);
        m_window.commands.add({id, tr("Macros"), macro.name, keys, [this, macro] { run(macro); },
                               [this] { return !m_window.selection().isEmpty(); }});
        m_macroCommands += id;
    }
}

void OutgoingDesk::run(const domain::Macro& macro)
{
    const domain::Selection chosen = m_window.selection();
    if (chosen.view) {
        emit failed(tr("A macro works on conversations that are marked one by one."));
        return;
    }
    Composer* composer = m_window.composer();
    if (composer && chosen.ids == QList{composer->conversation()})
        for (const QString& snippet : macro.snippets())
            composer->insertSnippet(snippet);
    emit begun();
    whenDone(m_mail.writing().run(macro, chosen.ids), this, [this, name = macro.name](const Status& outcome) {
        if (outcome)
            emit done(tr("Done: %1", "a macro").arg(name));
        else
            emit failed(outcome.error().userText);
    });
}

void OutgoingDesk::alarm(const domain::OutboxEntry& entry)
{
    emit failed(entry.state == domain::OutboxState::Held
                    ? tr("“%1” is held back: something new came in the conversation.").arg(entry.subject)
                    : tr("“%1” could not be sent: %2").arg(entry.subject, entry.problem));
}

/// Not what waits for a later day, nor for a mailbox that is switched off: that was chosen, and it does not leave while
/// the program runs either. What any machine of the team may send leaves without this one.
int OutgoingDesk::unsent() const
{
    const auto lines = m_mail.outboxLines();
    const Timestamp soon = m_mail.now() + UndoSend::longest;
    using State = domain::OutboxState;
    return static_cast<int>(
        std::ranges::count_if(lines.value_or(QList<services::OutboxLine>()), [soon](const services::OutboxLine& line) {
            const bool waits = line.entry.state == State::Queued || line.entry.state == State::Sending;
            const bool isOurs = !line.isElsewhere() && line.entry.task.isEmpty();
            return waits && isOurs && !line.isAccountOff && line.entry.notBefore <= soon;
        }));
}

/// What still waits goes first; then what was dropped last comes back.
void OutgoingDesk::bringBack()
{
    if (m_undoSend->isPossible()) {
        m_undoSend->undo();
    } else if (m_dropped) {
        m_mail.putBack(*m_dropped);
        m_dropped.reset();
    }
}

void OutgoingDesk::takenBack(const domain::OutgoingMail& draft)
{
    if (draft.conversation.isValid())
        emit conversationRequested(draft.conversation);
    else
        emit newMailRequested(draft);
}

} // namespace svarbord::ui
