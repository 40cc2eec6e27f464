// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "viewmodels/member_standing.h"

#include <QList>

#include <functional>

class QMenu;

namespace svarbord::ui {

/// Whom a conversation can be given to: oneself first, then colleagues with a full seat, groups, those who are away,
/// nobody. The present one is checked.
void addAssignees(QMenu& menu, const QList<domain::Member>& assignees, const viewmodels::MemberStandings& standings,
                  const MemberId& self, const MemberId& current, const std::function<void(const MemberId&)>& chosen);

} // namespace svarbord::ui
