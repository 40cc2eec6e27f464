// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "base/when_done.h"
#include "services/account_service.h"
#include "services/inbox_service.h"
#include "services/mail_service.h"
#include "ui/components/buttons.h"
#include "ui/components/empty_state.h"
#include "ui/components/keyboard_return.h"
#include "ui/components/spoken.h"
#include "ui/components/toast.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inbox/inbox_acts.h"
#include "ui/inbox/list_pane.h"
#include "ui/inbox/place_acts.h"
#include "ui/inbox/search_field.h"
#include "ui/inbox/views_pane.h"
#include "ui/outbox/undo_send.h"
#include "ui/settings/accounts_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/command_table.h"
#include "ui/shell/foot_bar.h"
#include "ui/shell/outgoing_desk.h"
#include "ui/shell/pane_frame.h"
#include "ui/shell/rail.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/webview/mail_view.h"
#include "viewmodels/conversation_list_model.h"
#include "viewmodels/outbox_text.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace svarbord::ui {

namespace {

constexpr auto countsPause = 120ms;
/// Holding J down passes over conversations; only where it rests is one opened.
constexpr auto showPause = 40ms;
constexpr int spaceStep = 320;
constexpr QSize preferredSize(1440, 900);
constexpr int frameWidth = 12;
constexpr int frameHeight = 44;

} // namespace

MainWindow::MainWindow(WindowServices services, ThemeWatcher& theme, const Clock& clock, const QString& dataFolder)
    : m_services(services),
      m_watcher(theme),
      m_theme(theme.theme()),
      m_clock(clock),
      m_dataFolder(dataFolder),
      m_settings(dataFolder + u"/window.ini"_s, QSettings::IniFormat),
      m_dialogs(std::make_unique<DesktopDialogs>()),
      m_commands(new CommandTable(this)),
      m_model(new viewmodels::ConversationListModel(viewmodels::sourceOf(services.inbox), clock, this)),
      m_acts(new InboxActs(services.inbox, services.accounts.self(), clock, this)),
      m_placeActs(new PlaceActs(services.inbox, this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(640, 480);
    new KeyboardReturn(this);
    build();
    connectList();
    connectServices();
    connectActs();
    connectShell();
    connectSavedViews();
    connectOutgoing();
    connectJournal();
    connectPresence();
    connectPreferences();
    connectPeople();
    connectTeam();
    connectAvailability();

    resize(preferredSize);
    if (!restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray()))
        fitOnScreen();
    m_frame->restore(m_settings);
    m_list->setCompact(m_preferences.isCompact());
    refreshMembers();
    refreshAccounts();
    refreshInboxes();
    showView(lastView());
    refreshCounts();
    if (m_pages->currentWidget() == m_frame)
        m_list->focusList();
}

/// Where this person was when the window was closed; what is open where that is none of the standing views.
domain::View MainWindow::lastView() const
{
    const auto view = static_cast<domain::View>(m_settings.value(u"window/view"_s, 0).toInt());
    return ViewsPane::views().contains(view) ? view : domain::View::AllOpen;
}

/// The frame around the window is not known before it is shown, so room is left for it.
void MainWindow::fitOnScreen()
{
    if (const QScreen* here = QGuiApplication::primaryScreen())
        resize(preferredSize.boundedTo(here->availableSize() - QSize(frameWidth, frameHeight)));
}

MainWindow::~MainWindow()
{
    m_closing = true;
}

QString MainWindow::chosenLanguage(const QString& dataFolder)
{
    return QSettings(dataFolder + u"/window.ini"_s, QSettings::IniFormat).value(u"language"_s).toString();
}

std::optional<Look> MainWindow::chosenLook(const QString& dataFolder)
{
    QSettings settings(dataFolder + u"/window.ini"_s, QSettings::IniFormat);
    return Preferences(settings).look();
}

void MainWindow::build()
{
    m_rail = new Rail(m_theme, this);
    m_views = new ViewsPane(m_theme, m_services.accounts.self());
    m_views->setWorkspaceName(m_services.accounts.workspaceName());
    m_list = new ListPane(m_services.inbox, *m_model, m_theme, m_clock, u"/"_s);
    m_middle = new QWidget;
    m_middleColumn = new QVBoxLayout(m_middle);
    m_middleColumn->setContentsMargins(0, 0, 0, 0);
    m_middleEmpty = new EmptyState(m_theme, m_middle);
    m_middleColumn->addWidget(m_middleEmpty);
    m_ticket = new TicketPane(m_services.inbox, *m_acts, m_theme, m_clock);
    m_frame = new PaneFrame(m_theme, m_views, m_list, m_middle, m_ticket);

    m_welcome = new EmptyState(m_theme);
    m_welcome->setObjectName(u"welcome"_s);
    auto* body = new QWidget(this);
    m_pages = new QStackedLayout(body);
    m_pages->addWidget(m_frame);
    m_pages->addWidget(m_welcome);

    m_foot = new FootBar(m_theme, m_clock, this);
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_rail);
    across->addWidget(body, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(across, 1);
    column->addWidget(m_foot);
    m_toast = new Toast(m_theme, this);
    m_outgoing = new OutgoingDesk(m_services.mail, m_theme,
                                  {this, *m_commands, [this] { return selection(); },
                                   [this] { return m_conversation ? m_conversation->composer() : nullptr; }});
    m_foot->addAct(m_outgoing->undoSend());
    m_palette = new CommandPalette(*m_commands, m_theme, this);
    m_list->view()->installEventFilter(this);
    m_list->view()->viewport()->installEventFilter(this);
    spoken(this, [this] { sayTexts(); });
}

void MainWindow::sayTexts()
{
    addCommands();
    m_rail->setKeyHints(m_commands->keyText(u"view.1"_s), m_commands->keyText(u"app.views"_s),
                        m_commands->keyText(u"app.details"_s), m_commands->keyText(u"app.keys"_s),
                        m_commands->keyText(u"app.settings"_s));
    m_middleEmpty->setContent(Icon::Mail, tr("No conversation open"), tr("Choose one in the list, or press J."));
    m_welcome->setContent(Icon::Inbox, tr("Connect your mailbox"),
                          tr("Customer mail becomes conversations here. Everything stays on this computer and in your "
                             "own mailbox; old mail is never answered by itself."));
    m_welcome->setActions(tr("Connect a mailbox"),
                          m_services.dropFolder.isEmpty() ? QString() : tr("Use a drop folder"));
    // What it offers to undo is known by its text.
    m_toast->hide();
}

void MainWindow::connectList()
{
    m_showDelay.setSingleShot(true);
    m_showDelay.setInterval(showPause);
    connect(&m_showDelay, &QTimer::timeout, this, [this] { showConversation(m_toShow); });
    connect(m_list, &ListPane::currentChanged, this, [this](ConversationId id) {
        m_toShow = id;
        if (m_painted)
            m_showDelay.start();
    });
    connect(m_list, &ListPane::activated, this, [this](ConversationId id) {
        m_showDelay.stop();
        m_toShow = id;
        showConversation(id);
        if (m_conversation)
            m_conversation->setFocus();
    });
    connect(m_list, &ListPane::menuRequested, this, &MainWindow::openListMenu);
    connect(m_list, &ListPane::commandRequested, this, [this](const QString& id) { m_commands->run(id); });
    connect(m_views, &ViewsPane::chosen, this, [this](const domain::ViewQuery& query, const QString& title) {
        m_list->showView(query, title);
        nameWindow(title);
        if (m_frame->viewsFolded())
            m_frame->closeDrawers();
    });
    connect(m_views, &ViewsPane::titleChanged, this, [this](const QString& title) {
        m_list->setViewTitle(title);
        nameWindow(title);
    });
}

void MainWindow::nameWindow(const QString& view)
{
    setWindowTitle(u"%1 – %2 – Svarbord"_s.arg(view, m_services.accounts.workspaceName()));
}

void MainWindow::connectServices()
{
    connect(&m_services.inbox, &services::InboxService::changed, this, &MainWindow::follow);
    connect(&m_services.accounts, &services::AccountService::statusChanged, this,
            [this](const domain::AccountStatus& status) {
                m_accountStates.insert(status.account, status);
                m_foot->setAccountStatus(status);
                m_views->setAccountStatus(status);
                if (status.state == domain::ConnectionState::Idle || status.state == domain::ConnectionState::Failed)
                    m_countsDelay.start();
            });
    m_countsDelay.setSingleShot(true);
    m_countsDelay.setInterval(countsPause);
    connect(&m_countsDelay, &QTimer::timeout, this, [this] {
        refreshCounts();
        refreshFoot();
    });
}

void MainWindow::connectActs()
{
    connect(m_acts, &InboxActs::done, this,
            [this](const QString& text) { m_toast->showText(text, tr("Undo"), m_commands->keyText(u"app.undo"_s)); });
    connect(m_placeActs, &PlaceActs::done, m_acts, &InboxActs::done);
    connect(m_placeActs, &PlaceActs::failed, m_acts, &InboxActs::failed);
    connect(m_placeActs, &PlaceActs::openRequested, this, &MainWindow::openConversation);
    connect(m_acts, &InboxActs::done, m_model, &viewmodels::ConversationListModel::clearMarks);
    connect(m_acts, &InboxActs::working, this, [this](const QString& text) { m_toast->showText(text); });
    connect(m_acts, &InboxActs::takenBack, this,
            [this](const QString& text) { m_toast->showText(text, tr("Redo"), m_commands->keyText(u"app.redo"_s)); });
    connect(m_acts, &InboxActs::failed, m_toast, &Toast::showProblem);
    connect(m_toast, &Toast::actionTriggered, this, [this] {
        const QString offered = m_toast->action();
        m_commands->run(offered == tr("Redo")       ? u"app.redo"_s
                        : offered == tr("Put back") ? u"answer.undoSend"_s
                                                    : u"app.undo"_s);
    });
}

void MainWindow::connectShell()
{
    const auto on = [this](auto* sender, auto signal, const QString& command) {
        connect(sender, signal, this, [this, command] { m_commands->run(command); });
    };
    on(m_rail, &Rail::inboxRequested, u"view.1"_s);
    on(m_rail, &Rail::viewsRequested, u"app.views"_s);
    on(m_rail, &Rail::detailsRequested, u"app.details"_s);
    on(m_rail, &Rail::helpRequested, u"app.keys"_s);
    on(m_rail, &Rail::settingsRequested, u"app.settings"_s);
    connect(m_frame, &PaneFrame::foldingChanged, this, &MainWindow::updateWelcome);
    connect(m_foot, &FootBar::connectClicked, this, &MainWindow::openAccountDialog);
    connect(m_foot, &FootBar::failedClicked, this, &MainWindow::editAccount);
    on(m_foot, &FootBar::switchedOffClicked, u"settings.accounts"_s);
    connect(m_foot, &FootBar::outboxClicked, m_outgoing, &OutgoingDesk::openOutbox);
    connect(m_welcome, &EmptyState::primaryClicked, this, &MainWindow::openAccountDialog);
    connect(m_welcome, &EmptyState::secondaryClicked, this, &MainWindow::openDropFolderDialog);
    connect(m_ticket, &TicketPane::conversationRequested, this, &MainWindow::openConversation);
    connect(m_ticket, &TicketPane::mailRequested, this,
            [this](const QString& address) { composeTo(QUrl(u"mailto:"_s + address)); });
    connect(&m_watcher, &ThemeWatcher::changed, this, [this] {
        if (m_conversation)
            m_conversation->refreshLook();
        m_ticket->reload();
        update();
    });
}

void MainWindow::follow(const domain::ChangeSet& changes)
{
    m_model->applyChanges(changes);
    if (m_ticket->conversation().isValid() && (changes.bulk || changes.shared || !changes.contacts.isEmpty() ||
                                               changes.conversations.contains(m_ticket->conversation())))
        m_ticket->reload();
    if (changes.members || changes.shared)
        refreshMembers();
    if (changes.accounts)
        refreshAccounts();
    if (changes.shared) {
        refreshSavedViews();
        refreshInboxes();
    }
    if (m_leftBy.isValid())
        refreshAvailability();
    m_list->followSaved();
    if (!m_countsDelay.isActive())
        m_countsDelay.start();
    updateWelcome();
}

void MainWindow::showConversation(ConversationId id)
{
    if (!id.isValid()) {
        if (m_conversation) {
            m_conversation->clear();
            m_conversation->hide();
        }
        m_middleEmpty->show();
        m_ticket->clear();
        return;
    }
    m_ticket->show(id);
    m_middleEmpty->hide();
    conversationPane().QWidget::show();
    conversationPane().show(id);
}

ConversationPane& MainWindow::conversationPane()
{
    if (!m_conversation) {
        m_conversation = new ConversationPane(m_services.inbox, m_services.mail, m_services.accounts, m_theme, m_middle,
                                              m_dialogs.get());
        m_conversation->setObjectName(u"conversationPane"_s);
        m_middleColumn->addWidget(m_conversation);
        connectConversation();
    }
    return *m_conversation;
}

void MainWindow::connectConversation()
{
    m_conversation->setStandings(m_acts->standings());
    connect(m_conversation, &ConversationPane::activityChanged, this, &MainWindow::tellActivity);
    connect(m_conversation, &ConversationPane::closeRequested, m_acts,
            [this](ConversationId id) { m_acts->close({id}); });
    connect(m_conversation, &ConversationPane::reopenRequested, m_acts,
            [this](ConversationId id) { m_acts->reopen({id}); });
    connect(m_conversation, &ConversationPane::snoozeRequested, m_acts,
            [this](ConversationId id, Timestamp until) { m_acts->snooze({id}, until); });
    connect(m_conversation, &ConversationPane::assignRequested, m_acts,
            [this](ConversationId id, const MemberId& member) { m_acts->assign({id}, member); });
    connect(m_conversation, &ConversationPane::unreadRequested, m_acts,
            [this](ConversationId id) { m_acts->markRead({id}, false); });
    connect(m_conversation, &ConversationPane::spamRequested, m_acts,
            [this](ConversationId id, bool spam) { m_acts->setSpam({id}, spam); });
    connect(m_conversation, &ConversationPane::snoozePickRequested, m_acts,
            [this](ConversationId id) { m_acts->askTime({id}, this, QCursor::pos()); });
    connect(m_conversation, &ConversationPane::blockRequested, m_acts,
            [this](ConversationId id) { m_acts->block({id}); });
    connect(m_conversation, &ConversationPane::followRequested, m_acts,
            [this](ConversationId id, bool follow) { m_acts->setFollowed({id}, follow); });
    connectPlaces();
    connect(m_conversation, &ConversationPane::conversationRequested, this, &MainWindow::openConversation);
    connect(m_conversation, &ConversationPane::composeRequested, this, &MainWindow::composeTo);
    connect(m_conversation, &ConversationPane::popOutRequested, this, &MainWindow::popOut);
    connect(m_conversation, &ConversationPane::left, m_list, &ListPane::focusList);
    connect(m_conversation, &ConversationPane::shown, this, &MainWindow::conversationShown);
}

void MainWindow::connectPlaces()
{
    connect(m_conversation, &ConversationPane::mergeRequested, m_placeActs,
            [this](ConversationId id) { m_placeActs->merge({id}, id); });
    connect(m_conversation, &ConversationPane::takeApartRequested, m_placeActs, &PlaceActs::takeApart);
    connect(m_conversation, &ConversationPane::splitRequested, m_placeActs,
            [this](ConversationId id, MessageId message, bool withLater) {
                m_placeActs->split(id, message, withLater ? PlaceActs::Reach::FromHereOn : PlaceActs::Reach::This);
            });
    connect(m_conversation, &ConversationPane::moveRequested, m_placeActs, &PlaceActs::move);
    connect(m_conversation, &ConversationPane::moveBackRequested, m_placeActs, &PlaceActs::moveBack);
}

void MainWindow::refreshMembers()
{
    const Result<QList<domain::Member>> members = m_services.accounts.assignees();
    if (!members)
        return;
    m_acts->setMembers(*members);
    m_model->setMembers(*members);
    const MemberId self = m_services.accounts.self();
    for (const domain::Member& member : *members)
        if (member.id == self)
            m_rail->setSelf(member.name, member.id.value);
    if (m_conversation)
        m_conversation->setStandings(m_acts->standings());
    m_ticket->reload();
}

void MainWindow::refreshAccounts()
{
    const Result<QList<domain::Account>> stored = m_services.accounts.accounts();
    if (!stored)
        return;
    const QList<domain::Account> accounts = account_order::apply(*stored, m_settings);
    m_accountCount = static_cast<int>(accounts.size());
    m_views->setAccounts(accounts);
    m_foot->setAccounts(accounts);
    updateWelcome();
    emit accountsShown();
}

void MainWindow::refreshCounts()
{
    whenDone(m_services.inbox.counts(m_services.accounts.self()), this,
             [this](const Result<domain::DeskCounts>& counts) {
                 if (!counts)
                     return;
                 m_views->setCounts(*counts);
                 emit waitingChanged(counts->all.mine + counts->all.unassigned);
             });
    if (!m_savedCountsDelay.isActive())
        m_savedCountsDelay.start();
}

void MainWindow::refreshFoot()
{
    const Result<domain::LedgerSummary> ledger = m_services.accounts.ledger();
    m_foot->setLedger(ledger && m_accountCount > 0 ? std::optional(*ledger) : std::nullopt);
    int waiting = 0;
    int failed = 0;
    if (const Result<QList<domain::OutboxEntry>> outbox = m_services.mail.outbox())
        for (const domain::OutboxEntry& entry : *outbox) {
            waiting += entry.state == domain::OutboxState::Queued || entry.state == domain::OutboxState::Sending ||
                       entry.state == domain::OutboxState::Unknown;
            failed += viewmodels::needsDecision(entry);
        }
    m_foot->setOutbox(waiting, failed);
}

void MainWindow::updateWelcome()
{
    if (contactsAreUp())
        return;
    const bool empty = m_accountCount == 0 && m_model->rowCount() == 0 && !m_model->showsHits() &&
                       m_model->query().view == domain::View::AllOpen;
    const bool changed = empty != (m_pages->currentWidget() == m_welcome);
    m_pages->setCurrentWidget(empty ? static_cast<QWidget*>(m_welcome) : m_frame);
    m_rail->setFolded(!empty && m_frame->viewsFolded(), !empty && m_frame->detailsFolded());
    if (changed && empty)
        m_welcome->primaryButton()->setFocus();
    else if (changed)
        m_list->focusList();
}

void MainWindow::showView(domain::View view)
{
    m_views->choose(view);
}

void MainWindow::openConversation(ConversationId asked)
{
    // What was merged into another is found there.
    const ConversationId id = m_services.inbox.shownIn(asked).value_or(asked);
    if (m_list->select(id))
        return;
    m_toShow = id;
    showConversation(id);
}

/// An act is meant for the row the person stands on, also when it is pressed before that row was shown.
void MainWindow::showNow()
{
    if (!m_showDelay.isActive())
        return;
    m_showDelay.stop();
    showConversation(m_toShow);
}

/// What is marked, else what is open in the middle, whether or not the list shows it.
domain::Selection MainWindow::selection()
{
    m_model->finishMarking();
    if (!m_model->marks().isEmpty())
        return m_model->marks().selection();
    showNow();
    const ConversationId open = m_ticket->conversation();
    return open.isValid() ? domain::Selection{open} : domain::Selection{};
}

const domain::ConversationRow* MainWindow::currentRow()
{
    m_model->finishMarking();
    if (!m_model->marks().isEmpty())
        return nullptr; // several, which stand differently
    showNow();
    return m_ticket->detail() ? &m_ticket->detail()->row : nullptr;
}

/// In the mail that is read, Ctrl+A means its text.
void MainWindow::markAll()
{
    if (m_conversation && m_conversation->mailView()->isAncestorOf(focusWidget()))
        m_conversation->mailView()->selectAll();
    else
        m_model->markAll();
}

QPoint MainWindow::menuPlace() const
{
    const QListView* view = m_list->view();
    const QRect row = view->visualRect(view->currentIndex());
    const QPoint place = row.isValid() ? row.bottomLeft() + QPoint(56, -4) : QPoint(56, 40);
    return view->viewport()->mapToGlobal(place);
}

void MainWindow::setCompact(bool compact)
{
    m_preferences.setCompact(compact);
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange)
        m_watcher.readPalette();
    return QWidget::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_staysWhenClosed && asksBeforeQuitting()) {
        event->ignore();
        return;
    }
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"window/view"_s, static_cast<int>(m_model->query().view));
    m_frame->save(m_settings);
    m_settings.sync();
    if (!m_staysWhenClosed) {
        QWidget::closeEvent(event);
        return;
    }
    event->ignore();
    hide();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_frame->closeDrawers();
    if (!m_model->marks().isEmpty())
        m_model->clearMarks();
    else if (m_list->isSearching())
        m_list->leaveSearch();
    else
        m_list->focusList();
}

/// The conversation comes after the list: starting the web engine takes as long as all before it.
void MainWindow::notePainted()
{
    m_painted = true;
    QTimer::singleShot(0, this, [this] {
        emit firstRowsPainted();
        if (m_toShow.isValid())
            m_showDelay.start();
    });
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_painted && watched == m_list->view()->viewport()) {
        notePainted();
    }
    if (event->type() == QEvent::KeyPress && watched == m_list->view() && m_conversation) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space) {
            m_conversation->scrollBy(key->modifiers().testFlag(Qt::ShiftModifier) ? -spaceStep : spaceStep);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.background);
    // With nothing to list there is no list to paint: the welcome page or the list's empty state counts.
    if (!m_painted && (m_pages->currentWidget() != m_frame || m_model->rowCount() == 0)) {
        notePainted();
    }
}

} // namespace svarbord::ui
