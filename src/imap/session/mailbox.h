// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/session/folder_role.h"
#include "imap/wire/uid_ranges.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace svarbord::imap {

/// A mailbox as LIST told of it.
struct MailboxListing
{
    QString name;           ///< decoded
    QString delimiter;      ///< one character, empty for a flat name
    QStringList attributes; ///< as sent: "\\Noselect", "\\Sent", …
    FolderRole role = FolderRole::Other;
    bool allMail = false; ///< \All: a view of the other mailboxes
    bool selectable = true;
};

/// What SELECT or EXAMINE told.
struct SelectedMailbox
{
    QString name;
    quint32 uidValidity = 0;
    quint32 uidNext = 0; ///< 0 = not told
    quint32 exists = 0;
    quint64 highestModSeq = 0; ///< 0 = NOMODSEQ or not supported
    bool readOnly = false;
    bool uidsNotSticky = false;
    QStringList permanentFlags;
    UidRanges vanished; ///< by QRESYNC (VANISHED EARLIER)
};

/// STATUS of a mailbox that is not selected; what the server did not tell is 0.
struct MailboxStatus
{
    quint32 messages = 0;
    quint32 uidNext = 0;
    quint32 uidValidity = 0;
    quint64 highestModSeq = 0;

    bool operator==(const MailboxStatus&) const = default;
};

/// What somebody may do in a mailbox (RFC 4314), a letter for each right.
struct MailboxRights
{
    QString identifier;
    QByteArray rights;

    bool operator==(const MailboxRights&) const = default;
};

/// What the client knew when it last saw the mailbox (RFC 7162 section 3.2.5).
struct ResyncPoint
{
    quint32 uidValidity = 0;
    quint64 highestModSeq = 0;
    UidRanges known;
};

} // namespace svarbord::imap
