// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace svarbord::storage {

class Database;

/// Same order and meaning as the roles of IMAP synchronisation; stored as numbers, so append only.
enum class FolderRole { Inbox, Sent, Drafts, Archive, Junk, Trash, Journal, Other };

struct Folder
{
    FolderId id;
    AccountId account;
    QString name;
    FolderRole role = FolderRole::Other;
    quint32 uidValidity = 0;
    quint64 highestModSeq = 0;
    std::optional<quint32> serverCount; ///< messages the server said it has; nullopt = never told
    bool present = true;                ///< false: the server no longer lists it; its messages stay
};

/// A run of UIDs, both ends included.
struct UidSpan
{
    quint32 first = 0;
    quint32 last = 0;

    bool operator==(const UidSpan&) const = default;
};
using UidSpans = QList<UidSpan>; ///< ascending, not overlapping, not adjacent

struct KnownUids
{
    UidSpans known;      ///< have a ledger row
    UidSpans unfinished; ///< of these, pending
};

/// Mail folders and what is remembered of them between synchronisation passes.
class FolderRepository
{
public:
    explicit FolderRepository(Database& db) : m_db(db) {}

    [[nodiscard]] Result<QList<Folder>> list(AccountId account);
    [[nodiscard]] Result<Folder> find(FolderId id);
    /// Records the server's folder list: new ones are added, missing ones marked, and all present ones given back in
    /// the order of names.
    [[nodiscard]] Result<QList<Folder>> open(AccountId account, const QList<std::pair<QString, FolderRole>>& names);
    [[nodiscard]] Status setUidValidity(FolderId id, quint32 uidValidity);
    [[nodiscard]] Status setHighestModSeq(FolderId id, quint64 highestModSeq);
    [[nodiscard]] Status setServerCount(FolderId id, quint32 count);
    /// UIDVALIDITY changed: forgets ledger rows, flags and modification sequence; keeps messages.
    [[nodiscard]] Status reset(FolderId id, quint32 uidValidity);
    /// One ordered walk over the ledger, about 0.1 microseconds a row.
    [[nodiscard]] Result<KnownUids> knownUids(FolderId id);

private:
    Database& m_db;
};

} // namespace svarbord::storage
