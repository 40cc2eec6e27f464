// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared_screens.h"

#include "gui/screen_steps.h"
#include "gui/team_content.h"
#include "services/account_service.h"
#include "services/availability_service.h"
#include "services/inbox_service.h"
#include "services/team_service.h"
#include "ui/dialogs/dialogs.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/command_table.h"
#include "ui/team/team_bar.h"
#include "ui/team/team_dialog.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::tests {

namespace {

void makeInboxes(DeskWindow& desk)
{
    domain::Inbox inbox;
    inbox.name = u"Bedrift"_s;
    (void)desk.inbox().putInbox(inbox).result();
    const auto plan = desk.inbox().inboxPlan();
    const auto accounts = desk.accounts().accounts();
    using History = services::InboxService::ChannelHistory;
    (void)desk.inbox().moveChannel(accounts->last().address, plan->inboxes().last().id, History::GoesAlong).result();
    run(desk, "view.1");
    until([&desk] { return desk.window->commands().find(u"inbox.2"_s) != nullptr; }, "the inboxes");
}

/// From then on there are several inboxes.
QList<Screen> severalInboxesScreens()
{
    return {
        {"inboxes",
         [](DeskWindow& desk) {
             makeInboxes(desk);
             run(desk, "inbox.2");
         }},
        {"inboxes-settings", [](DeskWindow& desk) { showSettings(desk, "inboxesPage"); }},
        {"inboxes-new",
         [](DeskWindow& desk) {
             showSettings(desk, "inboxesPage");
             press(desk, "addInbox");
         }},
        {"inboxes-remove",
         [](DeskWindow& desk) {
             showSettings(desk, "inboxesPage");
             const auto plan = desk.inbox().inboxPlan();
             press(desk, ("inboxRemove:" + plan->inboxes().last().id.value.toLatin1()).constData());
         }},
    };
}

void sendAway(DeskWindow& desk, const MemberId& member, std::chrono::minutes length, const QString& note)
{
    const auto gone = desk.availability().goAway(member, desk.now() + length, note);
    until([&gone] { return gone.isFinished(); }, "nobody is away");
    desk.availability().reload();
}

/// Whoever is at the desk is away from then on, and a colleague too.
QList<Screen> availabilityScreens()
{
    return {
        {"availability-menu",
         [](DeskWindow& desk) {
             desk.window->openConversation(sampleConversation());
             run(desk, "app.away");
             appeared<QMenu>(desk, "availabilityMenu");
         }},
        {"availability-until",
         [](DeskWindow& desk) {
             desk.window->openConversation(sampleConversation());
             run(desk, "app.away");
             auto* menu = appeared<QMenu>(desk, "availabilityMenu");
             menu->actions().constLast()->trigger();
             menu->close();
             appeared<QMenu>(desk, "availabilityCalendar");
         }},
        {"availability-away",
         [](DeskWindow& desk) {
             desk.window->openConversation(sampleConversation());
             sendAway(desk, desk.detail(sampleConversation()).row.assignee, std::chrono::hours{70}, u"Kurs i Tromsø"_s);
             domain::Selection own; // what is left behind
             const auto rows = desk.inbox().page({domain::View::AllOpen, {}, {}}, std::nullopt, 1, 3);
             for (const domain::ConversationRow& row : *rows)
                 if (row.id != sampleConversation())
                     own.ids.append(row.id);
             const auto taken = desk.inbox().assign(own, desk.mail().self());
             until([&taken] { return taken.isFinished(); }, "nothing is mine");
             run(desk, "app.available");
             appeared<QWidget>(desk, "awayBar");
             run(desk, "conversation.assign");
             appeared<QMenu>(desk, "assigneeMenu");
         }},
    };
}

ui::TeamDialog& makeTeamDialog(DeskWindow& desk)
{
    static ui::DesktopDialogs dialogs;
    showSettings(desk, "teamPage");
    const auto accounts = desk.team().accounts();
    if (!accounts || accounts->isEmpty())
        qFatal("no account");
    return *new ui::TeamDialog(desk.team(), desk.accounts(), dialogs, accounts->first(), desk.theme.theme(),
                               appeared<ui::SettingsDialog>(desk, "settingsDialog"));
}

/// What follows from what the mailbox holds. Nobody looks into it here: no server and no keychain, which answers one
/// thread of a process alone, has a say in what is shown and when.
void showTeamDialog(DeskWindow& desk, const Result<domain::Roster>& found)
{
    ui::TeamDialog& dialog = makeTeamDialog(desk);
    dialog.offer(found);
    dialog.open();
    appeared<QDialog>(desk, "teamDialog");
}

/// The words that the window has for it once a mailbox was connected.
void offerTeam(DeskWindow& desk)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("svarbord::ui::MainWindow", text); };
    desk.window->openConversation(sampleConversation());
    desk.child<ui::TeamBar>("teamBar")->say(
        words("Do colleagues answer the mail of %1, too? Share this workspace with them.")
            .arg(desk.accounts().accounts()->first().address),
        words("Share…"), ui::TeamBar::Closing::Possible);
}

/// From then on the workspace is a team's.
QList<Screen> teamScreens()
{
    return {
        {"team-begin",
         [](DeskWindow& desk) {
             showSettings(desk, "teamPage");
             press(desk, "teamBegin:support@fjellsport.example.no");
             appeared<QDialog>(desk, "teamDialog");
         }},
        {"team-founding", [](DeskWindow& desk) { showTeamDialog(desk, domain::Roster{}); }},
        {"team-unreachable",
         [](DeskWindow& desk) {
             showTeamDialog(desk, fail(ErrorCode::NetworkFailed, u"imap.fjellsport.example.no: Connection refused"_s));
         }},
        {"team-joining", [](DeskWindow& desk) { showTeamDialog(desk, sampleRoster(desk.now())); }},
        {"team-recovering",
         [](DeskWindow& desk) {
             showTeamDialog(desk, sampleRoster(desk.now()));
             press(desk, "teamHasKey");
         }},
        {"team-offer", offerTeam},
        {"team-waiting",
         [](DeskWindow& desk) {
             desk.window->openConversation(sampleConversation());
             shareSampleWorkspace(desk.store(), TeamSelf::Waiting);
             appeared<QWidget>(desk, "teamBar");
         }},
        {"team-view-only",
         [](DeskWindow& desk) {
             shareSampleWorkspace(desk.store(), TeamSelf::Agent);
             showSettings(desk, "teamPage");
         }},
        {"team-asked",
         [](DeskWindow& desk) {
             shareSampleWorkspace(desk.store(), TeamSelf::Administrator);
             desk.window->openConversation(sampleConversation());
             appeared<QWidget>(desk, "teamBar");
         }},
        {"team-members",
         [](DeskWindow& desk) {
             shareSampleWorkspace(desk.store(), TeamSelf::Administrator);
             showSettings(desk, "teamPage");
             appeared<QAbstractButton>(desk, "requestApprove:stine-pc");
         }},
        {"team-comparing",
         [](DeskWindow& desk) {
             askFromAnotherComputer(desk.store());
             showSettings(desk, "teamPage");
             appeared<QAbstractButton>(desk, "requestCompared:mona-laptop");
         }},
        {"team-audit", [](DeskWindow& desk) { showSettings(desk, "auditPage"); }},
        // The last of all: it does not close before somebody has written the key down.
        {"team-new-key",
         [](DeskWindow& desk) {
             showSettings(desk, "teamPage");
             press(desk, "teamNewKey");
             press(desk, "questionAccept");
             appeared<QWidget>(desk, "teamCode");
         }},
    };
}

} // namespace

QList<Screen> sharedScreens()
{
    return severalInboxesScreens() + availabilityScreens() + teamScreens();
}

} // namespace svarbord::tests
