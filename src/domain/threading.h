// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/message.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace svarbord::domain {

/// What of a mail decides where it belongs.
struct ThreadingKeys
{
    QString messageId; ///< without angle brackets; never empty (see fallbackMessageId)
    QString inReplyTo;
    QStringList references; ///< oldest first
    QStringList recipients; ///< every address it was sent to, for reply tokens
    QString subject;
    QSet<QString> correspondents; ///< address keys of everybody on the mail except ourselves
    Timestamp date{};
};

/// A conversation that a mail might belong to by its subject alone.
struct SubjectCandidate
{
    ConversationId conversation;
    QStringList caseNumbers;
    QSet<QString> correspondents;
    Timestamp begins{};       ///< the oldest of its mails
    Timestamp lastActivity{}; ///< the newest
    bool answered = false;    ///< we wrote in it: a reply with unknown references may answer that
};

/// What is known of other mails, asked for one at a time; engine::Intake fills it for a whole batch at once.
class ThreadLookup
{
public:
    virtual ~ThreadLookup() = default;
    /// The conversation that holds the mail with this Message-ID.
    [[nodiscard]] virtual std::optional<ConversationId> holding(const QString& messageId) const = 0;
    /// The conversation of a mail that names this Message-ID as its ancestor while the ancestor itself is not here.
    [[nodiscard]] virtual std::optional<ConversationId> waitingFor(const QString& messageId) const = 0;
    [[nodiscard]] virtual bool exists(ConversationId conversation) const = 0;
    /// Conversations with this NormalSubject::key, newest first.
    [[nodiscard]] virtual QList<SubjectCandidate> withSubject(const QString& key) const = 0;
};

struct ThreadDecision
{
    ConversationId conversation;
    bool opensConversation = false;
    Placement placement;
    QList<ConversationId> related; ///< other conversations its headers name as well
};

/// How long before the first and after the last mail of a conversation its subject alone may still draw a reply into
/// it. Before: mail is fetched newest first.
inline constexpr std::chrono::days subjectReach{30};

/// Decides by, in this order: reply token, In-Reply-To, References (newest first), mails that wait for this one,
/// ancestors shared with a known mail, and the careful subject rule. A subject never draws in a mail without a reply
/// prefix, from somebody else, late, or with a subject that many mails share.
[[nodiscard]] ThreadDecision decideThread(const ThreadingKeys& keys, const ThreadLookup& lookup);

/// The same on every workstation and whatever order mails arrive in: hash of the oldest ancestor named, or the
/// conversation that ancestor's own token names.
[[nodiscard]] ConversationId conversationIdFor(const ThreadingKeys& keys);

/// Stands in for a Message-ID that is missing: made from the raw header block, so that copies still match.
[[nodiscard]] QString fallbackMessageId(QByteArrayView headerBlock);

/// A Message-ID of ours that names its conversation: "sb.<conversation>.<unique>@domain".
[[nodiscard]] QString ownMessageId(ConversationId conversation, const QString& unique, const QString& address);
/// An address that leads answers back: "support+sb<conversation>@example.no".
[[nodiscard]] QString replyTokenAddress(const QString& address, ConversationId conversation);
/// The conversation named by one of ours (a Message-ID or an address), whether or not it is known here.
[[nodiscard]] std::optional<ConversationId> tokenIn(QStringView messageIdOrAddress);

} // namespace svarbord::domain
