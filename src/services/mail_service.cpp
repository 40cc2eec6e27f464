// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail_service.h"

#include "base/log.h"
#include "base/when_done.h"
#include "engine/engine.h"
#include "engine/outgoing.h"
#include "engine/taken_drafts.h"
#include "journal/journal.h"
#include "journal/rights.h"
#include "services/filter_service.h"
#include "services/reply_template.h"
#include "services/workspace.h"
#include "services/writing_service.h"
#include "storage/account_repository.h"
#include "storage/blob_store.h"
#include "storage/contact_repository.h"
#include "storage/conversation_head.h"
#include "storage/conversation_repository.h"
#include "storage/draft_repository.h"
#include "storage/found_draft_repository.h"
#include "storage/inbox_repository.h"
#include "storage/member_repository.h"
#include "storage/message_repository.h"
#include "storage/outbox_repository.h"
#include "storage/store.h"

#include <QCoreApplication>

#include <algorithm>

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

Result<ReplySource> replySource(Database& db, ConversationId conversation, const QString& about)
{
    const auto head = storage::headOf(db, conversation);
    if (!head)
        return fail(head.error());
    auto message = storage::answeredMessage(db, conversation, about);
    if (!message)
        return fail(message.error().code, Text::tr("There is no mail in this conversation to answer."),
                    message.error().detail);
    ReplySource source;
    source.conversation = conversation;
    source.message = std::move(*message);
    auto account = answeringAccount(db, head->account);
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
    engine::endTaken(context, conversation);
    return storage::ConversationRepository(context.db).setHasDraft(conversation, false);
}

/// A mail that was taken back is a draft again, and what was begun since comes after it.
Result<domain::OutgoingMail> putBack(WriteContext& context, domain::OutgoingMail taken)
{
    storage::DraftRepository drafts(context.db);
    const bool answers = taken.conversation.isValid();
    if (!answers)
        if (const Status aside = drafts.putAside(); !aside)
            return fail(aside.error());
    const auto begun = answers ? drafts.find(taken.conversation) : Result<std::optional<domain::OutgoingMail>>();
    if (!begun)
        return fail(begun.error());
    if (*begun) {
        const domain::OutgoingMail& later = **begun;
        taken.comment = later.comment;
        taken.text += later.text.isEmpty() ? QString() : u"\n\n"_s + later.text;
        taken.html += later.html;
        taken.attachments += later.attachments;
    }
    if (const Status kept = drafts.save(taken.conversation, taken, context.now); !kept)
        return fail(kept.error());
    context.changes.conversations.insert(taken.conversation);
    return taken;
}

} // namespace

MailService::MailService(Workspace& workspace, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_writing(new WritingService(workspace, this)),
      m_filters(new FilterService(workspace, this))
{
    connect(&workspace.engine, &engine::Engine::sendGivenUp, this, &MailService::sendGivenUp);
    connect(this, &MailService::sendGivenUp, this, &MailService::reopenUnsent);
    connect(&workspace.store, &storage::Store::changed, this, [this](const domain::ChangeSet& changes) {
        if (changes.outbox || changes.tasks || changes.shared || changes.accounts)
            emit outboxChanged();
        if (changes.outbox || changes.bulk || !changes.conversations.isEmpty())
            emit draftsMoved();
    });
}

void MailService::putSignature(Template& written) const
{
    written.signatureHtml.clear();
    written.signatureText.clear();
    const auto account =
        m_workspace.store.read([&](Database& db) { return storage::AccountRepository(db).find(written.mail.account); });
    const auto style = m_writing->senderStyle(account ? account->address : QString());
    if (account && style) {
        const domain::TokenValues values = m_writing->tokens(written.mail.conversation, written.mail.account);
        written.signatureHtml = domain::fillTokens(style->signatureHtml, values, domain::TokenForm::Html);
        written.signatureText = domain::fillTokens(style->signatureText, values, domain::TokenForm::Plain);
    }
}

/// Signature, language and what the writer has seen of the conversation.
void MailService::sign(Template& written) const
{
    putSignature(written);
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

Result<MailService::Template> MailService::prepare(ConversationId conversation, ReplyKind kind,
                                                   const QString& about) const
{
    auto source = m_workspace.store.read([&](Database& db) { return replySource(db, conversation, about); });
    if (!source)
        return fail(source.error());
    auto body = m_workspace.bodies->body(source->message.id);
    if (!body)
        return fail(body.error());
    source->body = std::move(*body);
    Template written = replyTemplate(*source, kind);
    written.mail.about = about;
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

MailService::Template MailService::from(Template written, AccountId account) const
{
    const auto found =
        m_workspace.store.read([&](Database& db) { return storage::AccountRepository(db).find(account); });
    if (!found || account == written.mail.account)
        return written;
    written.mail.account = account;
    putSignature(written);
    return written;
}

QList<Sender> MailService::senders(AccountId inUse) const
{
    const auto accounts = m_workspace.store.read([&](Database& db) -> Result<QList<domain::Account>> {
        const domain::InboxPlan plan = storage::required(storage::InboxRepository(db).plan());
        QList<domain::Account> own;
        for (const domain::Account& account : storage::required(storage::AccountRepository(db).list())) {
            const auto inbox = plan.find(plan.inboxOf(account.address, now()));
            if (account.id == inUse || !inbox || inbox->isFor(m_workspace.self))
                own.append(account);
        }
        return own;
    });
    const QList<domain::Account> all = accounts.value_or(QList<domain::Account>());
    const bool isAnyOn = std::ranges::any_of(all, &domain::Account::enabled);
    QList<Sender> senders;
    for (const domain::Account& account : all)
        if (account.enabled || !isAnyOn || account.id == inUse)
            senders.append({account.id, account.displayName, account.address, isAnyOn && !account.enabled});
    return senders;
}

QFuture<Result<OutboxId>> MailService::send(const domain::OutgoingMail& mail, std::chrono::milliseconds delay,
                                            const std::optional<domain::OutgoingMail>& draft)
{
    const auto sender =
        m_workspace.store.read([&](Database& db) { return storage::MemberRepository(db).find(m_workspace.self); });
    const QString senderName = sender && *sender ? (*sender)->name : QString();
    if (const Status allowed = m_workspace.store.read(journal::mayAnswer); !allowed)
        return Future<Result<OutboxId>>::ready(fail(allowed.error()));
    if (const auto lost = std::ranges::find_if(mail.attachments, &domain::OutgoingAttachment::isLost);
        lost != mail.attachments.cend())
        return Future<Result<OutboxId>>::ready(
            fail(ErrorCode::InvalidInput, Text::tr("%1 cannot be read any more. Attach it again.").arg(lost->name)));
    m_workspace.engine.draftsChanged();
    return m_workspace.engine.queue(mail, senderName, delay, draft);
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
    emit takingBack(taken);
    // Whoever edits a mail that was held knows why.
    const auto entry = m_workspace.store.read([&](Database& db) { return storage::OutboxRepository(db).find(id); });
    if (entry && *entry && (*entry)->state == domain::OutboxState::Held && taken.mark.isSet())
        taken.mark = threadMark(taken.conversation, taken.mark.since).value_or(taken.mark);
    m_workspace.engine.draftsChanged();
    auto done = m_workspace.store.write([id, draft = taken](WriteContext& context) -> Result<domain::OutgoingMail> {
        if (const Status cancelled = engine::cancelOutgoing(context, id); !cancelled)
            return fail(cancelled.error());
        return services::putBack(context, draft);
    });
    follow(done);
    return done;
}

/// Nothing was sent: what was closed with it waits for its answer again.
void MailService::follow(const QFuture<Result<domain::OutgoingMail>>& back)
{
    whenDone(back, this, [this](const Result<domain::OutgoingMail>& draft) {
        if (!draft)
            return;
        emit takenBack(*draft);
        if (draft->closes)
            reopen(draft->conversation);
    });
}

void MailService::reopen(ConversationId conversation)
{
    const auto head =
        m_workspace.store.read([&](Database& db) { return storage::ConversationRepository(db).rows({conversation}); });
    if (!head || head->isEmpty() || head->constFirst().statusId != u"closed"_s)
        return;
    domain::Operation reopened;
    reopened.member = m_workspace.self;
    reopened.kind = domain::OperationKind::SetStatus;
    reopened.target = conversation;
    reopened.payload = {{u"status"_s, u"open"_s}};
    whenDone(m_workspace.journal.perform({reopened}), this, [](const Result<OperationId>& done) {
        if (!done)
            qCWarning(logEngine) << "not reopened:" << done.error().detail;
    });
}

void MailService::reopenUnsent(const domain::OutboxEntry& entry)
{
    const auto written =
        m_workspace.store.read([&](Database& db) { return storage::OutboxRepository(db).composed(entry.id); });
    if (written && *written && (*written)->closes)
        reopen(entry.conversation);
}

QFuture<Status> MailService::drop(const OutboxId& id)
{
    const auto written =
        m_workspace.store.read([&](Database& db) { return storage::OutboxRepository(db).composed(id); });
    const QFuture<Status> cancelled = cancelSend(id);
    if (written && *written)
        whenDone(cancelled, this, [this, words = **written](const Status& outcome) {
            if (!outcome)
                return;
            emit dropped(words);
            if (words.closes)
                reopen(words.conversation);
        });
    return cancelled;
}

QFuture<Result<domain::OutgoingMail>> MailService::putBack(const domain::OutgoingMail& dropped)
{
    emit takingBack(dropped);
    m_workspace.engine.draftsChanged();
    auto done =
        m_workspace.store.write([dropped](WriteContext& context) { return services::putBack(context, dropped); });
    follow(done);
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

QFuture<Status> MailService::throwAway(const domain::OutgoingMail& draft)
{
    const QFuture<Status> discarded = discardDraft(draft.conversation);
    whenDone(discarded, this, [this, draft](const Status& outcome) {
        if (outcome)
            emit thrownAway(draft);
    });
    return discarded;
}

Result<std::optional<domain::OutgoingMail>> MailService::draft(ConversationId conversation) const
{
    return m_workspace.store.read([&](Database& db) { return storage::DraftRepository(db).find(conversation); });
}

Result<QList<domain::FoundDraft>> MailService::foundDrafts(ConversationId conversation) const
{
    return m_workspace.store.read(
        [&](Database& db) { return storage::FoundDraftRepository(db).offered(conversation); });
}

Result<domain::OutgoingMail> MailService::foundDraft(const domain::FoundDraft& found) const
{
    auto content =
        m_workspace.store.read([&](Database& db) { return storage::FoundDraftRepository(db).content(found); });
    if (!content && content.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, Text::tr("This draft is not in the mailbox any more."));
    return content;
}

bool MailService::isDraftLeftBehind(ConversationId conversation) const
{
    return m_workspace.store
        .read([&](Database& db) { return storage::FoundDraftRepository(db).isLeftBehind(conversation); })
        .value_or(false);
}

QFuture<Status> MailService::takeFound(const domain::FoundDraft& found, ConversationId conversation)
{
    m_workspace.engine.draftsChanged();
    return m_workspace.store.write([found, conversation, self = m_workspace.self](WriteContext& context) {
        context.changes.outbox = true; // other windows offer it, too
        engine::tellTaken(context, found, conversation);
        return storage::FoundDraftRepository(context.db).take(found, conversation, self);
    });
}

QFuture<Status> MailService::putDraftAside()
{
    return m_workspace.store.write(
        [](WriteContext& context) { return storage::DraftRepository(context.db).putAside(); });
}

MemberId MailService::self() const
{
    return m_workspace.self;
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

QFuture<Result<QList<domain::OutgoingAttachment>>> MailService::forwardedFiles(ConversationId conversation,
                                                                               const QString& about)
{
    using Files = Result<QList<domain::OutgoingAttachment>>;
    const auto source = m_workspace.store.read([&](Database& db) { return replySource(db, conversation, about); });
    if (!source)
        return QtFuture::makeReadyFuture(Files(fail(source.error())));
    const QList<domain::Attachment> attachments = source->message.attachments;
    if (attachments.isEmpty())
        return QtFuture::makeReadyFuture(Files(QList<domain::OutgoingAttachment>()));
    QList<Future<Result<QByteArray>>> contents;
    for (const domain::Attachment& attachment : attachments)
        contents.append(m_workspace.engine.attachmentContent(attachment.id));
    return gathered(contents).andThen([attachments](const QList<Result<QByteArray>>& fetched) -> Files {
        QList<domain::OutgoingAttachment> files;
        for (qsizetype i = 0; i < attachments.size(); ++i) {
            const Result<QByteArray> content = fetched.at(i);
            if (!content)
                return fail(content.error());
            const domain::Attachment& attached = attachments.at(i);
            const QString contentId = attached.isInline ? attached.contentId : QString();
            files.append({attached.name, attached.contentType, *content, contentId});
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
