// SPDX-License-Identifier: GPL-3.0-or-later
// The part of InboxService about groups of members.
#include "domain/group.h"
#include "domain/saved_view.h"
#include "journal/journal.h"
#include "services/inbox_service.h"
#include "services/outcome.h"
#include "services/shared_values.h"
#include "services/workspace.h"
#include "storage/member_repository.h"
#include "storage/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::services {

namespace {

using domain::Group;
using domain::SavedView;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::InboxGroups)
};

QFuture<Status> refused(const QString& text)
{
    return Future<Status>::ready(fail(ErrorCode::InvalidInput, text));
}

/// Of no group, and of none that was: what was assigned to that one is not for this one.
MemberId freeId(storage::Store& store, const QString& name, const QList<Group>& groups)
{
    return domain::groupIdFor(name, [&](const MemberId& id) {
        const auto isAssignee =
            store.read([&id](storage::Database& db) { return storage::MemberRepository(db).isAssignee(id); });
        return isAssignee.value_or(false) || std::ranges::find(groups, id, &Group::id) != groups.end();
    });
}

} // namespace

Result<QList<Group>> InboxService::groups() const
{
    return sharedValues<Group>(m_workspace.store);
}

QFuture<Status> InboxService::putGroup(Group group)
{
    group.name = group.name.simplified();
    if (group.name.isEmpty())
        return refused(Text::tr("A group needs a name."));
    const auto all = groups();
    const auto views = savedViews();
    if (!all || !views)
        return Future<Status>::ready(fail(all ? views.error() : all.error()));
    for (const Group& other : *all)
        if (other.id != group.id && other.name.compare(group.name, Qt::CaseInsensitive) == 0)
            return refused(Text::tr("There is a group called %1 already.").arg(other.name));
    const bool isNew = !group.id.isValid();
    if (isNew)
        group.id = freeId(m_workspace.store, group.name, *all);
    QList<domain::Operation> acts{sharedValue(Group::area.toString(), group.id.value, QJsonValue(group.toJson()))};
    const auto known = std::ranges::find(*views, group.viewId(), &SavedView::id);
    // Who threw the view away does not get it back with a new name.
    if (isNew || (known != views->end() && known->name != group.name)) {
        SavedView view =
            known != views->end() ? *known : SavedView{group.viewId(), {}, group.query(), m_workspace.self, true, 0};
        view.name = group.name;
        if (known == views->end())
            for (const SavedView& other : *views)
                view.position = std::max(view.position, other.position + 1);
        acts.append(sharing(view, true));
    }
    return withoutValue(m_workspace.journal.perform(acts));
}

QFuture<Status> InboxService::removeGroup(const MemberId& id)
{
    const Group group{id, {}, {}};
    QList<domain::Operation> acts{sharedValue(Group::area.toString(), id.value, QJsonValue::Null)};
    const auto views = savedViews();
    if (views && std::ranges::find(*views, group.viewId(), &SavedView::id) != views->end()) {
        SavedView view;
        view.id = group.viewId();
        acts.append(sharing(view, false));
    }
    return withoutValue(m_workspace.journal.perform(acts));
}

} // namespace svarbord::services
