// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/outbox.h"

#include <QFuture>
#include <QObject>

#include <chrono>

namespace svarbord::services {

struct Workspace;

enum class ReplyKind { Reply, ReplyAll, Forward };

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
    };
    [[nodiscard]] Result<Template> prepare(ConversationId conversation, ReplyKind kind) const;
    [[nodiscard]] Result<Template> prepareNew(AccountId account) const;

    /// Queues the mail; it leaves after delay (undo send) at the earliest.
    QFuture<Result<OutboxId>> send(const domain::OutgoingMail& mail,
                                   std::chrono::milliseconds delay = std::chrono::milliseconds{0});
    /// Conflict when it has left already.
    QFuture<Status> cancelSend(const OutboxId& id);
    QFuture<Status> retry(const OutboxId& id);
    [[nodiscard]] Result<QList<domain::OutboxEntry>> outbox() const;

    QFuture<Status> saveDraft(ConversationId conversation, const domain::OutgoingMail& draft);
    QFuture<Status> discardDraft(ConversationId conversation);
    [[nodiscard]] Result<std::optional<domain::OutgoingMail>> draft(ConversationId conversation) const;

    /// The content, fetched from the server when it is not here yet. Busy when offline and not here.
    QFuture<Result<QByteArray>> attachmentContent(AttachmentId id);
    /// The mail as it came, where the server still has it or it was imported.
    QFuture<Result<QByteArray>> source(MessageId id);
    /// The stored content of an inline image of this message (cid:), without asking the network.
    [[nodiscard]] Result<QByteArray> inlineContent(MessageId message, const QString& contentId) const;

private:
    Workspace& m_workspace;
};

} // namespace svarbord::services
