// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/inbox.h"
#include "domain/search.h"
#include "domain/search_query.h"

#include <QList>

#include <optional>

namespace svarbord::storage {
class Database;
}

namespace svarbord::storage::search {

/// What came through these; nullopt = everything.
using Channels = std::optional<QList<ChannelId>>;

/// Messages among which hits are ranked: the newest that match. Older ones come only when these are fewer.
inline constexpr int rankWindow = 2000;

/// The first limit conversations (1..500) in which a message or comment matches, best first: how well the words fit,
/// and how new it is. The word being typed counts as the beginning of longer words where whole words fill no page.
/// self is who "me" is; within narrows it to what came through some channels. A read: any connection will do.
[[nodiscard]] Result<QList<domain::SearchHit>> search(Database& db, const domain::SearchQuery& query, int limit,
                                                      const MemberId& self, const Channels& within = {});

/// Every conversation that search() would find if it went on, in no order: for counting. Takes as long as there is to
/// find: some microseconds for each message that matches.
[[nodiscard]] Result<QList<ConversationId>> findAll(Database& db, const domain::SearchQuery& query,
                                                    const MemberId& self, const Channels& within = {});

/// Messages among which the newest conversations are found, so that it takes half a second at most.
inline constexpr int newestWindow = 50'000;

struct Newest
{
    QList<ConversationId> conversations;
    bool isCut = false; ///< there may be more, beyond the limit or in older messages
};

/// The newest limit of these by what happened last in them, newest first; any limit. Where words stand in more than
/// window messages, conversations that have them in older ones alone are left out.
[[nodiscard]] Result<Newest> findNewest(Database& db, const domain::SearchQuery& query, int limit, const MemberId& self,
                                        const Channels& within = {}, int window = newestWindow);

} // namespace svarbord::storage::search
