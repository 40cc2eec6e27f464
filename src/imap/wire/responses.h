// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/wire/uid_ranges.h"
#include "mime/part.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace svarbord::imap {

// What servers say, one type for each kind of response (RFC 9051 section 7 and extensions).

struct Continuation
{
    QByteArray text; ///< after "+ "
};

enum class Condition { Ok, No, Bad, Bye, PreAuth };

struct StatusResponse
{
    QByteArray tag; ///< empty when untagged
    Condition condition = Condition::Ok;
    QByteArray code;      ///< upper case, empty for none: "UIDVALIDITY"
    QByteArray arguments; ///< of the code, as sent: "1 5:7 9"
    QByteArray text;
};

struct CapabilityResponse
{
    QList<QByteArray> capabilities; ///< upper case
};

struct EnabledResponse
{
    QList<QByteArray> capabilities; ///< upper case
};

struct ListResponse
{
    QStringList attributes;
    QByteArray delimiter; ///< empty for NIL
    QByteArray name;      ///< as sent
};

struct StatusItems
{
    QByteArray mailbox;                          ///< as sent
    QList<std::pair<QByteArray, quint64>> items; ///< names in upper case
};

struct SearchResponse
{
    UidRanges found;
    bool extended = false; ///< ESEARCH
    std::optional<quint64> count;
    std::optional<quint64> modSeq;
};

struct FlagsResponse
{
    QStringList flags;
};

struct ExistsResponse
{
    quint32 count = 0;
};

struct ExpungeResponse
{
    quint32 sequence = 0;
};

struct VanishedResponse
{
    UidRanges uids;
    bool earlier = false;
};

/// One BODY[…] or BINARY[…] of a FETCH.
struct FetchedSection
{
    QByteArray name; ///< upper case, without "BODY" and brackets: "", "HEADER", "1.2", "1.MIME"
    QByteArray content;
    bool nil = false;
    bool cut = false;     ///< larger than we accept; content is empty
    qint64 announced = 0; ///< its size on the server's word
    std::optional<quint32> origin;
};

struct FetchResponse
{
    quint32 sequence = 0;
    quint32 uid = 0; ///< 0 when not told
    std::optional<QStringList> flags;
    std::optional<qint64> internalDate; ///< ms since 1970, UTC
    std::optional<quint64> size;
    std::optional<quint64> modSeq;
    std::optional<mime::Part> structure;
    std::vector<FetchedSection> sections;
    QString problem;         ///< the response could not be read beyond this; what came before it is valid
    bool unfinished = false; ///< the connection ends inside this response
};

struct NamespaceResponse
{
    struct Entry
    {
        QByteArray prefix;
        QByteArray delimiter;
    };
    QList<Entry> personal;
};

/// Who may do what in a mailbox (RFC 4314): ACL, or MYRIGHTS with the own rights under no name.
struct RightsResponse
{
    struct Entry
    {
        QByteArray identifier;
        QByteArray rights;
    };
    bool isMine = false;
    QList<Entry> entries;
};

/// Understood as a response, of no interest: ID, RECENT, METADATA, QUOTA, what extensions add.
struct OtherResponse
{
    QByteArray name; ///< upper case
};

/// Not even that. Logged and passed over; the next response starts afresh.
struct Malformed
{
    QString problem;
};

using Response =
    std::variant<Continuation, StatusResponse, CapabilityResponse, EnabledResponse, ListResponse, StatusItems,
                 SearchResponse, FlagsResponse, ExistsResponse, ExpungeResponse, VanishedResponse, FetchResponse,
                 NamespaceResponse, RightsResponse, OtherResponse, Malformed>;

} // namespace svarbord::imap
