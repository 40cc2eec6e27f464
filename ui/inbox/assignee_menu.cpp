// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/assignee_menu.h"

#include "domain/group.h"
#include "ui/components/menu_text.h"
#include "ui/components/tool_tip.h"

#include <QCoreApplication>
#include <QMenu>

namespace svarbord::ui {

namespace {

using viewmodels::MemberStanding;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::ui::AssigneeMenu)
};

QString nameOf(const domain::Member& member, const MemberId& self)
{
    if (domain::isGroup(member.id))
        return Text::tr("Group: %1").arg(menuText(member.name));
    return member.id == self ? Text::tr("Me (%1)").arg(menuText(member.name)) : menuText(member.name);
}

} // namespace

void addAssignees(QMenu& menu, const QList<domain::Member>& assignees, const viewmodels::MemberStandings& standings,
                  const MemberId& self, const MemberId& current, const std::function<void(const MemberId&)>& chosen)
{
    const auto add = [&](const QString& text, const MemberId& id) {
        const MemberStanding standing = standings.value(id);
        // What stands after the tab is set apart at the right; a note would make the menu as wide as it is long.
        const QString words = menuText(standing.words.section(QStringLiteral(" · "), 0, 0));
        QAction* action =
            menu.addAction(words.isEmpty() ? text : QString(text + u'\t' + words), &menu, [chosen, id] { chosen(id); });
        setPlainToolTip(action, standing.words);
        action->setCheckable(true);
        action->setChecked(id == current);
    };
    QList<domain::Member> colleagues;
    QList<domain::Member> groups;
    QList<domain::Member> away;
    for (const domain::Member& member : assignees) {
        if (member.seat != domain::Seat::Full && !domain::isGroup(member.id))
            continue;
        if (member.id == self)
            colleagues.prepend(member);
        else if (standings.value(member.id).isAway())
            away.append(member);
        else
            (domain::isGroup(member.id) ? groups : colleagues).append(member);
    }
    for (const QList<domain::Member>& part : {colleagues, groups, away}) {
        if (!part.isEmpty() && !menu.isEmpty())
            menu.addSeparator();
        for (const domain::Member& member : part)
            add(nameOf(member, self), member.id);
    }
    menu.addSeparator();
    add(Text::tr("Nobody"), {});
}

} // namespace svarbord::ui
