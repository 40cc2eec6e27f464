// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

namespace svarbord::domain {

enum class Role { Agent, Supervisor, Translator, Administrator };
enum class Seat { Full, ViewOnly };

struct Member
{
    MemberId id;
    QString name;
    QString address;
    Role role = Role::Agent;
    Seat seat = Seat::Full;

    bool operator==(const Member&) const = default;
};

} // namespace svarbord::domain
