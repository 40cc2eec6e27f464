// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outbox_view.h"

#include "base/when_done.h"
#include "ui/components/empty_state.h"
#include "ui/components/spoken.h"
#include "ui/outbox/outbox_row.h"
#include "viewmodels/outbox_text.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lineWidth = 900;

/// What a person has to decide, what he has to read, what waits here, what waits at others.
int rankOf(const services::OutboxLine& line)
{
    if (viewmodels::needsDecision(line.entry))
        return 0;
    if (viewmodels::isNews(line.entry))
        return 1;
    return line.isElsewhere() ? 3 : 2;
}

} // namespace

OutboxView::OutboxView(services::MailService& mail, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_mail(mail),
      m_theme(theme),
      m_title(new QLabel(this)),
      m_empty(new EmptyState(theme)),
      m_scroll(new QScrollArea)
{
    setObjectName(u"outboxView"_s);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_title->setFont(Theme::title());
    m_title->setFixedHeight(Theme::headerHeight);
    m_title->setContentsMargins(24, 0, 24, 0);
    whole->addWidget(m_title);
    auto* body = new QWidget(this);
    m_pages = new QStackedLayout(body);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_scroll);
    whole->addWidget(body, 1);

    auto* list = new QWidget;
    list->setMaximumWidth(lineWidth);
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_empty->setObjectName(u"outboxEmpty"_s);
    m_tick.setInterval(std::chrono::seconds{1});
    connect(&m_tick, &QTimer::timeout, this, &OutboxView::tick);
    connect(&mail, &services::MailService::outboxChanged, this, [this] {
        if (isVisible())
            reload();
    });
    spoken(this, [this] {
        m_title->setText(tr("Outbox"));
        setAccessibleName(tr("Outbox"));
        m_empty->setContent(Icon::Send, tr("Everything has left"),
                            tr("Mail that waits for its time, the network or you is listed here."));
    });
}

void OutboxView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void OutboxView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background);
    painter.fillRect(QRect(0, m_title->geometry().bottom(), width(), 1), m_theme.line);
}

void OutboxView::reload()
{
    const auto stored = m_mail.outboxLines();
    QList<services::OutboxLine> lines = stored.value_or(QList<services::OutboxLine>());
    std::ranges::stable_sort(lines, {}, rankOf);
    const bool same =
        std::equal(lines.cbegin(), lines.cend(), m_rows.cbegin(), m_rows.cend(),
                   [](const auto& line, const OutboxRow* row) { return line.entry.id == row->entry().id; });
    if (same) { // nobody loses the keyboard because a mail is tried again
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_rows.at(i)->show(lines.at(i), m_mail.now());
    } else {
        qDeleteAll(m_rows);
        m_rows.clear();
        for (const services::OutboxLine& line : std::as_const(lines))
            add(line);
    }
    m_pages->setCurrentIndex(m_rows.isEmpty() ? 0 : 1);
    if (!stored)
        emit failed(stored.error().userText);
    if (!same && !m_rows.isEmpty())
        m_rows.constFirst()->setFocus();
    if (m_rows.isEmpty())
        m_tick.stop();
    else
        m_tick.start();
}

void OutboxView::tick()
{
    if (!isVisible()) {
        m_tick.stop();
        return;
    }
    for (OutboxRow* row : std::as_const(m_rows))
        row->show(row->line(), m_mail.now());
}

void OutboxView::add(const services::OutboxLine& line)
{
    auto* row = new OutboxRow(m_theme, line, m_mail.now(), m_scroll->widget());
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.append(row);
    const OutboxId id = line.entry.id;
    // Rows go when the list changes, so their work belongs to the list; queued, as a row must not die in its own press.
    connect(row, &OutboxRow::sendPressed, this, [this, id] { tell(m_mail.retry(id)); }, Qt::QueuedConnection);
    connect(row, &OutboxRow::dropPressed, this, [this, id] { tell(m_mail.drop(id)); }, Qt::QueuedConnection);
    connect(row, &OutboxRow::readPressed, this, [this, id] { tell(m_mail.noteRead(id)); }, Qt::QueuedConnection);
    connect(
        row, &OutboxRow::editPressed, this,
        [this, id] {
            // Whoever shows drafts hears of it by MailService::takenBack.
            whenDone(m_mail.takeBack(id), this, [this](const Result<domain::OutgoingMail>& draft) {
                if (!draft)
                    emit failed(draft.error().userText);
            });
        },
        Qt::QueuedConnection);
    connect(row, &OutboxRow::opened, this,
            [this, conversation = line.entry.conversation] { emit conversationRequested(conversation); });
    row->QWidget::show();
}

void OutboxView::tell(const QFuture<Status>& done)
{
    whenDone(done, this, [this](const Status& outcome) {
        if (!outcome)
            emit failed(outcome.error().userText);
    });
}

} // namespace svarbord::ui
