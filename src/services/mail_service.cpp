// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail_service.h"

#include "engine/engine.h"
#include "services/reply_template.h"
#include "services/workspace.h"
#include "storage/account_repository.h"
#include "storage/blob_store.h"
#include "storage/conversation_repository.h"
#include "storage/draft_repository.h"
#include "storage/member_repository.h"
#include "storage/message_repository.h"
#include "storage/outbox_repository.h"
#include "storage/store.h"

#include <QCoreApplication>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using storage::Database;
using storage::WriteContext;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::MailService)
};

/// The mail an answer refers to: the customer's newest, or, where only we have written, our own newest.
const domain::Message* answeredMessage(const domain::ConversationDetail& detail)
{
    for (auto message = detail.messages.crbegin(); message != detail.messages.crend(); ++message)
        if (message->direction == domain::Direction::Inbound)
            return &*message;
    return detail.messages.isEmpty() ? nullptr : &detail.messages.last();
}

/// The account of the conversation, or, for imported ones, the first that can send.
Result<domain::Account> answeringAccount(Database& db, AccountId wanted)
{
    const auto accounts = storage::AccountRepository(db).list();
    if (!accounts)
        return fail(accounts.error());
    for (const domain::Account& account : *accounts)
        if (account.id == wanted)
            return account;
    if (accounts->isEmpty())
        return domain::Account{};
    return accounts->first();
}

Result<ReplySource> replySource(Database& db, ConversationId conversation)
{
    const auto detail = storage::ConversationRepository(db).detail(conversation);
    if (!detail)
        return fail(detail.error());
    const domain::Message* message = answeredMessage(*detail);
    if (!message)
        return fail(ErrorCode::NotFound, Text::tr("There is no mail in this conversation to answer."));
    ReplySource source;
    source.conversation = conversation;
    source.message = *message;
    auto body = storage::MessageRepository(db).body(message->id);
    auto account = answeringAccount(db, detail->account);
    const auto accounts = storage::AccountRepository(db).list();
    if (!body || !account || !accounts)
        return fail(!body ? body.error() : !account ? account.error() : accounts.error());
    source.body = std::move(*body);
    source.account = std::move(*account);
    for (const domain::Account& own : *accounts)
        source.ownAddresses.append(own.address.trimmed().toLower());
    return source;
}

/// What is sent answers the conversation, so its draft is done with.
Status discardDraftOf(WriteContext& context, ConversationId conversation)
{
    if (const Status gone = storage::DraftRepository(context.db).discard(conversation); !gone)
        return gone;
    context.changes.conversations.insert(conversation);
    return storage::ConversationRepository(context.db).setHasDraft(conversation, false);
}

} // namespace

MailService::MailService(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

Result<MailService::Template> MailService::prepare(ConversationId conversation, ReplyKind kind) const
{
    const auto source = m_workspace.store.read([&](Database& db) { return replySource(db, conversation); });
    if (!source)
        return fail(source.error());
    return replyTemplate(*source, kind);
}

Result<MailService::Template> MailService::prepareNew(AccountId account) const
{
    const auto sender = m_workspace.store.read([&](Database& db) { return answeringAccount(db, account); });
    if (!sender)
        return fail(sender.error());
    if (!sender->id.isValid())
        return fail(ErrorCode::NotFound, Text::tr("Connect a mail account before writing a new mail."));
    Template result;
    result.mail.account = sender->id;
    return result;
}

QFuture<Result<OutboxId>> MailService::send(const domain::OutgoingMail& mail, std::chrono::milliseconds delay)
{
    const auto sender =
        m_workspace.store.read([&](Database& db) { return storage::MemberRepository(db).find(m_workspace.self); });
    const QString senderName = sender && *sender ? (*sender)->name : QString();
    auto queued = m_workspace.engine.queue(mail, senderName, delay);
    if (!mail.conversation.isValid())
        return queued;
    return queued.then([this, conversation = mail.conversation](const Result<OutboxId>& id) {
        if (id) // kept when queueing failed: a draft is never lost
            m_workspace.store.write(
                [conversation](WriteContext& context) { return discardDraftOf(context, conversation); });
        return id;
    });
}

QFuture<Status> MailService::cancelSend(const OutboxId& id)
{
    return m_workspace.engine.cancelSend(id);
}

QFuture<Status> MailService::retry(const OutboxId& id)
{
    return m_workspace.engine.retrySend(id);
}

Result<QList<domain::OutboxEntry>> MailService::outbox() const
{
    return m_workspace.store.read([](Database& db) { return storage::OutboxRepository(db).list(); });
}

QFuture<Status> MailService::saveDraft(ConversationId conversation, const domain::OutgoingMail& draft)
{
    return m_workspace.store.write([conversation, draft](WriteContext& context) -> Status {
        storage::DraftRepository drafts(context.db);
        if (const Status saved = drafts.save(conversation, draft, context.now); !saved)
            return saved;
        context.changes.conversations.insert(conversation);
        return storage::ConversationRepository(context.db).setHasDraft(conversation, true);
    });
}

QFuture<Status> MailService::discardDraft(ConversationId conversation)
{
    return m_workspace.store.write(
        [conversation](WriteContext& context) { return discardDraftOf(context, conversation); });
}

Result<std::optional<domain::OutgoingMail>> MailService::draft(ConversationId conversation) const
{
    return m_workspace.store.read([&](Database& db) { return storage::DraftRepository(db).find(conversation); });
}

QFuture<Result<QByteArray>> MailService::attachmentContent(AttachmentId id)
{
    return m_workspace.engine.attachmentContent(id);
}

QFuture<Result<QByteArray>> MailService::source(MessageId id)
{
    return m_workspace.engine.source(id);
}

Result<QByteArray> MailService::inlineContent(MessageId message, const QString& contentId) const
{
    return m_workspace.store.read([&](Database& db) -> Result<QByteArray> {
        const auto stored = storage::MessageRepository(db).find(message);
        if (!stored)
            return fail(stored.error());
        for (const domain::Attachment& attachment : stored->attachments)
            if (attachment.contentId == contentId && !attachment.contentHash.isEmpty())
                return storage::BlobStore(db).get(attachment.contentHash);
        return fail(ErrorCode::NotFound, Text::tr("This image has not been fetched yet."));
    });
}

} // namespace svarbord::services
