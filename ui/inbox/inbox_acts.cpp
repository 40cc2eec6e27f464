// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_acts.h"

#include "base/when_done.h"
#include "ui/components/theme.h"
#include "ui/inbox/assignee_menu.h"
#include "ui/inbox/time_picker.h"
#include "viewmodels/snooze_choices.h"
#include "viewmodels/text.h"

#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int toldBefore = 500;

QMenu* popup(QWidget* parent, const QString& name)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void open(QMenu* menu, const QPoint& place)
{
    menu->popup(place);
    for (QAction* action : menu->actions())
        if (action->isEnabled() && !action->isSeparator()) {
            menu->setActiveAction(action);
            break;
        }
}

} // namespace

InboxActs::InboxActs(services::InboxService& inbox, const MemberId& self, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_inbox(inbox),
      m_self(self),
      m_clock(clock)
{}

void InboxActs::follow(QFuture<Status> act, const Ids& ids, const QString& text)
{
    emit begun();
    const int count = static_cast<int>(ids.size());
    if (count >= toldBefore)
        emit working(tr("Working on %n conversations…", nullptr, count));
    const QString told =
        count == 1 ? text : tr("%1 · %n conversations", "what was done, and to how many", count).arg(text);
    whenDone(act, this, [this, told](const Status& outcome) {
        if (outcome)
            emit done(told);
        else if (outcome.error().code != ErrorCode::Cancelled)
            emit failed(outcome.error().userText);
    });
}

void InboxActs::close(const Ids& ids)
{
    if (!ids.isEmpty())
        follow(m_inbox.close(ids), ids, tr("Closed"));
}

void InboxActs::reopen(const Ids& ids)
{
    if (!ids.isEmpty())
        follow(m_inbox.reopen(ids), ids, tr("Reopened"));
}

void InboxActs::assign(const Ids& ids, const MemberId& member)
{
    if (ids.isEmpty())
        return;
    QString name;
    for (const domain::Member& known : std::as_const(m_members))
        if (known.id == member)
            name = known.name;
    follow(m_inbox.assign(ids, member), ids,
           !member.isValid() ? tr("Assigned to nobody")
                             : viewmodels::assignedText(member, name, m_standings.value(member)));
}

void InboxActs::setStatus(const Ids& ids, const QString& statusId)
{
    if (!ids.isEmpty())
        follow(m_inbox.setStatus(ids, statusId), ids, tr("Status: %1").arg(viewmodels::statusName(statusId)));
}

void InboxActs::setPriority(const Ids& ids, domain::Priority priority)
{
    if (!ids.isEmpty())
        follow(m_inbox.setPriority(ids, priority), ids, tr("Priority: %1").arg(viewmodels::priorityName(priority)));
}

void InboxActs::addTag(const Ids& ids, const QString& tag)
{
    const QString word = tag.simplified();
    if (!ids.isEmpty() && !word.isEmpty())
        follow(m_inbox.addTag(ids, word), ids, tr("Tagged “%1”").arg(word));
}

void InboxActs::removeTag(const Ids& ids, const QString& tag)
{
    if (!ids.isEmpty())
        follow(m_inbox.removeTag(ids, tag), ids, tr("Tag “%1” removed").arg(tag));
}

void InboxActs::snooze(const Ids& ids, Timestamp until)
{
    if (!ids.isEmpty())
        follow(m_inbox.snooze(ids, until), ids,
               toMs(until) == 0 ? tr("Awake again")
                                : tr("Snoozed until %1").arg(viewmodels::relativeDateTime(until, m_clock.now())));
}

void InboxActs::setSpam(const Ids& ids, bool spam)
{
    if (!ids.isEmpty())
        follow(m_inbox.setSpam(ids, spam), ids, spam ? tr("Marked as spam") : tr("Not spam"));
}

void InboxActs::toggleSpam(const Ids& ids)
{
    setSpam(ids, !m_inbox.isSpam(ids));
}

void InboxActs::markRead(const Ids& ids, bool read)
{
    if (!ids.isEmpty())
        follow(m_inbox.markRead(ids, read), ids, read ? tr("Marked as read") : tr("Marked as unread"));
}

void InboxActs::setFollowed(const Ids& ids, bool followed)
{
    if (!ids.isEmpty())
        follow(m_inbox.follow(ids, followed), ids, followed ? tr("Followed") : tr("No longer followed"));
}

void InboxActs::block(const Ids& ids)
{
    if (ids.view)
        emit failed(tr("Senders are blocked in conversations that are marked one by one."));
    else if (!ids.isEmpty())
        follow(m_inbox.blockSenders(ids.ids), ids, tr("Spam, and the sender is blocked"));
}

void InboxActs::undo()
{
    emit begun();
    whenDone(m_inbox.undo(), this, [this](const Result<QString>& text) {
        if (text)
            emit takenBack(tr("Undone: %1").arg(*text));
        else
            emit failed(text.error().code == ErrorCode::NotFound ? tr("Nothing to undo") : text.error().userText);
    });
}

void InboxActs::redo()
{
    emit begun();
    whenDone(m_inbox.redo(), this, [this](const Result<QString>& text) {
        if (text)
            emit done(tr("Done again: %1").arg(*text));
        else
            emit failed(text.error().code == ErrorCode::NotFound ? tr("Nothing to redo") : text.error().userText);
    });
}

void InboxActs::askAssignee(const Ids& ids, const MemberId& current, QWidget* parent, const QPoint& place)
{
    if (ids.isEmpty())
        return;
    QMenu* menu = popup(parent, u"assigneeMenu"_s);
    addAssignees(*menu, m_members, m_standings, m_self, current,
                 [this, ids](const MemberId& member) { assign(ids, member); });
    open(menu, place);
}

void InboxActs::askStatus(const Ids& ids, const QString& current, QWidget* parent, const QPoint& place)
{
    if (ids.isEmpty())
        return;
    QMenu* menu = popup(parent, u"statusMenu"_s);
    for (const domain::Status& status : domain::standardStatuses) {
        const QString id = QString::fromUtf16(status.id);
        QAction* action = menu->addAction(viewmodels::statusName(id), this, [this, ids, id] { setStatus(ids, id); });
        action->setCheckable(true);
        action->setChecked(id == current);
    }
    open(menu, place);
}

void InboxActs::askPriority(const Ids& ids, domain::Priority current, QWidget* parent, const QPoint& place)
{
    if (ids.isEmpty())
        return;
    QMenu* menu = popup(parent, u"priorityMenu"_s);
    for (const auto priority :
         {domain::Priority::Urgent, domain::Priority::High, domain::Priority::Normal, domain::Priority::Low}) {
        QAction* action = menu->addAction(viewmodels::priorityName(priority), this,
                                          [this, ids, priority] { setPriority(ids, priority); });
        action->setCheckable(true);
        action->setChecked(priority == current);
    }
    open(menu, place);
}

void InboxActs::askSnooze(const Ids& ids, QWidget* parent, const QPoint& place)
{
    if (ids.isEmpty())
        return;
    QMenu* menu = popup(parent, u"snoozeMenu"_s);
    for (const viewmodels::SnoozeChoice& choice : viewmodels::snoozeChoices(m_clock.now()))
        menu->addAction(choice.text + u'\t' + choice.when, this,
                        [this, ids, until = choice.until] { snooze(ids, until); });
    menu->addSeparator();
    menu->addAction(tr("Pick a day and a time…"), this, [this, ids, parent, place] { askTime(ids, parent, place); });
    menu->addAction(tr("Wake now"), this, [this, ids] { snooze(ids, Timestamp{}); });
    open(menu, place);
}

void InboxActs::askTime(const Ids& ids, QWidget* parent, const QPoint& place)
{
    if (ids.isEmpty())
        return;
    QMenu* menu = popup(parent, u"snoozeCalendar"_s);
    auto* picker = new TimePicker(m_clock, tr("Snooze"), menu);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(picker);
    menu->addAction(holder);
    connect(picker, &TimePicker::picked, this, [this, ids, menu](Timestamp until) {
        snooze(ids, until);
        menu->close();
    });
    menu->popup(place);
    picker->setFocus();
}

void InboxActs::askTag(const Ids& ids, QWidget* parent, const QPoint& place)
{
    if (ids.isEmpty())
        return;
    QMenu* menu = popup(parent, u"tagMenu"_s);
    auto* line = new QLineEdit(menu);
    line->setObjectName(u"tagField"_s);
    line->setPlaceholderText(tr("Tag"));
    line->setAccessibleName(tr("Tag to add"));
    line->setMinimumWidth(180);
    if (const Result<QStringList> known = m_inbox.tags()) {
        auto* completer = new QCompleter(*known, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setCompletionMode(QCompleter::InlineCompletion);
        line->setCompleter(completer);
    }
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(line);
    menu->addAction(holder);
    connect(line, &QLineEdit::returnPressed, this, [this, ids, line, menu] {
        addTag(ids, line->text());
        menu->close();
    });
    menu->popup(place);
    line->setFocus();
}

} // namespace svarbord::ui
