// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversation_header.h"

#include "domain/status.h"
#include "ui/components/buttons.h"
#include "ui/components/chip.h"
#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"
#include "ui/inbox/assignee_menu.h"
#include "viewmodels/snooze_choices.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int roomForNumber = 540;

} // namespace

ConversationHeader::ConversationHeader(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"conversationHeader"_s);
    setFixedHeight(Theme::headerHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 0, 15, 1);
    row->setSpacing(4);
    m_subject = new QLabel(this);
    m_subject->setObjectName(u"conversationSubject"_s);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setFont(Theme::title());
    m_subject->setMinimumWidth(60);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_subject);
    row->addSpacing(8);
    m_number = new Chip(theme, {}, Tone::Neutral, this);
    m_number->setObjectName(u"ticketNumber"_s);
    row->addWidget(m_number);
    row->addStretch(1);
    m_snooze = new IconButton(theme, Icon::Clock, {}, this);
    m_snooze->setObjectName(u"snoozeButton"_s);
    m_snooze->setKeyHint(u"Z"_s);
    m_assign = new IconButton(theme, Icon::People, {}, this);
    m_assign->setObjectName(u"assignButton"_s);
    m_assign->setKeyHint(u"A"_s);
    m_more = new IconButton(theme, Icon::More, {}, this);
    m_more->setObjectName(u"moreButton"_s);
    for (IconButton* button : {m_snooze, m_assign, m_more})
        row->addWidget(button);
    row->addSpacing(8);
    m_close = new FlatButton(theme, {}, ButtonKind::Secondary, this);
    m_close->setObjectName(u"closeConversationButton"_s);
    m_close->setGlyph(Icon::Check);
    m_close->setKeyHint(u"E"_s);
    row->addWidget(m_close);

    connect(m_snooze, &QAbstractButton::clicked, this, [this] { openSnoozeMenu(SystemClock().now()); });
    connect(m_assign, &QAbstractButton::clicked, this, &ConversationHeader::openAssignMenu);
    connect(m_more, &QAbstractButton::clicked, this, &ConversationHeader::openMoreMenu);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        if (m_isClosed)
            emit reopenPressed();
        else
            emit closePressed();
    });
    spoken(this, [this] {
        m_snooze->setName(tr("Snooze"));
        m_assign->setName(tr("Assign"));
        m_more->setName(tr("More"));
        setConversation(domain::ConversationRow(m_row));
    });
}

void ConversationHeader::setConversation(const domain::ConversationRow& row)
{
    m_row = row;
    m_isClosed = domain::meaningOf(row.statusId) == domain::StatusMeaning::Closed;
    m_number->setText(u'#' + row.ticketNumber);
    m_number->setAccessibleName(tr("Ticket %1").arg(row.ticketNumber));
    m_close->setLabel(m_isClosed ? tr("Reopen") : tr("Close"));
    m_close->setGlyph(m_isClosed ? Icon::Reopen : Icon::Check);
    elideSubject();
}

void ConversationHeader::setMembers(const QList<domain::Member>& members, const MemberId& self)
{
    m_members = members;
    m_self = self;
}

void ConversationHeader::elideSubject()
{
    const QString subject = m_row.subject.isEmpty() ? tr("(no subject)") : m_row.subject;
    // In a narrow window the subject says more; the number stands in the ticket as well.
    m_number->setVisible(!m_row.ticketNumber.isEmpty() && width() >= roomForNumber);
    const int number = m_number->isHidden() ? 0 : m_number->sizeHint().width() + 8;
    const int buttons = 3 * 36 + 8 + m_close->sizeHint().width();
    const int room = std::max(60, width() - 18 - 15 - 12 - number - buttons);
    m_subject->setText(QFontMetrics(m_subject->font()).elidedText(subject, Qt::ElideRight, room));
    setPlainToolTip(m_subject, m_subject->text() == subject ? QString() : subject);
    m_subject->setAccessibleName(subject);
}

void ConversationHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    elideSubject();
}

void ConversationHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.line);
}

void ConversationHeader::popUp(QMenu* menu, const QWidget* below)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QSize size = menu->sizeHint();
    menu->popup(below->mapToGlobal(QPoint(below->width() - size.width(), below->height() + 2)));
    if (const QList<QAction*> actions = menu->actions(); !actions.isEmpty())
        menu->setActiveAction(actions.constFirst()); // whoever opened it by a key goes on by keys
}

void ConversationHeader::openSnoozeMenu(Timestamp now)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"snoozeMenu"_s);
    if (m_row.snoozedUntil > now) {
        menu->addAction(icon(Icon::Undo), tr("End the snooze"), this, [this] { emit snoozeChosen({}); });
        menu->addSeparator();
    }
    for (const viewmodels::SnoozeChoice& choice : viewmodels::snoozeChoices(now))
        menu->addAction(choice.text + u'\t' + choice.when, this,
                        [this, until = choice.until] { emit snoozeChosen(until); });
    menu->addSeparator();
    menu->addAction(tr("Pick a day and a time…"), this, &ConversationHeader::snoozePickRequested);
    popUp(menu, m_snooze);
}

void ConversationHeader::openAssignMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"assignMenu"_s);
    addAssignees(*menu, m_members, m_standings, m_self, m_row.assignee,
                 [this](const MemberId& member) { emit assignChosen(member); });
    popUp(menu, m_assign);
}

void ConversationHeader::openMoreMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"moreMenu"_s);
    menu->addAction(icon(Icon::Mail), tr("Mark as unread"), this, &ConversationHeader::unreadPressed);
    menu->addAction(icon(Icon::Eye), m_isFollowed ? tr("Stop following") : tr("Follow"), this,
                    [this] { emit followPressed(!m_isFollowed); });
    menu->addAction(icon(Icon::Merge), tr("Merge with another…"), this, &ConversationHeader::mergePressed);
    menu->addAction(icon(Icon::Search), tr("Find in the conversation…"), this, &ConversationHeader::findPressed);
    menu->addSeparator();
    menu->addAction(icon(Icon::Spam), m_isSpam ? tr("Not spam") : tr("Spam"), this,
                    [this] { emit spamPressed(!m_isSpam); });
    menu->addAction(icon(Icon::Block), tr("Spam, and block the sender"), this, &ConversationHeader::blockPressed);
    menu->addSeparator();
    menu->addAction(icon(Icon::Source), tr("Show the source of the newest message"), this,
                    &ConversationHeader::sourcePressed);
    popUp(menu, m_more);
}

} // namespace svarbord::ui
