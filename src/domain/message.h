// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/address.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace svarbord::domain {

enum class Direction { Inbound, Outbound };

/// The header field or rule that put a message where it is; shown to the user.
enum class PlacementReason {
    Root, ///< starts its conversation
    InReplyTo,
    References,
    ReplyToken, ///< our own token in a reply address or Message-ID
    Subject,    ///< same subject, same correspondents, recent: the careful rule
    LateParent, ///< arrived before the mail it answers
    Moved,      ///< placed by a member
};

struct Placement
{
    PlacementReason reason = PlacementReason::Root;
    QString evidence; ///< the Message-ID or subject that matched
};

struct Attachment
{
    AttachmentId id;
    QString name;
    QString contentType;
    QString contentId;        ///< without angle brackets
    QString section;          ///< IMAP part number ("2.1"), for fetching on demand
    QString transferEncoding; ///< how the part travels, for decoding what is fetched on demand
    qint64 size = 0;          ///< bytes after decoding (an estimate until the content is here)
    bool isInline = false;
    QByteArray contentHash; ///< BLAKE2b-256 of the content; empty until the content is here
};

/// Non-delivery report (RFC 3464 and free-form ones).
struct Bounce
{
    QString recipient;
    QString status; ///< enhanced status code such as "5.1.1"
    QString reason;

    bool operator==(const Bounce&) const = default;
};

enum class CryptoKind { None, SMimeSigned, SMimeEncrypted, PgpSigned, PgpEncrypted };

/// A mail as stored and shown. Bodies are fetched apart (MessageBody) so that lists stay small.
struct Message
{
    MessageId id;
    ConversationId conversation;
    Direction direction = Direction::Inbound;
    QString messageIdHeader; ///< without angle brackets; made up from the content when the mail has none
    QString inReplyTo;
    QStringList references;
    Address from;
    AddressList to;
    AddressList cc;
    AddressList replyTo;
    QString subject;
    Timestamp date{};    ///< Date field, or arrival where that is missing or absurd
    Timestamp arrived{}; ///< INTERNALDATE
    QString snippet;     ///< first words of what is new, at most 200 characters
    QString language;    ///< BCP 47, empty when not recognised
    bool autoReply = false;
    bool mailingList = false;
    bool seen = false;
    bool partial = false; ///< text parts not here yet
    std::optional<Bounce> bounce;
    std::optional<Address> originalSender; ///< of a forwarded mail
    CryptoKind crypto = CryptoKind::None;
    Placement placement;
    QList<Attachment> attachments;
};

struct MessageBody
{
    QString text;
    QString html;            ///< sanitised, safe to show; empty when the mail has none
    QString newText;         ///< without quotes and signature
    QString htmlSource = {}; ///< as it came, where html was not made of it yet; never to be shown
};

} // namespace svarbord::domain
