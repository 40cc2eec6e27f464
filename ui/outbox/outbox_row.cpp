// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outbox_row.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/components/tone.h"
#include "ui/components/tool_tip.h"
#include "viewmodels/outbox_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString recipientsOf(const domain::OutboxEntry& entry)
{
    QStringList names;
    for (const domain::Address& address : entry.recipients)
        names += address.display();
    return names.join(u", "_s);
}

QLabel* label(QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setMinimumWidth(0);
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return made;
}

QString toneOf(const domain::OutboxEntry& entry)
{
    using State = domain::OutboxState;
    if (entry.state == State::Failed)
        return u"danger"_s;
    const bool isOdd = entry.state == State::Held || entry.state == State::Unknown || viewmodels::isNews(entry);
    return isOdd ? u"warning"_s : u"muted"_s;
}

} // namespace

OutboxRow::OutboxRow(const Theme& theme, const services::OutboxLine& line, Timestamp now, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_line(line),
      m_now(now),
      m_subject(label(this)),
      m_to(label(this)),
      m_state(label(this)),
      m_send(new FlatButton(theme, {}, ButtonKind::Secondary, this)),
      m_edit(new FlatButton(theme, {}, ButtonKind::Quiet, this)),
      m_drop(new FlatButton(theme, {}, ButtonKind::Quiet, this)),
      m_read(new FlatButton(theme, {}, ButtonKind::Quiet, this))
{
    setObjectName(u"outboxRow"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 20, 12);
    row->setSpacing(4);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    m_subject->setFont(Theme::bodyStrong());
    m_to->setProperty("tone", u"secondary"_s);
    m_state->setWordWrap(true);
    m_state->setFont(Theme::small());
    m_state->setObjectName(u"outboxState"_s);
    words->addWidget(m_subject);
    words->addWidget(m_to);
    words->addWidget(m_state);
    row->addLayout(words, 1);
    m_send->setObjectName(u"outboxSend"_s);
    m_edit->setObjectName(u"outboxEdit"_s);
    m_drop->setObjectName(u"outboxDrop"_s);
    m_read->setObjectName(u"outboxRead"_s);
    for (FlatButton* button : {m_drop, m_edit, m_send, m_read})
        row->addWidget(button, 0, Qt::AlignVCenter);
    connect(m_send, &QAbstractButton::clicked, this, &OutboxRow::sendPressed);
    connect(m_edit, &QAbstractButton::clicked, this, &OutboxRow::editPressed);
    connect(m_drop, &QAbstractButton::clicked, this, &OutboxRow::dropPressed);
    connect(m_read, &QAbstractButton::clicked, this, &OutboxRow::readPressed);
    spoken(this, [this] { say(); });
}

void OutboxRow::show(const services::OutboxLine& line, Timestamp now)
{
    m_line = line;
    m_now = now;
    say();
}

void OutboxRow::say()
{
    const domain::OutboxEntry& mail = entry();
    const QString to = recipientsOf(mail);
    m_subject->setText(mail.subject.isEmpty() ? tr("(no subject)") : mail.subject);
    m_to->setText(m_line.isElsewhere() ? tr("To %1 · written by %2").arg(to, m_line.writer) : tr("To %1").arg(to));
    setPlainToolTip(m_to, to);
    m_state->setText(viewmodels::outboxSentence(m_line, m_now));
    setTone(m_state, toneOf(mail));
    offer();
    setAccessibleName(m_subject->text() + u". "_s + m_to->text() + u". "_s + m_state->text());
}

/// What can be done about it from here.
void OutboxRow::offer()
{
    using State = domain::OutboxState;
    const domain::OutboxEntry& mail = entry();
    m_send->setLabel(mail.state == State::Held     ? tr("Send anyway")
                     : mail.state == State::Failed ? tr("Try again")
                                                   : tr("Send now"));
    m_edit->setLabel(tr("Edit"));
    m_drop->setLabel(m_line.isElsewhere() ? tr("Cancel sending") : tr("Discard"));
    m_read->setLabel(tr("Understood"));
    const bool isOpen = mail.state == State::Queued || viewmodels::needsDecision(mail);
    const bool isOffered = isOpen && m_line.mayDecide && m_line.sender.isEmpty();
    const bool isDue = mail.notBefore <= m_now;
    const bool waitsForMailbox = m_line.isAccountOff && mail.state == State::Queued && isDue;
    m_send->setVisible(isOffered && !waitsForMailbox && !(m_line.isElsewhere() && isDue));
    m_edit->setVisible(isOffered && mail.editable);
    m_drop->setVisible(isOffered);
    // What is still being found out is not put away.
    m_read->setVisible(viewmodels::isNews(mail) && mail.task.isEmpty());
}

QString OutboxRow::sentence() const
{
    return m_state->text();
}

void OutboxRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (hasFocus())
        painter.fillRect(rect(), m_theme.accentBackground);
    else if (underMouse())
        painter.fillRect(rect(), m_theme.hover);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.line);
}

void OutboxRow::mouseDoubleClickEvent(QMouseEvent*)
{
    emit opened();
}

void OutboxRow::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        emit opened();
    else if (event->key() == Qt::Key_Delete && m_drop->isVisible())
        emit dropPressed();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace svarbord::ui
