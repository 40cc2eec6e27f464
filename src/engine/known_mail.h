// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "imap/wire/uid_ranges.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace svarbord::storage {
class Database;
}

namespace svarbord::engine {

/// Which UIDs of a folder have a ledger row, remembered between passes so that a look at the server costs what is new
/// and not what is there. Every change of the ledger moves the folder's revision on: what was changed by somebody else,
/// in this process or another one, is read anew. Any thread.
class KnownMail
{
public:
    struct Uids
    {
        imap::UidRanges known;
        imap::UidRanges unfinished; ///< of these, pending
    };
    /// What a transaction changed, from one revision to the next.
    struct Change
    {
        FolderId folder;
        qint64 before = 0;
        qint64 after = 0;
        imap::UidRanges finished; ///< have a row now that is not pending
        imap::UidRanges gone;
    };

    [[nodiscard]] Result<Uids> of(storage::Database& db, FolderId folder);
    /// Once the transaction is committed; passed over when it does not follow on what is remembered.
    void apply(const Change& change);

private:
    struct Remembered
    {
        qint64 revision = 0;
        Uids uids;
    };

    std::mutex m_mutex;
    QHash<FolderId, Remembered> m_folders;
};

} // namespace svarbord::engine
