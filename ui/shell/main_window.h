// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/account.h"
#include "domain/changes.h"
#include "domain/conversation.h"
#include "domain/inbox.h"
#include "domain/member.h"
#include "domain/outbox.h"
#include "domain/presence.h"
#include "domain/saved_view.h"
#include "domain/selection.h"
#include "domain/view.h"
#include "ui/components/theme_watcher.h"
#include "ui/settings/preferences.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QSettings>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace svarbord::services {
class AccountService;
class AvailabilityService;
class InboxService;
class ContactService;
class MailService;
class OvertakenService;
class PresenceService;
class SafetyService;
class TeamService;
} // namespace svarbord::services
namespace svarbord::viewmodels {
class ConversationListModel;
}

namespace svarbord::ui {

class AccountDialog;
class AvailabilityActs;
class CheatSheet;
class CommandPalette;
class CommandTable;
class ContactsScreen;
class ConversationPane;
class Dialogs;
class EmptyState;
class FootBar;
class GroupEditor;
class InboxActs;
class KeyBindings;
class ListPane;
class OutgoingDesk;
class PaneFrame;
class PlaceActs;
class Rail;
class TeamBar;
class TicketPane;
class Toast;
class ViewsPane;

/// The services of the open workspace; they outlive the window.
struct WindowServices
{
    services::InboxService& inbox;
    services::MailService& mail;
    services::AccountService& accounts;
    QString dropFolder = {};                      ///< where .eml files come in; empty when there is none
    services::ContactService* contacts = nullptr; ///< with safety: the contacts screen
    services::SafetyService* safety = nullptr;
    services::TeamService* team = nullptr; ///< with overtaken: the sync journal
    services::OvertakenService* overtaken = nullptr;
    services::PresenceService* presence = nullptr;
    services::AvailabilityService* availability = nullptr;
};

/// What is done at this desk, for colleagues to see.
struct WhatIsDone
{
    domain::Activity activity = domain::Activity::Online;
    ConversationId conversation; ///< none when only online
};

/// The window: puts the panes together and holds the table of commands. GUI thread.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// dataFolder keeps the window's own settings (window.ini).
    MainWindow(WindowServices services, ThemeWatcher& theme, const Clock& clock, const QString& dataFolder);
    ~MainWindow() override;

    void showView(domain::View view);
    void openConversation(ConversationId id);
    /// What colleagues are told.
    [[nodiscard]] WhatIsDone whatIsDone() const;
    void openContact(ContactId id);
    void composeTo(const QUrl& mailto);
    /// From wherever it is: behind other windows, minimised, closed to the tray.
    void comeForward();
    void closeConversation(ConversationId id);
    void takeConversation(ConversationId id);
    /// Closing it only hides it: the tray brings it back.
    void setStaysWhenClosed(bool stays) { m_staysWhenClosed = stays; }
    void quit();
    /// The desktop's session is about to end, or the program: what is being written is stored when this returns.
    void keepEverything();
    /// From now on closing it ends it, and nothing is asked: what has not left waits for the next start.
    void endWithoutAsking();
    /// True: the person is asked first, and quits by the answer.
    bool asksBeforeQuitting();
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    [[nodiscard]] QSettings& settings() { return m_settings; }
    [[nodiscard]] CommandTable& commands() { return *m_commands; }
    [[nodiscard]] ListPane& list() { return *m_list; }

    /// The language the person chose, "" for the system's; read before translations are loaded.
    [[nodiscard]] static QString chosenLanguage(const QString& dataFolder);
    [[nodiscard]] static std::optional<Look> chosenLook(const QString& dataFolder);

signals:
    /// "" is the system's. Whoever holds the language puts it in force.
    void languageChosen(const QString& code);
    /// The list of accounts on screen is new.
    void accountsShown();
    /// Conversations that are this member's or nobody's.
    void waitingChanged(int conversations);
    /// Rows (or an empty state) are on screen for the first time.
    void firstRowsPainted();
    /// Its page is loaded.
    void conversationShown(svarbord::ConversationId id);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void sayTexts();
    void nameWindow(const QString& view);
    void fitOnScreen();
    [[nodiscard]] domain::View lastView() const;
    void connectList();
    void connectServices();
    void connectActs();
    void connectShell();
    void addCommands();
    void addListCommands();
    void addConversationCommands();
    void addAnswerCommands();
    void addReadingCommands();
    void addAppCommands();
    void addPeopleCommands();
    void addTeamCommands();
    void connectTeam();
    void refreshTeamBar();
    [[nodiscard]] QString teamOffer() const;
    void lookForTeam(const domain::Account& account);
    void openTeam(const domain::Account& account);
    void connectAvailability();
    void buildAvailability();
    void addAvailabilityCommands();
    void refreshAvailability();
    void sayWhatIsLeft();
    void endHandOver();
    void showStandings(GroupEditor& groups);
    void connectPeople();
    void editField(ContactId contact, const domain::ContactField& field, const QString& value, const QPoint& place);
    void connectSearch();
    void connectPalette();
    void showContacts();
    [[nodiscard]] bool contactsAreUp() const;
    void showInbox();
    void focusSearch();

    void follow(const domain::ChangeSet& changes);
    void showConversation(ConversationId id);
    ConversationPane& conversationPane();
    void connectConversation();
    void connectPlaces();
    void connectSavedViews();
    void refreshSavedViews();
    void countSavedViews();
    void countNextView();
    void saveView();
    void tellProblem(const QFuture<svarbord::Status>& change);
    void refreshAccounts();
    void refreshInboxes();
    void addInboxCommands();
    void refreshMembers();
    void refreshCounts();
    void refreshFoot();
    void updateWelcome();

    void openSettings(const QString& page = {});
    [[nodiscard]] QString ownAddress() const;
    AccountDialog* showAccountDialog();
    void showTour();
    void editAccount(const domain::Account& account);
    void connectPreferences();
    [[nodiscard]] QString problemReport() const;
    void openListMenu(const QPoint& place);
    void openCheatSheet();
    void openAccountDialog();
    void openDropFolderDialog();
    void connectOutgoing();
    void connectGoingOn();
    void connectJournal();
    void openJournal();
    void refreshJournal();
    void connectPresence();
    void tellActivity();
    void refreshPresence();
    void popOut(const domain::OutgoingMail& draft, const domain::AddressList& people);
    void setCompact(bool compact);
    void showNow();
    void notePainted();
    [[nodiscard]] domain::Selection selection();
    void markAll();
    [[nodiscard]] const domain::ConversationRow* currentRow();
    [[nodiscard]] QPoint menuPlace() const;

    WindowServices m_services;
    ThemeWatcher& m_watcher;
    const Theme& m_theme;
    const Clock& m_clock;
    QString m_dataFolder;
    QSettings m_settings;
    Preferences m_preferences{m_settings};
    QTimer m_countsDelay;
    QTimer m_savedCountsDelay;
    QTimer m_journalDelay;
    QList<domain::SavedView> m_toCount; ///< the first is being counted
    QElapsedTimer m_countingSince;
    bool m_countAgain = false;
    QTimer m_showDelay;
    ConversationId m_toShow;
    bool m_painted = false;
    bool m_closing = false;
    bool m_staysWhenClosed = false;
    bool m_mayQuit = false; ///< whoever quits knows what has not left
    int m_accountCount = 0;
    int m_inboxCommands = 0;
    QList<domain::Inbox> m_inboxes; ///< this member's
    QHash<AccountId, domain::AccountStatus> m_accountStates;
    std::optional<domain::Account> m_teamMailbox; ///< just connected: somebody works in it, or might
    QString m_teamTitle;                          ///< of who works there; empty: nobody yet
    QSet<DeviceId> m_laterRequests;               ///< not to be told again

    std::unique_ptr<Dialogs> m_dialogs;
    CommandTable* m_commands;
    viewmodels::ConversationListModel* m_model;
    InboxActs* m_acts;
    PlaceActs* m_placeActs;
    Rail* m_rail = nullptr;
    ViewsPane* m_views = nullptr;
    ListPane* m_list = nullptr;
    QWidget* m_middle = nullptr;
    QVBoxLayout* m_middleColumn = nullptr;
    EmptyState* m_middleEmpty = nullptr;
    ConversationPane* m_conversation = nullptr; ///< made when first needed: the web engine costs time and memory
    TicketPane* m_ticket = nullptr;
    PaneFrame* m_frame = nullptr;
    EmptyState* m_welcome = nullptr;
    QStackedLayout* m_pages = nullptr;
    TeamBar* m_teamBar = nullptr;               ///< where there are teams
    AvailabilityActs* m_availability = nullptr; ///< with bar and button: where it can be said who is away
    TeamBar* m_awayBar = nullptr;
    QToolButton* m_back = nullptr;
    MemberId m_leftBy; ///< who went away with open work: what the bar offers to hand over
    FootBar* m_foot = nullptr;
    Toast* m_toast = nullptr;
    OutgoingDesk* m_outgoing = nullptr;
    CommandPalette* m_palette = nullptr;
    KeyBindings* m_keys = nullptr;
    ContactsScreen* m_contacts = nullptr; ///< made when first needed
};

} // namespace svarbord::ui
