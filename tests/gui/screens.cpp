// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens.h"

#include "gui/rare_screens.h"
#include "gui/screen_content.h"
#include "gui/screen_steps.h"
#include "gui/shared_screens.h"
#include "services/account_service.h"
#include "services/inbox_service.h"
#include "ui/components/toast.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_mode.h"
#include "ui/contacts/import_dialog.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/inbox/search_field.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/command_table.h"
#include "ui/webview/mail_view.h"
#include "viewmodels/conversation_list_model.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::tests {

namespace {

using ui::Composer;
using ui::ConversationPane;

void write(DeskWindow& desk, const char* command, const QString& text)
{
    openFirst(desk);
    run(desk, command);
    auto* editor = appeared<QTextEdit>(desk, "composerEditor");
    until([editor] { return editor->isEnabled(); }, "the editor");
    editor->setPlainText(text);
    editor->moveCursor(QTextCursor::End);
}

void search(DeskWindow& desk, const QString& text)
{
    openFirst(desk);
    desk.window->list().focusSearch();
    auto* field = desk.child<QLineEdit>("searchField");
    QTest::keyClicks(field, text);
}

void openCard(DeskWindow& desk, QStringView address)
{
    run(desk, "app.contacts");
    desk.window->openContact(contactOf(desk, address.toString()));
    appeared<QLineEdit>(desk, "contactName");
}

void openSettings(DeskWindow& desk, const char* page)
{
    openFirst(desk);
    showSettings(desk, page);
}

void tell(DeskWindow& desk, domain::ConnectionState state, const QString& problem)
{
    const auto accounts = desk.accounts().accounts();
    for (const domain::Account& account : *accounts)
        emit desk.accounts().statusChanged({account.id, state, problem, 0, 0});
}

/// A page's own link, as if it were pressed.
void follow(ConversationPane& pane, const QString& act, const QString& argument)
{
    emit pane.mailView()->actRequested(act, argument);
}

void importContacts(DeskWindow& desk)
{
    run(desk, "app.contacts");
    auto* dialog = new ui::ImportDialog(desk.contacts(), *desk.contacts().readFile(contactsFile()), desk.theme.theme(),
                                        desk.window.get());
    dialog->open();
}

void askToErase(DeskWindow& desk)
{
    openCard(desk, erasedAddress);
    press(desk, "contactErase");
    appeared<QDialog>(desk, "questionBox");
}

void pressKey(DeskWindow& desk, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : desk.window.get(), key, modifiers);
}

/// Who else is at the conversation that is open.
void meet(const DeskWindow& desk, const QList<viewmodels::PresentMember>& present)
{
    auto* pane = desk.child<ConversationPane>("conversationPane");
    if (!pane)
        return;
    qobject_cast<viewmodels::ConversationListModel*>(desk.list()->model())
        ->setPresence({{pane->conversation(), present}});
    pane->setPresent(present);
}

QList<Screen> inboxScreens()
{
    return {
        {"inbox", [](DeskWindow& desk) { openFirst(desk); }},
        {"inbox-marked",
         [](DeskWindow& desk) {
             openFirst(desk);
             for (int i = 0; i < 3; ++i)
                 run(desk, "list.markNext");
         }},
        {"inbox-menu",
         [](DeskWindow& desk) {
             openFirst(desk);
             emit desk.window->list().menuRequested(desk.list()->mapToGlobal(QPoint(120, 60)));
         }},
        {"assign-menu",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "conversation.assign");
         }},
        {"status-menu",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "conversation.status");
         }},
        {"snooze-menu",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "conversation.snooze");
         }},
        {"snooze-time",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "conversation.snooze");
             auto* menu = appeared<QMenu>(desk, "snoozeMenu");
             menu->actions().at(menu->actions().size() - 2)->trigger();
             menu->close();
             appeared<QMenu>(desk, "snoozeCalendar");
         }},
        {"search-completion", [](DeskWindow& desk) { search(desk, u"is:open tag:"_s); }},
        {"search-hits", [](DeskWindow& desk) { search(desk, u"is:open pakken"_s); }},
        {"search-nothing", [](DeskWindow& desk) { search(desk, u"xyzzy"_s); }},
        {"save-view",
         [](DeskWindow& desk) {
             search(desk, u"tag:retur is:open"_s);
             run(desk, "list.saveView");
         }},
        {"empty-view",
         [](DeskWindow& desk) {
             openFirst(desk);
             desk.window->showView(domain::View::Snoozed);
         }},
        {"offline",
         [](DeskWindow& desk) {
             openFirst(desk);
             tell(desk, domain::ConnectionState::Offline, {});
         }},
        {"account-problem",
         [](DeskWindow& desk) {
             openFirst(desk);
             tell(desk, domain::ConnectionState::Failed, u"535 5.7.8 Authentication failed"_s);
         }},
        {"welcome", [](DeskWindow&) {}, DeskWindow::Content::Nothing},
    };
}

QList<Screen> conversationScreens()
{
    return {
        {"conversation-files",
         [](DeskWindow& desk) { open(desk, conversationAbout(desk, QString::fromUtf16(filesSubject))); }},
        {"conversation-find",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "reading.find");
             desk.type(u"jakken"_s);
             until([&] { return !desk.child<QLabel>("findCount")->text().isEmpty(); }, "the places");
         }},
        {"conversation-held",
         [](DeskWindow& desk) { open(desk, conversationAbout(desk, QString::fromUtf16(heldSubject))); }},
        {"conversation-waiting",
         [](DeskWindow& desk) {
             open(desk, conversationAbout(desk, QString::fromUtf16(waitingSubject)));
             run(desk, "answer.reply");
         }},
        {"conversation-failed",
         [](DeskWindow& desk) { open(desk, conversationAbout(desk, QString::fromUtf16(failedSubject))); }},
        {"message-menu",
         [](DeskWindow& desk) {
             ConversationPane& pane = openFirst(desk);
             follow(pane, u"message-menu"_s, desk.detail(sampleConversation()).messages.at(1).id.toText());
         }},
        {"attachment-preview",
         [](DeskWindow& desk) {
             const ConversationId id = conversationAbout(desk, QString::fromUtf16(filesSubject));
             ConversationPane& pane = open(desk, id);
             follow(pane, u"attachment"_s, desk.detail(id).messages.last().attachments.at(1).id.toText());
         }},
        {"merge-picker",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "conversation.merge");
             QTest::keyClicks(appeared<QLineEdit>(desk, "pickerField"), u"bytte"_s);
         }},
        {"reply",
         [](DeskWindow& desk) {
             write(desk, "answer.reply", u"Hei Ingrid!\n\nJa, samme pose er fint. Returlappen ligger inni."_s);
         }},
        {"colleagues",
         [](DeskWindow& desk) {
             write(desk, "answer.reply", u"Hei Ingrid!\n\nVi bytter gjerne."_s);
             meet(desk, {{MemberId{u"ola"_s}, u"Ola Aas"_s, true}, {MemberId{u"kari"_s}, u"Kari Nordby"_s, false}});
         }},
        {"answer-window",
         [](DeskWindow& desk) {
             write(desk, "answer.reply", u"Hei Ingrid!\n\nVi bytter gjerne."_s);
             desk.child<ConversationPane>("conversationPane")->popOut();
             appeared<QDialog>(desk, "composeWindow");
         }},
        {"comment", [](DeskWindow& desk) { write(desk, "answer.comment", u"@ola Kan du sende den i dag?"_s); }},
        {"draft-found",
         [](DeskWindow& desk) {
             open(desk, conversationAbout(desk, QString::fromUtf16(begunSubject)));
             run(desk, "answer.reply");
         }},
        {"forward",
         [](DeskWindow& desk) {
             open(desk, conversationAbout(desk, QString::fromUtf16(filesSubject)));
             run(desk, "answer.forward");
         }},
        {"send-later",
         [](DeskWindow& desk) {
             write(desk, "answer.reply", u"God morgen!"_s);
             appeared<QTextEdit>(desk, "composerEditor")->setFocus();
             pressKey(desk, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
         }},
        {"new-mail",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "answer.new");
         }},
        {"outbox",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "app.outbox");
         }},
        {"sync-journal",
         [](DeskWindow& desk) {
             openFirst(desk);
             overtake(desk);
             run(desk, "app.journal");
         }},
    };
}

QList<Screen> peopleScreens()
{
    return {
        {"contacts", [](DeskWindow& desk) { run(desk, "app.contacts"); }},
        {"contact-card", [](DeskWindow& desk) { openCard(desk, caredForAddress); }},
        {"contact-import", importContacts},
        {"contact-merge",
         [](DeskWindow& desk) {
             openCard(desk, caredForAddress);
             press(desk, "contactMerge");
             appeared<QDialog>(desk, "contactPicker");
         }},
        {"contact-erase", askToErase},
        // The last of them: it cannot be taken back.
        {"contact-erased",
         [](DeskWindow& desk) {
             askToErase(desk);
             press(desk, "questionAccept");
             appeared<QDialog>(desk, "messageBox");
         }},
    };
}

QList<Screen> settingsScreens()
{
    QList<Screen> pages;
    for (const char* page : {"generalPage", "profilePage", "accountsPage", "inboxesPage", "channelRulesPage",
                             "signaturePage", "filtersPage", "snippetsPage", "macrosPage", "groupsPage", "fieldsPage",
                             "notificationsPage", "keyboardPage", "teamPage", "auditPage", "safetyPage", "aboutPage"})
        pages.append({page, [page](DeskWindow& desk) { openSettings(desk, page); }});
    pages.append({"group", [](DeskWindow& desk) {
                      domain::Group group;
                      group.name = u"Retur og bytte"_s;
                      for (const domain::Member& member : desk.accounts().members().value_or(QList<domain::Member>()))
                          if (group.members.size() < 2)
                              group.members.append(member.id);
                      const auto put = desk.inbox().putGroup(group);
                      until([&put] { return put.isFinished(); }, "the group");
                      openSettings(desk, "groupsPage");
                  }});
    return pages;
}

QList<Screen> helpScreens()
{
    const auto stepOfTour = [](int steps) {
        return [steps](DeskWindow& desk) {
            openFirst(desk);
            run(desk, "app.tour");
            for (int i = 0; i < steps; ++i)
                press(desk, "tourNext");
        };
    };
    return {
        {"palette",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "app.palette");
             QTest::keyClicks(appeared<QLineEdit>(desk, "paletteField"), u"in"_s);
         }},
        {"keys",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "app.keys");
         }},
        {"tour-1", stepOfTour(0)},
        {"tour-2", stepOfTour(1)},
        {"tour-3", stepOfTour(2)},
        {"account",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "app.account");
         }},
        {"account-servers",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "app.account");
             press(desk, "serversButton");
         }},
        {"account-browser",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "app.account");
             QTest::keyClicks(appeared<QLineEdit>(desk, "accountAddress"), u"support@egen.example.no"_s);
             press(desk, "serversButton");
             QTest::keyClick(appeared<QComboBox>(desk, "accountMethod"), Qt::Key_Down);
         }},
        {"drop-folder",
         [](DeskWindow& desk) {
             openFirst(desk);
             run(desk, "app.dropFolder");
         }},
    };
}

} // namespace

const QList<Screen>& screens()
{
    static const QList<Screen> all = inboxScreens() + conversationScreens() + settingsScreens() + helpScreens() +
                                     rareScreens() + peopleScreens() + sharedScreens();
    return all;
}

bool isMainScreen(const QString& name)
{
    static const QStringList names{u"inbox"_s,        u"reply"_s,   u"comment"_s, u"conversation-held"_s,
                                   u"contact-card"_s, u"palette"_s, u"outbox"_s,  u"generalPage"_s};
    return names.contains(name);
}

void leaveScreen(DeskWindow& desk)
{
    meet(desk, {});
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QDialog* dialog : desk.window->findChildren<QDialog*>())
        dialog->close();
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window != desk.window.get() && window->isVisible())
            window->close();
    constexpr int stepsOfTour = 3;
    for (int i = 0; i < stepsOfTour; ++i)
        if (auto* next = desk.child<QAbstractButton>("tourNext"); next && next->isVisible())
            next->click();
    if (auto* pane = desk.child<ConversationPane>("conversationPane")) {
        pane->composer()->findChild<QTextEdit*>(u"composerEditor"_s)->clear();
        pane->composer()->start(ui::ComposerMode::Reply);
    }
    if (desk.rows() == 0 && desk.child<QWidget>("welcome")->isVisible())
        return;
    desk.window->commands().run(u"list.markNone"_s);
    desk.window->list().leaveSearch();
    desk.window->commands().run(u"view.1"_s);
    desk.window->showView(domain::View::AllOpen);
    tell(desk, domain::ConnectionState::Idle, {});
    desk.child<ui::Toast>("toast")->hide();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.window->activateWindow();
}

} // namespace svarbord::tests
