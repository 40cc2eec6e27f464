// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/found_draft.h"
#include "domain/outbox.h"
#include "domain/taken_draft.h"
#include "services/outbox_line.h"

#include <QFuture>
#include <QObject>

#include <chrono>

namespace svarbord::services {

struct Workspace;
class FilterService;
class WritingService;

enum class ReplyKind { Reply, ReplyAll, Forward };

/// A colleague goes on with what was begun here.
struct TakenOver
{
    domain::TakenDraft draft;
    QString name; ///< the colleague's
};

/// What is known of somebody a mail is addressed to.
enum class Acquaintance { Known, Stranger, Ourselves };

/// A mailbox that a mail can leave from.
struct Sender
{
    AccountId account;
    QString name; ///< may be empty
    QString address;
    bool isOff = false; ///< switched off while others are on: what is sent from it waits
};

/// Writing and sending. A sent mail is an outbox row first; the transport takes it from there.
class MailService : public QObject
{
    Q_OBJECT

public:
    explicit MailService(Workspace& workspace, QObject* parent = nullptr);

    /// Recipients, subject, threading headers and quoted text for an answer (RFC 5322 section 3.6.4) to the mail with
    /// the Message-ID about, or to the customer's newest; the body is empty, the quote is in quotedHtml and quotedText.
    struct Template
    {
        domain::OutgoingMail mail;
        QString quotedText;
        QString quotedHtml;
        QString signatureText; ///< of the account, its tokens filled in; empty where there is none
        QString signatureHtml;
        QString language; ///< what the customer writes in; may be empty
    };
    [[nodiscard]] Result<Template> prepare(ConversationId conversation, ReplyKind kind,
                                           const QString& about = {}) const;
    [[nodiscard]] Result<Template> prepareNew(AccountId account) const;
    /// The same mail from another mailbox, with its signature. One that is not here any more is passed over.
    [[nodiscard]] Template from(Template written, AccountId account) const;
    /// The mailboxes that the member here can write from. Those that are switched off stand back, but for the one in
    /// use.
    [[nodiscard]] QList<Sender> senders(AccountId inUse) const;

    /// Queues the mail; it leaves after delay (undo send, send later) at the earliest. draft is what takeBack() brings
    /// back into the composer.
    QFuture<Result<OutboxId>> send(const domain::OutgoingMail& mail,
                                   std::chrono::milliseconds delay = std::chrono::milliseconds{0},
                                   const std::optional<domain::OutgoingMail>& draft = {});
    /// A mail of the program to a member: no conversation shows it, and no copy goes into Sent.
    QFuture<Result<OutboxId>> sendNotice(const domain::OutgoingMail& mail);
    /// Conflict when it has left already. A colleague's that waits is held for its writer, who is told.
    QFuture<Status> cancelSend(const OutboxId& id);
    /// Cancels and makes it the draft of its conversation again. Conflict when it has left already, NotFound when
    /// it was not written in a composer.
    QFuture<Result<domain::OutgoingMail>> takeBack(const OutboxId& id);
    /// Cancels it and keeps nothing, but tells what was written: putBack() brings that back. One that no composer can
    /// take back is cancelled.
    QFuture<Status> drop(const OutboxId& id);
    /// A dropped mail is the draft of its conversation, and what was begun since comes after it.
    QFuture<Result<domain::OutgoingMail>> putBack(const domain::OutgoingMail& dropped);
    /// Sends a failed, held or waiting mail now.
    QFuture<Status> retry(const OutboxId& id);
    /// The conversation as it stands now, for comparing with what the writer of an answer has seen.
    [[nodiscard]] Result<domain::ThreadMark> threadMark(ConversationId conversation, Timestamp since) const;
    [[nodiscard]] Timestamp now() const;
    [[nodiscard]] Result<QList<domain::OutboxEntry>> outbox() const;
    /// For the screen: what waits here or at colleagues, and what became of what did.
    [[nodiscard]] Result<QList<OutboxLine>> outboxLines() const;
    /// The member has read what became of a mail that is over.
    QFuture<Status> noteRead(const OutboxId& id);

    QFuture<Status> saveDraft(ConversationId conversation, const domain::OutgoingMail& draft);
    QFuture<Status> discardDraft(ConversationId conversation);
    /// By hand: its copy leaves the Drafts folder, too, and putBack() brings back what was written.
    QFuture<Status> throwAway(const domain::OutgoingMail& draft);
    [[nodiscard]] Result<std::optional<domain::OutgoingMail>> draft(ConversationId conversation) const;

    /// What other machines, other programs and colleagues left in the Drafts folders for this conversation, or for new
    /// mails where it is none; newest first.
    [[nodiscard]] Result<QList<domain::FoundDraft>> foundDrafts(ConversationId conversation) const;
    /// NotFound when it went meanwhile.
    [[nodiscard]] Result<domain::OutgoingMail> foundDraft(const domain::FoundDraft& found) const;
    /// The draft was continued on another machine, and nobody has written here since.
    [[nodiscard]] bool isDraftLeftBehind(ConversationId conversation) const;
    /// Its words are in the draft of this conversation, which was saved before: it is not offered again, and leaves the
    /// server as soon as that draft has its copy there. A colleague's stays his.
    QFuture<Status> takeFound(const domain::FoundDraft& found, ConversationId conversation);
    /// Drafts of this member that colleagues go on with; outboxChanged() tells when that changes.
    [[nodiscard]] QList<TakenOver> takenOver() const;
    /// This member goes on with his draft again, and the colleague is told.
    QFuture<Status> takeBackTaken(ConversationId conversation);
    /// The new mail that was begun makes room for another one and is offered with the found ones.
    QFuture<Status> putDraftAside();
    [[nodiscard]] MemberId self() const;

    /// Whose name or address begins with this, for filling in recipients; a few.
    [[nodiscard]] domain::AddressList peopleLike(const QString& prefix) const;
    [[nodiscard]] Acquaintance acquaintance(const QString& address) const;
    /// What a forwarded mail brings along: its files, and the images of its text with their Content-IDs.
    QFuture<Result<QList<domain::OutgoingAttachment>>> forwardedFiles(ConversationId conversation,
                                                                      const QString& about = {});
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
    /// A queued mail is about to become a draft again: what is being written in its place is kept first.
    void takingBack(const svarbord::domain::OutgoingMail& draft);
    /// A draft was thrown away.
    void thrownAway(const svarbord::domain::OutgoingMail& draft);
    /// A queued mail was dropped.
    void dropped(const svarbord::domain::OutgoingMail& words);
    /// A queued mail is a draft again.
    void takenBack(const svarbord::domain::OutgoingMail& draft);
    /// Something in the outbox changed.
    void outboxChanged();
    /// Drafts may have come to the Drafts folders, or left them.
    void draftsMoved();

private:
    void sign(Template& written) const;
    void putSignature(Template& written) const;
    void follow(const QFuture<Result<domain::OutgoingMail>>& back);
    void reopen(ConversationId conversation);
    void reopenUnsent(const domain::OutboxEntry& entry);

    Workspace& m_workspace;
    WritingService* m_writing;
    FilterService* m_filters;
};

} // namespace svarbord::services
