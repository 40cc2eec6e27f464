// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/act_text.h"

#include "domain/status.h"

#include <QCoreApplication>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::ActText)
};

QString statusText(const QString& status, int count)
{
    if (domain::meaningOf(status) == domain::StatusMeaning::Closed)
        return Text::tr("Closed %n conversation(s)", "what was undone", count);
    if (domain::meaningOf(status) == domain::StatusMeaning::Waiting)
        return Text::tr("Set %n conversation(s) to waiting", "what was undone", count);
    return Text::tr("Opened %n conversation(s)", "what was undone", count);
}

} // namespace

QString actText(const journal::TakenBack& act)
{
    const int count = static_cast<int>(act.conversations.size());
    using enum domain::OperationKind;
    switch (act.kind) {
    case Assign:
        return Text::tr("Assigned %n conversation(s)", "what was undone", count);
    case SetStatus:
        return statusText(act.payload.value(u"status"_s).toString(), count);
    case SetPriority:
        return Text::tr("Changed the priority of %n conversation(s)", "what was undone", count);
    case AddTag:
        return Text::tr("Tagged %n conversation(s)", "what was undone", count);
    case RemoveTag:
        return Text::tr("Removed a tag from %n conversation(s)", "what was undone", count);
    case Comment:
        return Text::tr("Added a comment", "what was undone", count);
    case RetractComment:
        return Text::tr("Took back a comment", "what was undone", count);
    case Snooze:
        return Text::tr("Snoozed %n conversation(s)", "what was undone", count);
    case SetSpam:
        return Text::tr("Marked %n conversation(s) as spam", "what was undone", count);
    case MarkRead:
        return Text::tr("Marked %n conversation(s) as read or unread", "what was undone", count);
    }
    return {};
}

} // namespace svarbord::services
