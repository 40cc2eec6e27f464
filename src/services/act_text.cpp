// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/act_text.h"

#include "domain/agent_profile.h"
#include "domain/availability.h"
#include "domain/blocked_sender.h"
#include "domain/channel_rules.h"
#include "domain/contact.h"
#include "domain/group.h"
#include "domain/inbox.h"
#include "domain/macro.h"
#include "domain/mail_filter.h"
#include "domain/saved_view.h"
#include "domain/sender_style.h"
#include "domain/snippet.h"
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

QString sharedText(const QString& area)
{
    if (area == domain::SenderStyle::area)
        return Text::tr("Changed the signature", "what was undone");
    if (area == domain::Snippet::area)
        return Text::tr("Changed the saved replies", "what was undone");
    if (area == domain::Macro::area)
        return Text::tr("Changed the macros", "what was undone");
    if (area == domain::SavedView::area)
        return Text::tr("Changed the saved views", "what was undone");
    if (area == domain::BlockedSender::area)
        return Text::tr("Blocked a sender or let one in again", "what was undone");
    if (area == domain::MailFilter::area)
        return Text::tr("Changed the mail filters", "what was undone");
    if (area == QStringView(domain::ContactField::area))
        return Text::tr("Changed the fields of contacts", "what was undone");
    if (area == domain::Group::area)
        return Text::tr("Changed the groups", "what was undone");
    if (area == domain::Inbox::area)
        return Text::tr("Changed the inboxes", "what was undone");
    if (area == domain::ChannelPlace::area)
        return Text::tr("Moved a channel to another inbox", "what was undone");
    if (area == domain::Absence::area)
        return Text::tr("Changed who is available", "what was undone");
    if (area == domain::AgentProfile::area)
        return Text::tr("Changed the profile", "what was undone");
    if (area == domain::ChannelRules::area)
        return Text::tr("Changed how new tickets begin", "what was undone");
    return Text::tr("Changed a setting of the team", "what was undone");
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
        return act.payload.value(u"spam"_s).toBool()
                   ? Text::tr("Marked %n conversation(s) as spam", "what was undone", count)
                   : Text::tr("Took %n conversation(s) out of spam", "what was undone", count);
    case MarkRead:
        return Text::tr("Marked %n conversation(s) as read or unread", "what was undone", count);
    case EditContact:
        if (act.payload[u"create"].toBool())
            return Text::tr("Added %n contact(s)", "what was undone", count);
        return Text::tr("Changed %n contact(s)", "what was undone", count);
    case MergeContacts:
    case SplitContacts:
        return Text::tr("Merged two contacts", "what was undone");
    case Follow:
        return Text::tr("Followed %n conversation(s) or stopped following", "what was undone", count);
    case Merge:
        return Text::tr("Merged conversations or took them apart", "what was undone");
    case Place:
        return Text::tr("Moved messages", "what was undone");
    case SetShared:
        return sharedText(act.payload[u"area"].toString());
    case Found:
    case RequestJoin:
    case SetMember:
    case AdmitDevice:
    case WithdrawDevice:
        return Text::tr("Changed who belongs to the team", "what was undone");
    case Claim:
    case Release:
    case Done:
    case CallOff:
        break; // part of no act
    }
    return {};
}

} // namespace svarbord::services
