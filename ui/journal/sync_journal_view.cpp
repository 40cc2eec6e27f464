// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/sync_journal_view.h"

#include "base/when_done.h"
#include "services/account_service.h"
#include "services/inbox_service.h"
#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/components/tone.h"
#include "ui/components/tool_tip.h"
#include "ui/journal/overtaken_row.h"
#include "viewmodels/sync_journal.h"
#include "viewmodels/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lineWidth = 900;
constexpr int side = 24;
constexpr int mostRead = 500;  ///< decisions looked through
constexpr int mostLately = 30; ///< of those that were handed over
constexpr qsizetype mostLines = 50;
constexpr std::chrono::milliseconds pause{200}; ///< changes come in bursts

QString toneOf(viewmodels::SyncHeadline::Mood mood)
{
    using Mood = viewmodels::SyncHeadline::Mood;
    switch (mood) {
    case Mood::Good:
        return u"good"_s;
    case Mood::Busy:
        return u"secondary"_s;
    case Mood::Waiting:
        return u"warning"_s;
    case Mood::Trouble:
        break;
    }
    return u"danger"_s;
}

} // namespace

SyncJournalView::SyncJournalView(services::TeamService& team, services::OvertakenService& overtaken,
                                 services::InboxService& inbox, services::AccountService& accounts, const Theme& theme,
                                 const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_team(team),
      m_overtaken(overtaken),
      m_inbox(inbox),
      m_accounts(accounts),
      m_theme(theme),
      m_clock(clock),
      m_title(new QLabel(this)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(u"syncJournal"_s);
    build();
    follow();
    spoken(this, [this] {
        m_title->setText(tr("Sync journal"));
        setAccessibleName(tr("Sync journal"));
        if (isVisible())
            reload();
    });
}

void SyncJournalView::build()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_title->setFont(Theme::title());
    m_title->setFixedHeight(Theme::headerHeight);
    m_title->setContentsMargins(side, 0, side, 0);
    whole->addWidget(m_title);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole->addWidget(m_scroll, 1);
}

void SyncJournalView::follow()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            reload();
    });
    const auto soon = [this] {
        if (!m_pause.isActive())
            m_pause.start();
    };
    connect(&m_team, &services::TeamService::changed, this, soon);
    connect(&m_team, &services::TeamService::inStep, this, [this, soon] {
        m_inStep = m_clock.now();
        soon();
    });
    connect(&m_overtaken, &services::OvertakenService::changed, this, soon);
    connect(&m_inbox, &services::InboxService::changed, this, soon);
}

void SyncJournalView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void SyncJournalView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background);
    painter.fillRect(QRect(0, m_title->geometry().bottom(), width(), 1), m_theme.line);
}

void SyncJournalView::reload()
{
    services::DecisionQuery query;
    query.limit = mostRead;
    const auto decisions = m_team.decisions(query);
    const auto overtaken = m_overtaken.overtaken();
    if (!decisions || !overtaken) {
        emit failed(decisions ? overtaken.error().userText : decisions.error().userText);
        return;
    }
    const viewmodels::SyncJournal journal = viewmodels::syncJournal(*decisions, m_team.self(), mostLately);
    qsizetype place = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (const QWidget* focus = QApplication::focusWidget();
            m_rows.at(i) == focus || m_rows.at(i)->isAncestorOf(focus))
            place = i;
    m_rows.clear();
    m_content = new QWidget;
    m_content->setMaximumWidth(lineWidth);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, side);
    m_column->setSpacing(0);
    addHeadline(static_cast<int>(journal.waiting.size()));
    addOvertaken(*overtaken);
    // Of a workspace that is nobody else's nothing is handed over.
    const bool isShared = m_team.state().phase != engine::TeamPhase::Local;
    addDecisions(u"journalRefused"_s, tr("Has no effect"), journal.refused);
    if (isShared)
        addDecisions(u"journalWaiting"_s, tr("Not handed over yet"), journal.waiting);
    addDecisions(u"journalLately"_s, isShared ? tr("Handed over lately") : tr("Decided lately"),
                 isShared ? journal.lately : journal.waiting);
    m_column->addStretch(1);
    m_scroll->setWidget(m_content); // takes the former one away
    if (!m_rows.isEmpty())
        m_rows.at(std::min(place, m_rows.size() - 1))->setFocus();
}

void SyncJournalView::addHeadline(int waiting)
{
    const viewmodels::SyncHeadline headline =
        viewmodels::syncHeadline(m_team.state(), waiting, m_inStep, m_clock.now());
    auto* title = new QLabel(headline.title, m_content);
    title->setTextFormat(Qt::PlainText);
    title->setObjectName(u"journalHeadline"_s);
    title->setFont(Theme::bodyStrong());
    title->setWordWrap(true);
    title->setContentsMargins(side, 20, side, 2);
    setTone(title, toneOf(headline.mood));
    add(title);
    const QString problem = m_team.state().problem;
    addNote(problem.isEmpty() || headline.text.contains(problem) ? headline.text : headline.text + u'\n' + problem);
}

void SyncJournalView::addOvertaken(const QList<services::OvertakenChange>& changes)
{
    if (changes.isEmpty())
        return;
    auto* all = new FlatButton(m_theme, tr("Leave all"), ButtonKind::Quiet, m_content);
    all->setObjectName(u"overtakenDismissAll"_s);
    all->setVisible(changes.size() > 1);
    connect(all, &QAbstractButton::clicked, this, [this] { tell(m_overtaken.dismissAll()); }, Qt::QueuedConnection);
    addHeading(tr("Decided otherwise meanwhile"), all);
    addNote(tr("Somebody decided about the same thing without knowing of your decision, and came later. What stands is "
               "the same for everybody."));
    QHash<MemberId, QString> names;
    for (const domain::Member& member : m_accounts.members().value_or(QList<domain::Member>()))
        names.insert(member.id, member.name);
    const auto name = [&names](const MemberId& id) { return names.value(id, id.value); };
    for (const services::OvertakenChange& change : changes) {
        const bool isDecided = change.by == domain::OvertakenBy::Decision;
        auto* row = new OvertakenRow(
            m_theme, change, viewmodels::decisionText(change.change.mine, change.decided, name),
            isDecided ? viewmodels::decisionText(change.change.theirs, change.stands, name) : change.stands,
            m_clock.now(), m_content);
        const qint64 id = change.id;
        // Rows go when the list changes; queued, as a row must not die in its own press.
        connect(
            row, &OvertakenRow::redoPressed, this, [this, id] { tell(m_overtaken.redoOvertaken(id)); },
            Qt::QueuedConnection);
        connect(
            row, &OvertakenRow::dismissPressed, this, [this, id] { tell(m_overtaken.dismiss(id)); },
            Qt::QueuedConnection);
        connect(
            row, &OvertakenRow::opened, this,
            [this, conversation = change.conversation] {
                if (conversation.isValid())
                    emit conversationRequested(conversation);
            },
            Qt::QueuedConnection);
        add(row);
        m_rows.append(row);
    }
}

void SyncJournalView::addDecisions(const QString& name, const QString& heading, const Decisions& decisions)
{
    if (decisions.isEmpty())
        return;
    addHeading(heading);
    const Decisions shown = decisions.first(std::min(decisions.size(), mostLines));
    QList<ConversationId> targets;
    for (const services::TeamDecision& decision : shown)
        if (decision.target.isValid() && !targets.contains(decision.target))
            targets.append(decision.target);
    QHash<ConversationId, QString> subjects;
    for (const domain::ConversationRow& row : m_inbox.rows(targets).value_or(QList<domain::ConversationRow>()))
        subjects.insert(row.id, row.subject);
    for (const services::TeamDecision& decision : shown) {
        QWidget* line = lineOf(decision, subjects.value(decision.target));
        line->setObjectName(name);
        add(line);
    }
    if (const int rest = static_cast<int>(decisions.size() - shown.size()); rest > 0)
        addNote(tr("… and %Ln more", "decisions", rest));
}

QWidget* SyncJournalView::lineOf(const services::TeamDecision& decision, const QString& about)
{
    auto* line = new QWidget(m_content);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(side, 5, side, 5);
    row->setSpacing(12);
    auto* words = new QLabel(about.isEmpty() ? decision.text : decision.text + u" · "_s + about, line);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto* when = new QLabel(viewmodels::relativeDateTime(decision.time, m_clock.now()), line);
    when->setFont(Theme::small());
    setPlainToolTip(when, viewmodels::exactTime(decision.time));
    setTone(when, u"muted"_s);
    row->addWidget(words, 1);
    row->addWidget(when, 0, Qt::AlignTop);
    if (!decision.refusedBecause.isEmpty()) {
        words->setText(words->text() + u'\n' + decision.refusedBecause);
        setTone(words, u"danger"_s);
    }
    return line;
}

void SyncJournalView::addHeading(const QString& text, QWidget* act)
{
    auto* line = new QWidget(m_content);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(side, 20, side - 4, 4);
    auto* heading = new QLabel(text, line);
    heading->setTextFormat(Qt::PlainText);
    heading->setObjectName(u"sectionHeading"_s);
    row->addWidget(heading, 1);
    if (act)
        row->addWidget(act);
    add(line);
}

void SyncJournalView::addNote(const QString& text)
{
    auto* note = new QLabel(text, m_content);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setFont(Theme::small());
    note->setContentsMargins(side, 0, side, 4);
    setTone(note, u"secondary"_s);
    add(note);
}

void SyncJournalView::add(QWidget* widget)
{
    m_column->addWidget(widget);
}

void SyncJournalView::tell(Future<Status> done)
{
    whenDone(done, this, [this](const Status& outcome) {
        if (!outcome)
            emit failed(outcome.error().userText);
    });
}

} // namespace svarbord::ui
