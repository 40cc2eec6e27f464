// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/inbox.h"

#include <QString>

#include <optional>

namespace svarbord::domain {

/// The standing views of the inbox (INB-04).
enum class View { AllOpen, Mine, Unassigned, Mentions, Snoozed, Sent, Closed, Spam, All };

/// What a list shows: a view, and whose eyes see it.
struct ViewQuery
{
    View view = View::AllOpen;
    MemberId member;    ///< for Mine and Mentions
    AccountId account;  ///< what came through one account only; invalid = all
    InboxId inbox = {}; ///< one inbox only; invalid = all that the viewer has
    /// Follows from account, inbox and viewer (storage::InboxRepository::narrowed); nullopt = everything.
    std::optional<QList<ChannelId>> channels = {};

    bool operator==(const ViewQuery&) const = default;
};

/// Place in a list ordered by last activity, newest first; ties by id.
struct ListKey
{
    Timestamp lastActivity{};
    ConversationId id;

    auto operator<=>(const ListKey&) const = default;
};

/// Number for each view, for the navigation pane.
struct ViewCounts
{
    int allOpen = 0;
    int mine = 0;
    int unassigned = 0;
    int mentions = 0;
    int snoozed = 0;
    int outbox = 0; ///< waiting, failed or unknown
};

/// The numbers of all that somebody sees, and those of each inbox where there are several.
struct DeskCounts
{
    ViewCounts all;
    QHash<InboxId, ViewCounts> ofInbox;
};

} // namespace svarbord::domain
