// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "services/account_service.h"
#include "services/mail_service.h"
#include "ui/components/toast.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/inbox/inbox_acts.h"
#include "ui/inbox/list_pane.h"
#include "ui/inbox/place_acts.h"
#include "ui/inbox/views_pane.h"
#include "ui/shell/cheat_sheet.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/command_table.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/outgoing_desk.h"
#include "ui/shell/pane_frame.h"
#include "ui/shell/rail.h"
#include "ui/ticket/ticket_pane.h"
#include "viewmodels/conversation_list_model.h"
#include "viewmodels/text.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

void MainWindow::addCommands()
{
    addConversationCommands();
    addAnswerCommands();
    addReadingCommands();
    addListCommands();
    addAppCommands();
    m_outgoing->addCommands();
    addPeopleCommands();
    addTeamCommands();
    addAvailabilityCommands();
    addInboxCommands();
    if (m_keys)
        m_keys->refresh();
}

void MainWindow::addConversationCommands()
{
    const QString group = tr("Conversation");
    const auto some = [this] { return !selection().isEmpty(); };
    const auto open = [this, some] { return some() && (!currentRow() || currentRow()->statusId != u"closed"); };
    const auto closed = [this, some] { return some() && (!currentRow() || currentRow()->statusId == u"closed"); };
    const auto add = [&](const char* id, const QString& text, const QList<QKeySequence>& keys,
                         std::function<void()> run, std::function<bool()> enabled) {
        m_commands->add({QString::fromLatin1(id), group, text, keys, std::move(run), std::move(enabled)});
    };
    add("conversation.close", tr("Close"), {QKeySequence(u"E"_s)}, [this] { m_acts->close(selection()); }, open);
    add(
        "conversation.reopen", tr("Reopen"), {QKeySequence(u"Shift+E"_s)}, [this] { m_acts->reopen(selection()); },
        closed);
    add(
        "conversation.assign", tr("Assign…"), {QKeySequence(u"A"_s)},
        [this] {
            m_acts->askAssignee(selection(), currentRow() ? currentRow()->assignee : MemberId{}, this, menuPlace());
        },
        some);
    add(
        "conversation.assignMe", tr("Assign to me"), {QKeySequence(u"Shift+A"_s)},
        [this] { m_acts->assign(selection(), m_services.accounts.self()); }, some);
    add(
        "conversation.status", tr("Status…"), {QKeySequence(u"S"_s)},
        [this] {
            m_acts->askStatus(selection(), currentRow() ? currentRow()->statusId : QString(), this, menuPlace());
        },
        some);
    add(
        "conversation.priority", tr("Priority…"), {QKeySequence(u"P"_s)},
        [this] {
            m_acts->askPriority(selection(), currentRow() ? currentRow()->priority : domain::Priority::Normal, this,
                                menuPlace());
        },
        some);
    add(
        "conversation.tag", tr("Tag…"), {QKeySequence(u"T"_s)},
        [this] { m_acts->askTag(selection(), this, menuPlace()); }, some);
    add(
        "conversation.snooze", tr("Snooze…"), {QKeySequence(u"Z"_s), QKeySequence(u"B"_s)},
        [this] { m_acts->askSnooze(selection(), this, menuPlace()); }, some);
    add(
        "conversation.read", tr("Mark as read"), {QKeySequence(u"Shift+U"_s)},
        [this] { m_acts->markRead(selection(), true); }, some);
    add(
        "conversation.unread", tr("Mark as unread"), {QKeySequence(u"U"_s)},
        [this] { m_acts->markRead(selection(), false); }, some);
    add(
        "conversation.merge", tr("Merge…"), {QKeySequence(u"M"_s)},
        [this] { m_placeActs->merge(selection(), m_ticket->conversation()); }, some);
    add(
        "conversation.follow", tr("Follow or stop following"), {QKeySequence(u"Shift+F"_s)},
        [this] { m_acts->setFollowed(selection(), !m_ticket->detail() || !m_ticket->detail()->followed); }, some);
    add("conversation.block", tr("Spam, and block the sender"), {}, [this] { m_acts->block(selection()); }, some);
    add(
        "conversation.spam", tr("Spam or not spam"), {QKeySequence(u"!"_s)},
        [this] { m_acts->toggleSpam(selection()); }, some);
}

void MainWindow::addAnswerCommands()
{
    const QString group = tr("Answer");
    const auto one = [this] {
        showNow();
        return m_ticket->conversation().isValid();
    };
    const auto answer = [this](services::ReplyKind kind) { conversationPane().startReply(kind); };
    m_commands->add({u"answer.reply"_s,
                     group,
                     tr("Reply"),
                     {QKeySequence(u"R"_s)},
                     [answer] { answer(services::ReplyKind::Reply); },
                     one});
    m_commands->add({u"answer.replyAll"_s,
                     group,
                     tr("Reply to all"),
                     {QKeySequence(u"Shift+R"_s)},
                     [answer] { answer(services::ReplyKind::ReplyAll); },
                     one});
    m_commands->add({u"answer.forward"_s,
                     group,
                     tr("Forward"),
                     {QKeySequence(u"F"_s)},
                     [answer] { answer(services::ReplyKind::Forward); },
                     one});
    m_commands->add({u"answer.comment"_s,
                     group,
                     tr("Internal comment"),
                     {QKeySequence(u"C"_s)},
                     [this] { conversationPane().startComment(); },
                     one});
    m_commands->add({u"answer.new"_s,
                     group,
                     tr("New mail"),
                     {QKeySequence(u"Ctrl+N"_s)},
                     [this] { composeTo({}); },
                     [this] { return m_accountCount > 0; }});
}

void MainWindow::addReadingCommands()
{
    const QString group = tr("Reading");
    const auto add = [&](const char* id, const QString& text, const QString& key, void (ConversationPane::*run)()) {
        m_commands->add({QString::fromLatin1(id), group, text,
                         key.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{QKeySequence(key)},
                         [this, run] { (conversationPane().*run)(); },
                         [this] {
                             showNow();
                             return m_ticket->conversation().isValid();
                         }});
    };
    add("reading.find", tr("Find in the conversation…"), u"Ctrl+Shift+F"_s, &ConversationPane::openFind);
    add("reading.files", tr("Look at the files"), u"O"_s, &ConversationPane::openFiles);
    add("reading.saveFiles", tr("Save all files…"), {}, &ConversationPane::saveFiles);
    add("reading.images", tr("Show the images of senders"), u"I"_s, &ConversationPane::showImages);
    add("reading.openAll", tr("Unfold all messages"), u"Shift+O"_s, &ConversationPane::openAllMessages);
    add("reading.message", tr("More about the newest message…"), u"."_s, &ConversationPane::openMessageMenu);
}

void MainWindow::addListCommands()
{
    const QString group = tr("List");
    m_commands->add(
        {u"list.next"_s, group, tr("Next conversation"), {QKeySequence(u"J"_s)}, [this] { m_list->step(1); }, {}});
    m_commands->add({u"list.previous"_s,
                     group,
                     tr("Previous conversation"),
                     {QKeySequence(u"K"_s)},
                     [this] { m_list->step(-1); },
                     {}});
    m_commands->add({u"list.search"_s,
                     group,
                     tr("Search everything"),
                     {QKeySequence(u"/"_s), QKeySequence(u"Ctrl+F"_s)},
                     [this] { focusSearch(); },
                     {}});
    const auto marked = [this] { return !m_model->marks().isEmpty(); };
    const auto add = [&](const char* id, const QString& text, const QKeySequence& key, std::function<void()> run,
                         std::function<bool()> enabled = {}) {
        m_commands->add({QString::fromLatin1(id), group, text,
                         key.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{key}, std::move(run),
                         std::move(enabled)});
    };
    add("list.mark", tr("Select or deselect"), QKeySequence(u"X"_s), [this] { m_list->toggleMark(); });
    add("list.markNext", tr("Select and go on"), QKeySequence(u"Shift+J"_s), [this] { m_list->extendMarks(1); });
    add("list.markPrevious", tr("Select and go back"), QKeySequence(u"Shift+K"_s), [this] { m_list->extendMarks(-1); });
    add("list.markAll", tr("Select all"), QKeySequence(u"Ctrl+A"_s), [this] { markAll(); });
    add("list.saveView", tr("Save the search as a view…"), QKeySequence(u"Ctrl+Shift+S"_s), [this] { saveView(); });
    add("list.markNone", tr("Select nothing"), {}, [this] { m_model->clearMarks(); }, marked);
    int number = 0;
    for (const domain::View view : ViewsPane::views()) {
        ++number;
        m_commands->add({u"view.%1"_s.arg(number),
                         tr("Views"),
                         viewmodels::viewName(view),
                         {QKeySequence(u"Ctrl+%1"_s.arg(number))},
                         [this, view] { showView(view); },
                         {}});
    }
}

void MainWindow::addAppCommands()
{
    const QString group = tr("Program");
    const auto add = [&](const char* id, const QString& text, const QList<QKeySequence>& keys,
                         std::function<void()> run) {
        m_commands->add({QString::fromLatin1(id), group, text, keys, std::move(run), {}});
    };
    add("app.undo", tr("Undo"), {QKeySequence(u"Ctrl+Z"_s)}, [this] { m_acts->undo(); });
    add("app.redo", tr("Redo"), {QKeySequence(u"Ctrl+Shift+Z"_s)}, [this] { m_acts->redo(); });
    add("app.palette", tr("All commands"), {QKeySequence(u"Ctrl+K"_s)}, [this] { m_palette->open(); });
    add("app.sync", tr("Synchronise now"), {QKeySequence(u"F5"_s)}, [this] {
        m_services.accounts.syncNow();
        m_toast->showText(tr("Synchronising…"));
    });
    add("app.views", tr("Show or hide views"), {QKeySequence(u"V"_s)}, [this] { m_frame->toggleViews(); });
    add("app.details", tr("Show or hide ticket and contact"), {QKeySequence(u"D"_s)},
        [this] { m_frame->toggleDetails(); });
    add("app.compact", tr("Compact or roomy list"), {QKeySequence(u"Ctrl+Shift+C"_s)},
        [this] { setCompact(!m_list->isCompact()); });
    if (m_services.team && m_services.overtaken)
        add("app.journal", tr("Sync journal: what waits, what was decided otherwise"),
            {QKeySequence(u"Ctrl+Shift+J"_s)}, [this] { openJournal(); });
    add("app.account", tr("Connect a mailbox…"), {}, [this] { openAccountDialog(); });
    if (!m_services.dropFolder.isEmpty())
        add("app.dropFolder", tr("Use a drop folder…"), {}, [this] { openDropFolderDialog(); });
    add("app.settings", tr("Settings"), {QKeySequence(u"Ctrl+,"_s)}, [this] { openSettings(); });
    add("settings.accounts", tr("Mailboxes: change, reorder, switch off, remove"), {},
        [this] { openSettings(u"accountsPage"_s); });
    add("settings.inboxes", tr("Inboxes: members, and what comes into each"), {},
        [this] { openSettings(u"inboxesPage"_s); });
    add("settings.groups", tr("Groups: whom else conversations are assigned to"), {},
        [this] { openSettings(u"groupsPage"_s); });
    add("settings.profile", tr("Your profile: name, picture and meeting link"), {},
        [this] { openSettings(u"profilePage"_s); });
    add("settings.channels", tr("New tickets: priority, assignee and tags of each mailbox"), {},
        [this] { openSettings(u"channelRulesPage"_s); });
    add("settings.notifications", tr("Notifications and quiet hours"), {},
        [this] { openSettings(u"notificationsPage"_s); });
    add("settings.signature", tr("Signature…"), {}, [this] { openSettings(u"signaturePage"_s); });
    add("settings.snippets", tr("Saved replies…"), {}, [this] { openSettings(u"snippetsPage"_s); });
    add("settings.filters", tr("Mail filters…"), {}, [this] { openSettings(u"filtersPage"_s); });
    add("settings.macros", tr("Macros…"), {}, [this] { openSettings(u"macrosPage"_s); });
    add("settings.keys", tr("Change keys…"), {}, [this] { openSettings(u"keyboardPage"_s); });
    add("settings.about", tr("About Svarbord, problem report"), {}, [this] { openSettings(u"aboutPage"_s); });
    add("app.tour", tr("Show the tour"), {}, [this] { showTour(); });
    add("app.quit", tr("Quit"), {QKeySequence(u"Ctrl+Q"_s)}, [this] { quit(); });
    add("app.keys", tr("Keys"), {QKeySequence(u"?"_s), QKeySequence(u"F1"_s)}, [this] { openCheatSheet(); });
}

void MainWindow::openCheatSheet()
{
    if (auto* open = findChild<CheatSheet*>()) {
        open->close();
        return;
    }
    auto* sheet = new CheatSheet(*m_commands, m_theme, this);
    sheet->setModal(true);
    sheet->open();
}

void MainWindow::openListMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"conversationMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& id : {u"answer.reply"_s, u"answer.replyAll"_s, u"answer.forward"_s, u"answer.comment"_s,
                              QString(), u"conversation.close"_s, u"conversation.reopen"_s, u"conversation.assign"_s,
                              u"conversation.status"_s, u"conversation.priority"_s, u"conversation.tag"_s,
                              u"conversation.snooze"_s, u"conversation.merge"_s, u"conversation.follow"_s, QString(),
                              u"conversation.read"_s, u"conversation.unread"_s, u"conversation.spam"_s}) {
        if (id.isEmpty()) {
            menu->addSeparator();
            continue;
        }
        const Command* command = m_commands->find(id);
        if (!command->enabled || command->enabled())
            menu->addAction(m_commands->action(id));
    }
    menu->popup(place);
}

} // namespace svarbord::ui
