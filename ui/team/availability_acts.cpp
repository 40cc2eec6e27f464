// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/availability_acts.h"

#include "base/when_done.h"
#include "services/availability_service.h"
#include "ui/components/menu_text.h"
#include "ui/inbox/inbox_acts.h"
#include "ui/inbox/time_picker.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QMenu* popup(QWidget* parent, const QString& name)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

/// With the first choice under the keyboard.
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

AvailabilityActs::AvailabilityActs(services::AvailabilityService& availability, InboxActs& acts, const Clock& clock,
                                   QObject* parent)
    : QObject(parent),
      m_availability(availability),
      m_acts(acts),
      m_clock(clock)
{}

bool AvailabilityActs::isSelf(const MemberId& member) const
{
    return member == m_availability.self();
}

QString AvailabilityActs::nameOf(const MemberId& member) const
{
    for (const domain::Member& known : m_acts.members())
        if (known.id == member)
            return known.name;
    return member.value;
}

viewmodels::MemberStanding AvailabilityActs::standingOf(const MemberId& member) const
{
    return viewmodels::inWords(m_availability.standings(), m_clock.now()).value(member);
}

QString AvailabilityActs::awaySentence(const MemberId& member) const
{
    const viewmodels::MemberStanding standing = standingOf(member);
    if (!standing.isAway())
        return isSelf(member) ? tr("You are available again") : tr("%1 is available again").arg(nameOf(member));
    if (standing.until.isEmpty())
        return isSelf(member) ? tr("You are away") : tr("%1 is away").arg(nameOf(member));
    return isSelf(member) ? tr("You are away until %1").arg(standing.until)
                          : tr("%1 is away until %2").arg(nameOf(member), standing.until);
}

void AvailabilityActs::tell(const QFuture<svarbord::Status>& change, const MemberId& member)
{
    whenDone(change, this, [this, member](const Status& outcome) {
        if (!outcome) {
            emit failed(outcome.error().userText);
            return;
        }
        m_availability.reload();
        emit done(awaySentence(member));
        if (m_availability.of(member).availability != domain::Availability::Away)
            return;
        if (const auto work = m_availability.openWork(member); work && !work->isEmpty())
            emit workLeft(member);
    });
}

void AvailabilityActs::toggle()
{
    const MemberId self = m_availability.self();
    if (m_availability.of(self).availability == domain::Availability::Away)
        comeBack(self);
    else
        goAway(self, {}, {});
}

void AvailabilityActs::goAway(const MemberId& member, Timestamp until, const QString& note)
{
    tell(m_availability.goAway(member, until, note), member);
}

void AvailabilityActs::comeBack(const MemberId& member)
{
    // Where nobody is away there is nothing that could be undone.
    if (m_availability.of(member).availability == domain::Availability::Away)
        tell(m_availability.comeBack(member), member);
}

void AvailabilityActs::ask(const MemberId& member, QWidget* parent, const QPoint& place)
{
    QMenu* menu = popup(parent, u"availabilityMenu"_s);
    const bool isAway = m_availability.of(member).availability == domain::Availability::Away;
    QAction* here =
        menu->addAction(isSelf(member) ? tr("I am available") : menuText(tr("%1 is available").arg(nameOf(member))),
                        this, [this, member] { comeBack(member); });
    here->setCheckable(true);
    here->setChecked(!isAway);
    menu->addSeparator();
    // What the lines below it mean: a section's own title is not painted.
    menu->addAction(menuText(isAway ? awaySentence(member) : tr("Away")))->setEnabled(false);
    for (const viewmodels::AwayChoice& choice : viewmodels::awayChoices(m_clock.now()))
        menu->addAction(choice.when.isEmpty() ? choice.text : QString(choice.text + u'\t' + choice.when), this,
                        [this, member, until = choice.until] { goAway(member, until, {}); });
    menu->addSeparator();
    menu->addAction(tr("Until a day and a time, with a note…"), this,
                    [this, member, parent, place] { askTime(member, parent, place); });
    open(menu, place);
}

void AvailabilityActs::askTime(const MemberId& member, QWidget* parent, const QPoint& place)
{
    QMenu* menu = popup(parent, u"availabilityCalendar"_s);
    auto* form = new QWidget(menu);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    auto* note = new QLineEdit(form);
    note->setObjectName(u"availabilityNote"_s);
    note->setMaxLength(domain::Absence::longestNote);
    note->setPlaceholderText(tr("Note to colleagues, such as “course”"));
    note->setAccessibleName(tr("Note to colleagues"));
    auto* noteRow = new QHBoxLayout;
    noteRow->setContentsMargins(8, 0, 8, 0);
    noteRow->addWidget(note);
    column->addLayout(noteRow);
    auto* picker = new TimePicker(m_clock, tr("Away until then"), form);
    column->addWidget(picker);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(form);
    holder->setText(tr("Away until then"));
    menu->addAction(holder);
    connect(picker, &TimePicker::picked, this, [this, member, note, menu](Timestamp until) {
        goAway(member, until, note->text());
        menu->close();
    });
    menu->popup(place);
    note->setFocus();
}

void AvailabilityActs::askHandOver(const MemberId& member, QWidget* parent, const QPoint& place)
{
    const auto work = m_availability.openWork(member);
    if (work)
        m_acts.askAssignee(*work, member, parent, place);
    else
        emit failed(work.error().userText);
}

} // namespace svarbord::ui
