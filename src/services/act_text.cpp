// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/act_text.h"

#include "domain/status.h"

#include <QCoreApplication>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;

QString tr(const char* text, const char* comment, int count)
{
    return QCoreApplication::translate("svarbord::services::ActText", text, comment, count);
}

QString statusText(const QString& status, int count)
{
    if (domain::meaningOf(status) == domain::StatusMeaning::Closed)
        return tr("Closed %n conversation(s)", "what was undone", count);
    if (domain::meaningOf(status) == domain::StatusMeaning::Waiting)
        return tr("Set %n conversation(s) to waiting", "what was undone", count);
    return tr("Opened %n conversation(s)", "what was undone", count);
}

} // namespace

QString actText(const journal::TakenBack& act)
{
    const int count = static_cast<int>(act.conversations.size());
    using enum domain::OperationKind;
    switch (act.kind) {
    case Assign:
        return tr("Assigned %n conversation(s)", "what was undone", count);
    case SetStatus:
        return statusText(act.payload.value(u"status"_s).toString(), count);
    case SetPriority:
        return tr("Changed the priority of %n conversation(s)", "what was undone", count);
    case AddTag:
        return tr("Tagged %n conversation(s)", "what was undone", count);
    case RemoveTag:
        return tr("Removed a tag from %n conversation(s)", "what was undone", count);
    case Comment:
        return tr("Added a comment", "what was undone", count);
    case RetractComment:
        return tr("Took back a comment", "what was undone", count);
    case Snooze:
        return tr("Snoozed %n conversation(s)", "what was undone", count);
    case SetSpam:
        return tr("Marked %n conversation(s) as spam", "what was undone", count);
    case MarkRead:
        return tr("Marked %n conversation(s) as read or unread", "what was undone", count);
    }
    return {};
}

} // namespace svarbord::services
