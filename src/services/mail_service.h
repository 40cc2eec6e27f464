// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/outbox.h"

#include <QFuture>
#include <QObject>

#include <chrono>

namespace svarbord::services {

struct Workspace;
class FilterService;
class WritingService;

enum class ReplyKind { Reply, ReplyAll, Forward };

/// What is known of somebody a mail is addressed to.
enum class Acquaintance { Known, Stranger, Ourselves };

/// Writing and sending. A sent mail is an outbox row first; the transport takes it from there.
class MailService : public QObject
{
    Q_OBJECT

public:
    explicit MailService(Workspace& workspace, QObject* parent = nullptr);

    /// Recipients, subject, threading headers and quoted text for an answer to the newest mail (RFC 5322
    /// section 3.6.4); the body is empty, the quote is in quotedHtml and quotedText.
    struct Template
    {
        domain::OutgoingMail mail;
        QString quotedText;
        QString quotedHtml;
        QString signatureText; ///< of the account, its tokens filled in; empty where there is none
        QString signatureHtml;
        QString language; ///< what the customer writes in; may be empty
    };
    [[nodiscard]] Result<Template> prepare(ConversationId conversation, ReplyKind kind) const;
    [[nodiscard]] Result<Template> prepareNew(AccountId account) const;

    /// Queues the mail; it leaves after delay (undo send, send later) at the earliest. draft is what takeBack() brings
    /// back into the composer.
    QFuture<Result<OutboxId>> send(const domain::OutgoingMail& mail,
                                   std::chrono::milliseconds delay = std::chrono::milliseconds{0},
                                   const std::optional<domain::OutgoingMail>& draft = {});
    /// Conflict when it has left already.
    QFuture<Status> cancelSend(const OutboxId& id);
    /// Cancels and makes it the draft of its conversation again. Conflict when it has left already, NotFound when
    /// it was not written in a composer.
    QFuture<Result<domain::OutgoingMail>> takeBack(const OutboxId& id);
    /// Sends a failed, held or waiting mail now.
    QFuture<Status> retry(const OutboxId& id);
    /// The conversation as it stands now, for comparing with what the writer of an answer has seen.
    [[nodiscard]] Result<domain::ThreadMark> threadMark(ConversationId conversation, Timestamp since) const;
    [[nodiscard]] Timestamp now() const;
    [[nodiscard]] Result<QList<domain::OutboxEntry>> outbox() const;

    QFuture<Status> saveDraft(ConversationId conversation, const domain::OutgoingMail& draft);
    QFuture<Status> discardDraft(ConversationId conversation);
    [[nodiscard]] Result<std::optional<domain::OutgoingMail>> draft(ConversationId conversation) const;

    /// Whose name or address begins with this, for filling in recipients; a few.
    [[nodiscard]] domain::AddressList peopleLike(const QString& prefix) const;
    [[nodiscard]] Acquaintance acquaintance(const QString& address) const;
    /// What a forwarded mail brings along: its files, and the images of its text with their Content-IDs.
    QFuture<Result<QList<domain::OutgoingAttachment>>> forwardedFiles(ConversationId conversation);
    /// The content, fetched from the server when it is not here yet. Busy when offline and not here.
    QFuture<Result<QByteArray>> attachmentContent(AttachmentId id);
    /// The mail as it came, where the server still has it or it was imported.
    QFuture<Result<QByteArray>> source(MessageId id);
    /// The stored content of an inline image of this message (cid:), without asking the network.
    [[nodiscard]] Result<QByteArray> inlineContent(MessageId message, const QString& contentId) const;

    /// Signatures, saved replies and macros.
    [[nodiscard]] WritingService& writing() const { return *m_writing; }
    [[nodiscard]] FilterService& filters() const { return *m_filters; }

signals:
    /// A mail cannot be sent by itself any more: refused, or held because its conversation moved on (INB-17, INB-19).
    void sendGivenUp(const svarbord::domain::OutboxEntry& entry);
    /// A queued mail is a draft again.
    void takenBack(const svarbord::domain::OutgoingMail& draft);
    /// Something in the outbox changed.
    void outboxChanged();

private:
    void sign(Template& written) const;

    Workspace& m_workspace;
    WritingService* m_writing;
    FilterService* m_filters;
};

} // namespace svarbord::services
