// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/view.h"
#include "storage/query.h"

#include <list>
#include <optional>

namespace svarbord::storage {

class Database;

/// The rows of a list that one index gives: of everything, or of one channel. columns come in the list's order where
/// tail asks for it. Throws SQLite's exceptions.
[[nodiscard]] Query selectList(Database& db, const domain::ViewQuery& query, std::optional<ChannelId> channel,
                               const QString& columns, const std::optional<domain::ListKey>& after,
                               const QString& tail);

/// How SQLite goes about it from the top of the list, for tests.
[[nodiscard]] Query explainList(Database& db, const domain::ViewQuery& query, std::optional<ChannelId> channel,
                                const QString& columns, const QString& tail);

/// Several such lists as one: what the channels of an inbox bring, newest first. Merged from one index for each, so
/// that a list of a million rows is never sorted. Throws SQLite's exceptions.
class MergedRows
{
public:
    /// What comes after this place in the channels of the query.
    MergedRows(Database& db, const domain::ViewQuery& query, const std::optional<domain::ListKey>& after);

    /// The key of the next row; nullopt when there is none.
    [[nodiscard]] std::optional<domain::ListKey> next();

private:
    struct Source
    {
        Query query;
        domain::ListKey head;
    };

    std::list<Source> m_sources; ///< those that have rows left, each with its first one
};

} // namespace svarbord::storage
