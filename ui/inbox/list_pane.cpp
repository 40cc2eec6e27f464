// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list_pane.h"

#include "base/when_done.h"
#include "domain/search_query.h"
#include "services/inbox_service.h"
#include "ui/components/empty_state.h"
#include "ui/components/long_list.h"
#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"
#include "ui/inbox/conversation_delegate.h"
#include "ui/inbox/marks_bar.h"
#include "ui/inbox/row_marking.h"
#include "ui/inbox/search_chips.h"
#include "ui/inbox/search_field.h"
#include "ui/inbox/view_icon.h"
#include "viewmodels/conversation_list_model.h"
#include "viewmodels/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace svarbord::ui {

namespace {

constexpr int searchLimit = 500;
/// Of a saved view, which is scrolled through like the other views; only rows that are seen are read.
constexpr int savedLimit = 20'000;
/// Long enough for the letters of one stroke of the hand; an answer that is overtaken is thrown away.
constexpr auto typingPause = 40ms;
constexpr auto savedPause = 400ms;
/// Reading a view anew takes no more than this part of the time.
constexpr int savedShare = 4;
/// What somebody did shows in the list long before.
constexpr auto actShowsWithin = 30s;

} // namespace

ListPane::ListPane(services::InboxService& inbox, viewmodels::ConversationListModel& model, const Theme& theme,
                   const Clock& clock, const QString& searchKey, QWidget* parent)
    : QWidget(parent),
      m_inbox(inbox),
      m_model(model),
      m_theme(theme),
      m_clock(clock)
{
    setObjectName(u"listPane"_s);
    build(searchKey);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(typingPause);
    connect(&m_searchDelay, &QTimer::timeout, this, &ListPane::search);
    m_savedDelay.setSingleShot(true);
    m_savedDelay.setInterval(savedPause);
    connect(&m_savedDelay, &QTimer::timeout, this, &ListPane::loadSaved);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchDelay.start(); });
    connect(m_search, &SearchField::left, this, &ListPane::focusList);
    connect(&m_model, &viewmodels::ConversationListModel::countChanged, this, &ListPane::updateTitle);
    connect(&m_model, &viewmodels::ConversationListModel::countChanged, this, &ListPane::updateState);
    connect(&m_model, &viewmodels::ConversationListModel::stateChanged, this, &ListPane::updateState);
    connect(&m_model, &viewmodels::ConversationListModel::marksChanged, this, &ListPane::updateMarks);
    connect(m_marksBar, &MarksBar::commandRequested, this, &ListPane::commandRequested);
    connect(m_empty, &EmptyState::secondaryClicked, this, [this] { emit commandRequested(m_emptyCommand); });
    connect(&m_model, &viewmodels::ConversationListModel::aboutToRefresh, this, &ListPane::notePlace);
    connect(&m_model, &viewmodels::ConversationListModel::refreshed, this, &ListPane::keepPlace);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ListPane::reportVisible);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPane::currentMoved);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex& index) { emit activated(m_model.idAt(index.row())); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& place) { emit menuRequested(m_view->viewport()->mapToGlobal(place)); });
}

void ListPane::build(const QString& searchKey)
{
    m_search = new SearchField(m_theme, searchKey, this);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(Theme::title());
    m_count = new QLabel(this);
    m_count->setFont(Theme::small());
    m_count->setProperty("tone", u"muted"_s);

    m_titleRow = new QWidget(this);
    auto* titleRow = new QHBoxLayout(m_titleRow);
    titleRow->setContentsMargins(2, 0, 2, 0);
    m_titleRow->setFixedHeight(MarksBar::rowHeight);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_count);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_search);
    const auto memberName = [this](const QString& id) { return m_model.memberName(MemberId{id}); };
    head->addWidget(new SearchChips(m_search, memberName, m_theme, this));
    head->addWidget(m_titleRow);
    m_marksBar = new MarksBar(m_theme, this);
    m_marksBar->hide();
    head->addWidget(m_marksBar);

    m_view = new LongList(this);
    m_view->setObjectName(u"conversationList"_s);
    m_view->setModel(&m_model);
    m_delegate = new ConversationDelegate(m_model, m_theme, m_clock, m_view);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalScrollBar()->setSingleStep(Theme::rowHeight / 2);
    m_view->viewport()->installEventFilter(this);
    m_marking = new RowMarking(*m_view, m_model, ConversationDelegate::pictureWidth);

    m_empty = new EmptyState(m_theme, this);
    m_empty->setObjectName(u"listEmpty"_s);
    m_empty->setFocusPolicy(Qt::ClickFocus);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    spoken(this, [this] {
        m_view->setAccessibleName(tr("Conversations"));
        updateTitle();
        updateState();
    });
}

void ListPane::setViewTitle(const QString& title)
{
    m_viewTitle = title;
    updateTitle();
}

void ListPane::showSaved(const QString& query, const QString& title)
{
    m_savedQuery = query;
    m_savedDelay.setInterval(savedPause);
    m_savedIds.clear();
    m_isCut = false;
    m_total = 0;
    m_viewTitle = title;
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_searchDelay.stop();
    m_model.setHits({});
    m_empty->setContent(Icon::Clock, tr("Loading…"));
    loadSaved();
}

void ListPane::followSaved()
{
    if (!m_savedQuery.isEmpty() && m_search->text().isEmpty() && !m_savedDelay.isActive())
        m_savedDelay.start();
}

QString ListPane::searchText() const
{
    return m_search->text().trimmed();
}

void ListPane::loadSaved()
{
    const quint64 generation = ++m_searchGeneration;
    QElapsedTimer began;
    began.start();
    whenDone(m_inbox.newestHits(m_savedQuery, savedLimit), this,
             [this, generation, began](const Result<services::NewestHits>& newest) {
                 if (generation != m_searchGeneration || !newest)
                     return;
                 m_savedDelay.setInterval(std::max<std::chrono::milliseconds>(
                     savedPause, std::chrono::milliseconds(began.elapsed() * savedShare)));
                 countBeyond(m_savedQuery, newest->isCut);
                 takeSaved(newest->hits);
             });
}

/// Where a list ends before what it lists does, people are told how much there is.
void ListPane::countBeyond(const QString& query, bool isCut)
{
    m_isCut = isCut;
    if (!isCut) {
        m_total = 0;
        return;
    }
    const quint64 generation = m_searchGeneration;
    whenDone(m_inbox.countHits(query), this, [this, generation](const Result<qint64>& total) {
        if (generation != m_searchGeneration || !total)
            return;
        m_total = *total;
        updateTitle();
    });
}

/// Where the list may end too early: until it is counted, nobody knows whether it does.
QString ListPane::cutText(int count) const
{
    const QString number = QLocale().toString(count);
    if (m_total == 0)
        return tr("newest %1").arg(number);
    const QString total = QLocale().toString(m_total);
    return searchText().isEmpty() ? tr("newest %1 of %2").arg(number, total) : tr("first %1 of %2").arg(number, total);
}

void ListPane::takeSaved(const QList<domain::SearchHit>& hits)
{
    QList<ConversationId> ids;
    for (const domain::SearchHit& hit : hits)
        ids.append(hit.conversation);
    if (ids != m_savedIds || ids.isEmpty()) {
        m_savedIds = ids;
        notePlace();
        m_model.setHits(hits);
        keepPlace();
    }
    updateTitle();
    updateState();
    reportVisible();
}

void ListPane::showView(const domain::ViewQuery& query, const QString& title)
{
    m_savedQuery.clear();
    m_leftRow = -1;
    m_query = query;
    m_viewTitle = title;
    ++m_searchGeneration;
    if (!m_search->text().isEmpty()) {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_searchDelay.stop();
    m_model.setQuery(query);
    m_view->scrollToTop();
    if (const int row = m_model.rowOf(m_shown); m_shown.isValid() && row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
    else
        currentMoved();
    updateTitle();
    updateState();
    reportVisible();
}

ConversationId ListPane::currentId() const
{
    return m_shown;
}

bool ListPane::isCurrentUnread() const
{
    const QVariant row = m_view->currentIndex().data(viewmodels::ConversationListModel::RowRole);
    return row.isValid() && row.value<domain::ConversationRow>().unread;
}

bool ListPane::select(ConversationId id)
{
    const ConversationId before = m_shown;
    const int row = m_model.rowOf(id);
    if (row < 0) {
        standBeside(id);
    } else {
        m_view->setCurrentIndex(m_model.index(row));
        m_view->scrollTo(m_model.index(row));
    }
    if (before != id)
        m_cameFrom = before;
    return row >= 0;
}

/// What is shown is no row of the list, or none yet: no row may look as if it were.
void ListPane::standBeside(ConversationId id)
{
    m_leftRow = std::max({m_view->currentIndex().row(), m_leftRow, 0});
    m_sinceAct.invalidate();
    m_shown = id;
    const QScopedValueRollback<bool> quiet(m_refreshing, true);
    m_view->setCurrentIndex({});
}

void ListPane::step(int rows)
{
    if (m_model.rowCount() == 0)
        return;
    // Below what has left the list lies what stood behind it.
    const int nowhere = rows > 0 ? m_leftRow - (m_leftRow < 0 ? 0 : 1) : std::max(m_leftRow, 0);
    const int from = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : nowhere;
    const QModelIndex target = m_model.index(std::clamp(from + rows, 0, m_model.rowCount() - 1));
    m_view->setCurrentIndex(target);
    m_view->scrollTo(target);
}

void ListPane::toggleMark()
{
    m_marking->toggleCurrent();
}

void ListPane::extendMarks(int rows)
{
    m_marking->extend(rows);
}

void ListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPane::focusList()
{
    // A hidden list takes no keys: the search field would, and J would be a word to look for.
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0 && m_leftRow < 0)
        step(1);
}

void ListPane::leaveSearch()
{
    m_search->clear();
    focusList();
}

bool ListPane::isSearching() const
{
    return m_model.showsHits() && !searchText().isEmpty();
}

void ListPane::setCompact(bool compact)
{
    m_delegate->setCompact(compact);
    m_view->doItemsLayout();
    reportVisible();
}

bool ListPane::isCompact() const
{
    return m_delegate->isCompact();
}

void ListPane::search()
{
    const QString text = m_search->text().trimmed();
    const quint64 generation = ++m_searchGeneration;
    if (text.isEmpty()) {
        if (!m_savedQuery.isEmpty())
            showSaved(QString(m_savedQuery), QString(m_viewTitle));
        else if (m_model.showsHits())
            showView(m_query, m_viewTitle);
        return;
    }
    // An operator that still waits for its value asks nothing: what is shown stays.
    const QList<domain::SearchTermSpan> terms = domain::searchTermSpans(text);
    if (std::all_of(terms.begin(), terms.end(), [](const auto& term) { return term.value.isEmpty(); }))
        return;
    takeHits(text, generation);
}

void ListPane::takeHits(const QString& text, quint64 generation)
{
    m_isCut = false;
    m_total = 0;
    whenDone(m_inbox.search(text, searchLimit), this,
             [this, text, generation](const Result<QList<domain::SearchHit>>& hits) {
                 if (generation != m_searchGeneration)
                     return; // typed on meanwhile
                 if (!hits) {
                     m_model.setHits({});
                     m_empty->setContent(Icon::Warning, tr("The search did not work"), hits.error().userText);
                     return;
                 }
                 countBeyond(text, hits->size() >= searchLimit);
                 m_model.setHits(*hits);
                 m_view->scrollToTop();
                 updateTitle();
                 updateState();
             });
}

void ListPane::updateTitle()
{
    const int count = m_model.rowCount();
    const QString number = QLocale().toString(count);
    const bool isCut = m_model.showsHits() && m_isCut && (m_total == 0 || m_total > count);
    setPlainToolTip(m_count, isCut ? tr("The list ends before the last one. More words or operators in the search "
                                        "lead to the others.")
                                   : QString());
    if (m_model.showsHits() && searchText().isEmpty()) {
        m_title->setText(m_viewTitle);
        m_count->setText(isCut ? cutText(count) : tr("%1 · newest first").arg(number));
        return;
    }
    if (m_model.showsHits()) {
        m_title->setText(tr("Search results"));
        m_count->setText(isCut ? cutText(count) : tr("%1 found").arg(number));
        return;
    }
    m_title->setText(m_viewTitle);
    m_count->setText(m_model.state() == viewmodels::ConversationListModel::State::Loading
                         ? tr("newest first")
                         : tr("%1 · newest first").arg(number));
}

void ListPane::updateMarks()
{
    const viewmodels::RowMarks& marks = m_model.marks();
    m_marksBar->setCount(marks.count(), m_model.rowCount(), marks.isEverything());
    m_titleRow->setVisible(marks.isEmpty());
    m_marksBar->setVisible(!marks.isEmpty());
    m_delegate->setMarking(!marks.isEmpty());
    m_view->viewport()->update();
}

void ListPane::updateState()
{
    using State = viewmodels::ConversationListModel::State;
    m_empty->setActions({});
    m_emptyCommand.clear();
    if (m_model.state() == State::Failed)
        m_empty->setContent(Icon::Warning, tr("The list cannot be read"), m_model.problem());
    else if (m_model.state() == State::Loading)
        m_empty->setContent(Icon::Clock, tr("Loading…"));
    else if (m_model.showsHits() && searchText().isEmpty())
        m_empty->setContent(Icon::SavedView, tr("Nothing here now"),
                            tr("Conversations that fit this view will appear by themselves."));
    else if (m_model.showsHits())
        m_empty->setContent(Icon::Search, tr("Nothing found"),
                            tr("Try fewer words, or operators such as from:kari, is:closed, has:attachment."));
    else
        explainEmptyView();
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_view) : m_empty);
}

/// What belongs here, and how it comes here.
void ListPane::explainEmptyView()
{
    const auto say = [this](const QString& title, const QString& text) {
        m_empty->setContent(viewIcon(m_query.view), title, text);
    };
    switch (m_query.view) {
    case domain::View::AllOpen:
        m_empty->setContent(Icon::Check, tr("All done"), tr("Nobody is waiting for an answer here."));
        break;
    case domain::View::Mine:
        m_empty->setContent(Icon::Check, tr("All done"), tr("Nobody is waiting for an answer from you."));
        m_empty->setActions({}, tr("See what nobody has taken"));
        m_emptyCommand = u"view.3"_s;
        break;
    case domain::View::Unassigned:
        say(tr("Everything is taken"), tr("What nobody has taken yet is found here. A gives it to somebody."));
        break;
    case domain::View::Mentions:
        say(tr("Nobody has mentioned you"),
            tr("When a colleague writes @ and your name in a comment, the conversation is found here."));
        break;
    case domain::View::Snoozed:
        say(tr("Nothing is snoozed"), tr("Press Z on what can wait: it comes back by itself when you say."));
        break;
    case domain::View::Sent:
        say(tr("Nothing sent yet"), tr("Conversations that somebody has answered are found here."));
        break;
    case domain::View::Closed:
        say(tr("Nothing closed yet"),
            tr("Press E when a conversation is done. It can still be searched, and opens again when the customer "
               "answers."));
        break;
    case domain::View::Spam:
        say(tr("No spam"), tr("Press ! on mail that nobody asked for. The same key takes it back."));
        break;
    case domain::View::All:
        say(tr("Nothing here"), tr("Conversations that belong here will appear by themselves."));
        break;
    }
}

void ListPane::reportVisible()
{
    const int rowHeight = m_delegate->isCompact() ? Theme::compactRowHeight : Theme::rowHeight;
    const int first = m_view->verticalScrollBar()->value() / rowHeight;
    m_model.setVisibleRange(first, first + m_view->viewport()->height() / rowHeight + 1);
}

void ListPane::notePlace()
{
    m_refreshing = true;
    m_shownRow = m_view->currentIndex().row();
    const QModelIndex top = m_view->indexAt(QPoint(4, 0));
    const bool atTop = m_view->verticalScrollBar()->value() == 0;
    m_topId = top.isValid() && !atTop ? m_model.idAt(top.row()) : ConversationId{};
    m_topOffset = m_view->visualRect(top).top();
}

void ListPane::keepPlace()
{
    updateTitle();
    if (const int row = m_topId.isValid() ? m_model.rowOf(m_topId) : -1; row >= 0) {
        const int rowHeight = m_delegate->isCompact() ? Theme::compactRowHeight : Theme::rowHeight;
        m_view->doItemsLayout();
        m_view->verticalScrollBar()->setValue(row * rowHeight - m_topOffset);
    }
    followShown();
    m_refreshing = false;
    if (m_leftRow < 0)
        currentMoved();
}

/// The shown conversation stays the current one wherever it moves. Where it leaves by the person's own hand, the one
/// from which that person was led here takes its place, or the next one; else it stays on screen, and the list has no
/// current row.
void ListPane::followShown()
{
    if (!m_shown.isValid() || m_model.idAt(m_view->currentIndex().row()) == m_shown)
        return;
    const int row = m_model.rowOf(m_shown);
    if (row >= 0 || (m_leftRow < 0 && mayGoOn())) {
        const int next = row >= 0 ? row : rowToGoOnTo();
        m_leftRow = -1;
        m_view->setCurrentIndex(next >= 0 ? m_model.index(next) : QModelIndex());
        return;
    }
    m_view->setCurrentIndex({});
    if (m_leftRow >= 0)
        return;
    m_leftRow = std::max(m_shownRow, 0);
    if (m_shownRow >= 0)
        emit shownLeft(m_shown);
}

int ListPane::rowToGoOnTo() const
{
    const int back = m_cameFrom.isValid() ? m_model.rowOf(m_cameFrom) : -1;
    return back >= 0 ? back : std::min(m_shownRow, m_model.rowCount() - 1);
}

void ListPane::expectToGoOn()
{
    m_sinceAct.start();
}

bool ListPane::mayGoOn() const
{
    const bool acted =
        m_sinceAct.isValid() && !m_sinceAct.hasExpired(std::chrono::milliseconds(actShowsWithin).count());
    return acted && !(m_isHeld && m_isHeld());
}

void ListPane::currentMoved()
{
    if (m_refreshing)
        return;
    const QModelIndex current = m_view->currentIndex();
    const ConversationId id = current.isValid() ? m_model.idAt(current.row()) : ConversationId{};
    if (id == m_shown) {
        if (id.isValid())
            emit shownIsListed(id);
        return;
    }
    m_leftRow = -1;
    m_sinceAct.invalidate();
    m_shown = id;
    m_cameFrom = {};
    emit currentChanged(id);
}

bool ListPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        reportVisible();
    return QWidget::eventFilter(watched, event);
}

} // namespace svarbord::ui
