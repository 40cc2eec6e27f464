// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/view_icon.h"

namespace svarbord::ui {

Icon viewIcon(domain::View view)
{
    switch (view) {
    case domain::View::AllOpen:
        return Icon::Inbox;
    case domain::View::Mine:
        return Icon::Mine;
    case domain::View::Unassigned:
        return Icon::People;
    case domain::View::Mentions:
        return Icon::Mention;
    case domain::View::Snoozed:
        return Icon::Clock;
    case domain::View::Sent:
        return Icon::Sent;
    case domain::View::Closed:
        return Icon::Check;
    case domain::View::Spam:
        return Icon::Spam;
    case domain::View::All:
        return Icon::Archive;
    }
    return Icon::Inbox;
}

} // namespace svarbord::ui
