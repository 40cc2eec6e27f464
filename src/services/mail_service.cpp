// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail_service.h"

#include "base/when_done.h"
#include "engine/engine.h"
#include "services/filter_service.h"
#include "services/reply_template.h"
#include "services/workspace.h"
#include "services/writing_service.h"
#include "storage/account_repository.h"
#include "storage/blob_store.h"
#include "storage/contact_repository.h"
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

/// How far servers' clocks are trusted to agree with ours when it is asked what came since.
constexpr std::chrono::hours clocksDisagree{48};

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
    auto account = answeringAccount(db, detail->account);
    const auto accounts = storage::AccountRepository(db).list();
    if (!account || !accounts)
        return fail(account ? accounts.error() : account.error());
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

MailService::MailService(Workspace& workspace, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_writing(new WritingService(workspace, this)),
      m_filters(new FilterService(workspace, this))
{
    connect(&workspace.engine, &engine::Engine::sendGivenUp, this, &MailService::sendGivenUp);
    connect(&workspace.store, &storage::Store::changed, this, [this](const domain::ChangeSet& changes) {
        if (changes.outbox)
            emit outboxChanged();
    });
}

/// Signature, language and what the writer has seen of the conversation.
void MailService::sign(Template& written) const
{
    const auto account =
        m_workspace.store.read([&](Database& db) { return storage::AccountRepository(db).find(written.mail.account); });
    const auto style = m_writing->senderStyle(account ? account->address : QString());
    if (account && style) {
        const domain::TokenValues values = m_writing->tokens(written.mail.conversation, written.mail.account);
        written.signatureHtml = domain::fillTokens(style->signatureHtml, values, domain::TokenForm::Html);
        written.signatureText = domain::fillTokens(style->signatureText, values, domain::TokenForm::Plain);
    }
    if (!written.mail.conversation.isValid())
        return;
    written.language = m_writing->languageOf(written.mail.conversation);
    const Timestamp since = m_workspace.clock.now() - clocksDisagree;
    written.mail.mark = threadMark(written.mail.conversation, since).value_or(domain::ThreadMark{});
}

Result<domain::ThreadMark> MailService::threadMark(ConversationId conversation, Timestamp since) const
{
    return m_workspace.store.read(
        [&](Database& db) { return storage::OutboxRepository(db).markOf(conversation, since); });
}

Timestamp MailService::now() const
{
    return m_workspace.clock.now();
}

Result<MailService::Template> MailService::prepare(ConversationId conversation, ReplyKind kind) const
{
    auto source = m_workspace.store.read([&](Database& db) { return replySource(db, conversation); });
    if (!source)
        return fail(source.error());
    auto body = m_workspace.bodies->body(source->message.id);
    if (!body)
        return fail(body.error());
    source->body = std::move(*body);
    Template written = replyTemplate(*source, kind);
    sign(written);
    return written;
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
    sign(result);
    return result;
}

QFuture<Result<OutboxId>> MailService::send(const domain::OutgoingMail& mail, std::chrono::milliseconds delay,
                                            const std::optional<domain::OutgoingMail>& draft)
{
    const auto sender =
        m_workspace.store.read([&](Database& db) { return storage::MemberRepository(db).find(m_workspace.self); });
    const QString senderName = sender && *sender ? (*sender)->name : QString();
    auto queued = m_workspace.engine.queue(mail, senderName, delay, draft);
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

QFuture<Result<domain::OutgoingMail>> MailService::takeBack(const OutboxId& id)
{
    const auto written =
        m_workspace.store.read([&](Database& db) { return storage::OutboxRepository(db).composed(id); });
    if (!written || !*written)
        return QtFuture::makeReadyFuture(Result<domain::OutgoingMail>(
            written ? fail(ErrorCode::NotFound, Text::tr("This mail cannot be edited any more."))
                    : fail(written.error())));
    domain::OutgoingMail taken = **written;
    // Whoever edits a mail that was held knows why.
    const auto entry = m_workspace.store.read([&](Database& db) { return storage::OutboxRepository(db).find(id); });
    if (entry && *entry && (*entry)->state == domain::OutboxState::Held && taken.mark.isSet())
        taken.mark = threadMark(taken.conversation, taken.mark.since).value_or(taken.mark);
    auto done = m_workspace.engine.cancelSend(id)
                    .then([this, draft = taken](const Status& cancelled) -> QFuture<Result<domain::OutgoingMail>> {
                        if (!cancelled)
                            return QtFuture::makeReadyFuture(Result<domain::OutgoingMail>(fail(cancelled.error())));
                        return saveDraft(draft.conversation, draft)
                            .then([draft](const Status& saved) -> Result<domain::OutgoingMail> {
                                if (!saved)
                                    return fail(saved.error());
                                return draft;
                            });
                    })
                    .unwrap();
    whenDone(done, this, [this](const Result<domain::OutgoingMail>& draft) {
        if (draft)
            emit takenBack(*draft);
    });
    return done;
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
    m_workspace.engine.draftsChanged();
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
    m_workspace.engine.draftsChanged();
    return m_workspace.store.write(
        [conversation](WriteContext& context) { return discardDraftOf(context, conversation); });
}

Result<std::optional<domain::OutgoingMail>> MailService::draft(ConversationId conversation) const
{
    return m_workspace.store.read([&](Database& db) { return storage::DraftRepository(db).find(conversation); });
}

domain::AddressList MailService::peopleLike(const QString& prefix) const
{
    constexpr int most = 8;
    const auto contacts = m_workspace.store.read(
        [&](Database& db) { return storage::ContactRepository(db).beginningWith(prefix.trimmed(), most); });
    domain::AddressList people;
    for (const domain::Contact& contact : contacts.value_or(QList<domain::Contact>()))
        for (const QString& address : contact.addresses)
            people.append({contact.name, address});
    return people;
}

Acquaintance MailService::acquaintance(const QString& address) const
{
    const QString key = address.trimmed().toLower();
    const auto accounts = m_workspace.store.read([](Database& db) { return storage::AccountRepository(db).list(); });
    for (const domain::Account& account : accounts.value_or(QList<domain::Account>()))
        if (account.address.trimmed().toLower() == key)
            return Acquaintance::Ourselves;
    const auto members = m_workspace.store.read([](Database& db) { return storage::MemberRepository(db).list(); });
    for (const domain::Member& member : members.value_or(QList<domain::Member>()))
        if (member.address.trimmed().toLower() == key)
            return Acquaintance::Known;
    const auto contact =
        m_workspace.store.read([&](Database& db) { return storage::ContactRepository(db).findByAddress(address); });
    return contact && *contact ? Acquaintance::Known : Acquaintance::Stranger;
}

QFuture<Result<QList<domain::OutgoingAttachment>>> MailService::forwardedFiles(ConversationId conversation)
{
    using Files = Result<QList<domain::OutgoingAttachment>>;
    const auto source = m_workspace.store.read([&](Database& db) { return replySource(db, conversation); });
    if (!source)
        return QtFuture::makeReadyFuture(Files(fail(source.error())));
    const QList<domain::Attachment> attachments = source->message.attachments;
    if (attachments.isEmpty())
        return QtFuture::makeReadyFuture(Files(QList<domain::OutgoingAttachment>()));
    QList<QFuture<Result<QByteArray>>> contents;
    for (const domain::Attachment& attachment : attachments)
        contents.append(m_workspace.engine.attachmentContent(attachment.id));
    return QtFuture::whenAll(contents.begin(), contents.end())
        .then([attachments](const QList<QFuture<Result<QByteArray>>>& fetched) -> Files {
            QList<domain::OutgoingAttachment> files;
            for (qsizetype i = 0; i < attachments.size(); ++i) {
                const Result<QByteArray> content = fetched.at(i).result();
                if (!content)
                    return fail(content.error());
                const domain::Attachment& about = attachments.at(i);
                const QString contentId = about.isInline ? about.contentId : QString();
                files.append({about.name, about.contentType, *content, contentId});
            }
            return files;
        });
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
