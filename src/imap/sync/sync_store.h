// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "imap/session/folder_role.h"
#include "imap/wire/uid_ranges.h"
#include "mime/part.h"

#include <QCoroTask>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace svarbord::imap {

/// What is remembered of a folder between passes.
struct FolderState
{
    FolderId id;
    QString name; ///< decoded (RFC 3501 section 5.1.3)
    FolderRole role = FolderRole::Other;
    quint32 uidValidity = 0;   ///< 0 = never seen
    quint64 highestModSeq = 0; ///< 0 = unknown or not supported
    UidRanges known;           ///< UIDs that have a ledger row
    UidRanges unfinished;      ///< of these, rows still pending (header known, text not here)
    bool holdsCopies = false;  ///< a folder of all mail (RFC 6154): most of it lies in other folders as well
    bool historyComplete =
        false; ///< a first pass reached its end once (SyncBatch::historyComplete); survives resetFolder
};

/// A message as it came from the server. Small ones come whole: raw is the mail, headers and structure are empty
/// (read with readMail(raw)). Of larger ones headers is the raw header block, and the parts of structure carry
/// content where the policy had them fetched (read with readMail(headers, structure)).
struct FetchedMessage
{
    quint32 uid = 0;
    QStringList flags; ///< as sent: "\\Seen", "$Forwarded", …
    Timestamp internalDate{};
    qint64 size = 0;
    QByteArray raw;
    QByteArray headers;
    mime::Part structure;
    QString problem; ///< set when the message could not be read; it still gets its ledger row (failed)
};

struct FlagChange
{
    quint32 uid = 0;
    QStringList flags; ///< the full new set
};

/// What one transaction writes. Either all of it is stored or none.
struct SyncBatch
{
    FolderId folder;
    quint32 uidValidity = 0;
    std::vector<FetchedMessage> messages;
    QList<FlagChange> flagChanges;
    UidRanges vanished;
    std::optional<quint64> highestModSeq; ///< set only when everything up to it is in this or earlier batches
    std::optional<quint32> serverCount;   ///< EXISTS at this moment, for the ledger
    bool history = false;                 ///< first import: opens no tickets, answers nothing (INB-25)
    bool historyComplete = false;         ///< the first pass ends with this batch: remember it in FolderState
    bool filtered = false;                ///< folder not shown (junk, trash, drafts): ledger rows only, no messages
};

/// What tells whether a mail is here already, without fetching it.
struct MailLabel
{
    quint32 uid = 0;
    QString messageId; ///< without angle brackets; empty when there is none
    bool draft = false;
};

/// A flag set here that the server does not know yet.
struct PendingFlag
{
    quint32 uid = 0;
    QString flag;
    bool set = true;
};

/// What synchronisation needs to remember; implemented over the database. Methods are called on the network
/// thread and must not block it.
class SyncStore
{
public:
    virtual ~SyncStore() = default;

    /// Records the folder list of the account; folders that are gone keep their messages.
    virtual QCoro::Task<Result<QList<FolderState>>> openFolders(AccountId account,
                                                                QList<std::pair<QString, FolderRole>> folders) = 0;
    virtual QCoro::Task<Result<FolderState>> folderState(FolderId folder) = 0;
    /// UIDVALIDITY changed: forget UIDs, keep messages; what comes back is matched by Message-ID and content.
    virtual QCoro::Task<Status> resetFolder(FolderId folder, quint32 uidValidity) = 0;
    virtual QCoro::Task<Status> commit(SyncBatch batch) = 0;
    virtual QCoro::Task<Result<QList<PendingFlag>>> pendingFlags(FolderId folder) = 0;
    /// Gives ledger rows to mails of a folder of all mail that need not be fetched: those that are here from another
    /// folder, and drafts. Which UIDs these were.
    virtual QCoro::Task<Result<UidRanges>> recordCopies(FolderId folder, quint32 uidValidity,
                                                        QList<MailLabel> labels) = 0;
    virtual QCoro::Task<Status> flagsStored(FolderId folder, QList<PendingFlag> done) = 0;
};

} // namespace svarbord::imap
