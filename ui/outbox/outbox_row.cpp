// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outbox_row.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/components/tone.h"
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

QLabel* line(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QString toneOf(const domain::OutboxEntry& entry)
{
    using State = domain::OutboxState;
    if (entry.state == State::Failed)
        return u"danger"_s;
    return entry.state == State::Held || entry.state == State::Unknown ? u"warning"_s : u"muted"_s;
}

} // namespace

OutboxRow::OutboxRow(const Theme& theme, const domain::OutboxEntry& entry, Timestamp now, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_entry(entry),
      m_now(now),
      m_subject(line(this)),
      m_to(line(this)),
      m_state(line(this)),
      m_send(new FlatButton(theme, {}, ButtonKind::Secondary, this)),
      m_edit(new FlatButton(theme, {}, ButtonKind::Quiet, this)),
      m_drop(new FlatButton(theme, {}, ButtonKind::Quiet, this))
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
    for (FlatButton* button : {m_drop, m_edit, m_send})
        row->addWidget(button, 0, Qt::AlignVCenter);
    connect(m_send, &QAbstractButton::clicked, this, &OutboxRow::sendPressed);
    connect(m_edit, &QAbstractButton::clicked, this, &OutboxRow::editPressed);
    connect(m_drop, &QAbstractButton::clicked, this, &OutboxRow::dropPressed);
    spoken(this, [this] { say(); });
}

void OutboxRow::show(const domain::OutboxEntry& entry, Timestamp now)
{
    m_entry = entry;
    m_now = now;
    say();
}

void OutboxRow::say()
{
    using State = domain::OutboxState;
    const bool waits = m_entry.state == State::Queued;
    const bool asks = viewmodels::needsDecision(m_entry);
    m_subject->setText(m_entry.subject.isEmpty() ? tr("(no subject)") : m_entry.subject);
    m_to->setText(tr("To %1").arg(recipientsOf(m_entry)));
    m_to->setToolTip(recipientsOf(m_entry));
    m_state->setText(viewmodels::outboxSentence(m_entry, m_now));
    setTone(m_state, toneOf(m_entry));
    m_send->setLabel(m_entry.state == State::Held     ? tr("Send anyway")
                     : m_entry.state == State::Failed ? tr("Try again")
                                                      : tr("Send now"));
    m_edit->setLabel(tr("Edit"));
    m_drop->setLabel(tr("Drop"));
    m_send->setVisible(waits || asks);
    m_edit->setVisible((waits || asks) && m_entry.editable);
    m_drop->setVisible(waits || asks);
    setAccessibleName(m_subject->text() + u". "_s + m_to->text() + u". "_s + m_state->text());
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
