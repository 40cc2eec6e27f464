// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/contact.h"
#include "domain/inbox.h"
#include "domain/message.h"
#include "domain/status.h"

#include <QStringList>

#include <optional>

namespace svarbord::domain {

/// One row of a conversation list: everything the list paints, nothing else.
struct ConversationRow
{
    ConversationId id;
    QString subject;
    QString customerName;
    QString customerAddress;
    QString snippet;
    QString statusId; ///< see status.h
    MemberId assignee;
    QString ticketNumber; ///< empty where there is no ticket (imported history)
    Timestamp lastActivity{};
    Timestamp snoozedUntil{}; ///< 0 = not snoozed
    Priority priority = Priority::Normal;
    int messageCount = 0;
    bool unread = false;
    bool hasAttachments = false;
    bool hasDraft = false;
    bool sendProblem = false; ///< an outbox row of this conversation failed
};

/// Something that happened to a conversation, shown between its messages.
struct TimelineEvent
{
    enum class Kind {
        Comment,
        Assigned,
        StatusChanged,
        PriorityChanged,
        Tagged,
        Untagged,
        Snoozed,
        Woken,
        MarkedSpam,
        TicketOpened,
        SendQueued,
        SendFailed,
        Merged,        ///< text: the conversation its messages are shown with; event.conversation is what was merged
        TakenApart,    ///< before: what it was merged into
        MessagesMoved, ///< text: where to, "" back to where threading puts them
        Related,       ///< a mail names another conversation as well; text: its subject, before: its id
    };
    Kind kind = Kind::Comment;
    OperationId operation;
    MemberId member;
    Timestamp time{};
    QString text;   ///< comment text, tag, status id, member id: by kind
    QString before; ///< the former value, where there was one
    bool undone = false;
    ConversationId conversation = {}; ///< what it happened to: this one, or one that is merged into it
};

struct Ticket
{
    TicketId id;
    ConversationId conversation;
    QString number; ///< for people, without '#'
    QString name;
    QString pipeline = QStringLiteral("standard");
    QString statusId = QStringLiteral("new");
    Priority priority = Priority::Normal;
    MemberId owner;
    QString source = QStringLiteral("mail");
    Timestamp created{};
    Timestamp updated{};
    Timestamp closed{}; ///< 0 = not closed
};

/// A whole conversation as the middle pane and the side pane show it.
struct ConversationDetail
{
    ConversationRow row;
    std::optional<Ticket> ticket;
    QStringList tags;
    QList<Message> messages;     ///< oldest first
    QList<TimelineEvent> events; ///< oldest first
    std::optional<Contact> contact;
    QList<ContactField> contactFields; ///< the team's own
    QList<ConversationRow> mergedIn;   ///< conversations whose messages are shown here, too
    bool followed = false;             ///< by the member who asks
    QList<ConversationRow> earlier;    ///< the contact's other conversations, newest first, at most 20
    AccountId account;                 ///< the account that answers
    ChannelId channel;                 ///< what it came through
    QString inboxName;                 ///< empty where there is but one inbox
    bool isInMyInbox = true;           ///< whether the member who asks sees the inbox it is in
};

} // namespace svarbord::domain
