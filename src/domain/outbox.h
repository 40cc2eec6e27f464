// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/address.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace svarbord::domain {

enum class OutboxState {
    Queued,  ///< waits for its time, the network or a retry
    Sending, ///< handed to the transport; after a crash this becomes Unknown
    Sent,
    Failed,  ///< refused for good, or given up: the member decides
    Unknown, ///< may or may not have left: looked up by Message-ID in Sent before any resend
    Cancelled,
    Held, ///< the conversation changed since it was written: the member decides
};

/// How much of a conversation the writer of an answer had seen: how many messages had come since a moment well before.
struct ThreadMark
{
    Timestamp since{};
    int count = -1; ///< -1: no answer, or nobody looked

    [[nodiscard]] bool isSet() const { return count >= 0; }
    bool operator==(const ThreadMark&) const = default;
};

struct OutgoingAttachment
{
    QString name;
    QString contentType;
    QByteArray content;
    QString contentId;   ///< set for inline images
    bool isLost = false; ///< of a draft, damaged on disk: content tells where it was
};

/// What the composer hands over.
struct OutgoingMail
{
    AccountId account;
    ConversationId conversation;
    AddressList to;
    AddressList cc;
    AddressList bcc;
    QString subject;
    QString text;
    QString html;      ///< empty for plain mail
    QString inReplyTo; ///< without angle brackets
    QStringList references;
    QList<OutgoingAttachment> attachments;

    // Kept with drafts, nothing to the transport:
    QString purpose;               ///< what the writer was at: reply, reply-all, forward, comment, new
    QString about;                 ///< Message-ID of what it answers or forwards, where its writer chose one
    QString comment;               ///< an internal comment begun beside the answer
    bool withoutSignature = false; ///< its writer wants no signature on this one
    bool wholeText = false;        ///< begun in another program: quote and signature stand in the text already
    bool awaitsFiles = false;      ///< forwards files that have not come yet
    bool closes = false;           ///< its conversation was closed with it
    ThreadMark mark; ///< goes to the outbox with the mail, which holds it when the conversation has moved on
};

struct OutboxEntry
{
    OutboxId id;
    AccountId account;
    ConversationId conversation;
    QString messageIdHeader;
    QString subject;
    AddressList recipients;
    OutboxState state = OutboxState::Queued;
    int attempts = 0;
    Timestamp created{};
    Timestamp notBefore{}; ///< undo-send delay, send later, retry time
    QString problem;       ///< user text of the last failure
    bool savedToSent = false;
    ThreadMark mark;
    bool editable = false;                     ///< the composer can take it back
    QString task;                              ///< domain/lease.h: any workstation sends it; empty: this one does
    std::chrono::milliseconds mayLeaveUntil{}; ///< this workstation holds its task until this uptime(); 0: it does not
    bool isWrittenHere = true;                 ///< false: another workstation queued it, and this one may send it
};

} // namespace svarbord::domain

Q_DECLARE_METATYPE(svarbord::domain::OutboxEntry)
