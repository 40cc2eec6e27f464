// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/outgoing.h"

#include "base/stable_hash.h"
#include "base/uuid7.h"
#include "engine/intake.h"
#include "engine/mail_reading.h"
#include "engine/taken_drafts.h"
#include "engine/waiting_acts.h"
#include "mime/build_mail.h"
#include "storage/conversation_repository.h"
#include "storage/draft_repository.h"
#include "storage/message_repository.h"
#include "storage/outbox_repository.h"
#include "storage/search/search_index.h"

#include <QCoreApplication>

namespace svarbord::engine {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine)
};

domain::AddressList envelopeOf(const domain::OutgoingMail& mail)
{
    domain::AddressList recipients;
    QSet<QString> keys;
    for (const domain::AddressList* list : {&mail.to, &mail.cc, &mail.bcc})
        for (const domain::Address& address : *list)
            if (!address.address.trimmed().isEmpty() && !keys.contains(address.key())) {
                keys.insert(address.key());
                recipients.append(address);
            }
    return recipients;
}

} // namespace

domain::Account localAccount()
{
    domain::Account account;
    account.address = QStringLiteral("svarbord@localhost.invalid");
    return account;
}

Result<PreparedMail> prepareOutgoing(domain::OutgoingMail mail, const domain::Account& account,
                                     const OutgoingSender& sender, const QSet<QString>& ownAddresses, Timestamp now,
                                     std::chrono::milliseconds delay)
{
    PreparedMail prepared;
    const QString unique = makeUuid7(now);
    ConversationId conversation = mail.conversation;
    if (!conversation.isValid())
        conversation = ConversationId{stableHash({"outgoing", unique.toUtf8()})};

    mime::MailIdentity identity;
    identity.from = {domain::senderName(sender.style, sender.agent, account.displayName), account.address};
    identity.messageIdHeader = domain::ownMessageId(conversation, unique, account.address);
    identity.date = toDateTime(now).toLocalTime();
    Result<QByteArray> raw = mime::buildMail(mail, identity);
    if (!raw)
        return fail(raw.error());
    prepared.raw = std::move(*raw);

    prepared.from = account.address;
    prepared.entry.id = OutboxId{unique};
    prepared.entry.account = account.id;
    prepared.entry.conversation = conversation;
    prepared.entry.messageIdHeader = identity.messageIdHeader;
    prepared.entry.subject = mail.subject;
    prepared.entry.recipients = envelopeOf(mail);
    prepared.entry.created = now;
    prepared.entry.notBefore = now + delay;
    prepared.entry.mark = mail.mark;
    if (prepared.entry.recipients.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The mail has no recipient."));

    prepared.source.account = account.id;
    prepared.source.role = storage::FolderRole::Sent;
    prepared.source.ownAddresses = ownAddresses;
    prepared.source.ownAddresses.insert(account.address.toLower());
    prepared.shown = readRaw(prepared.raw, now, prepared.source);
    prepared.shown.into = mail.conversation;
    return prepared;
}

namespace {

/// What was written stands in the outbox from this transaction on, and no longer in a draft: killed before or after, it
/// is in one of the two and never in both. A comment that was begun beside it stays.
Status endDraft(storage::WriteContext& context, ConversationId conversation)
{
    context.changes.conversations.insert(conversation);
    endTaken(context, conversation);
    return storage::DraftRepository(context.db).endMail(conversation);
}

} // namespace

Result<OutboxId> storeOutgoing(storage::WriteContext& context, PreparedMail& mail)
{
    std::vector<IncomingMail> shown;
    shown.push_back(std::move(mail.shown));
    if (const auto taken = Intake(context, mail.source).take(shown); !taken)
        return fail(taken.error());
    mail.entry.conversation = shown.front().message.conversation;
    if (const Status shared = shareWaiting(context, mail.entry, mail.from, mail.raw); !shared)
        return fail(shared.error());
    if (const Status queued = storage::OutboxRepository(context.db).insert(mail.entry, mail.raw, mail.composed);
        !queued)
        return fail(queued.error());
    if (mail.composed)
        if (const Status ended = endDraft(context, mail.composed->conversation); !ended)
            return fail(ended.error());
    context.changes.outbox = true;
    return mail.entry.id;
}

Result<PreparedMail> prepareNotice(const domain::OutgoingMail& mail, const domain::Account& account, Timestamp now)
{
    PreparedMail prepared;
    const QString unique = makeUuid7(now);
    mime::MailIdentity identity;
    identity.from = {QStringLiteral("Svarbord"), account.address};
    // No token of a conversation: what answers it is a mail like any other.
    identity.messageIdHeader = unique + QStringLiteral(".notice@") + account.address.section(u'@', -1);
    identity.date = toDateTime(now).toLocalTime();
    identity.autoSubmitted = true;
    Result<QByteArray> raw = mime::buildMail(mail, identity);
    if (!raw)
        return fail(raw.error());
    prepared.raw = std::move(*raw);
    prepared.entry.id = OutboxId{unique};
    prepared.entry.account = account.id;
    prepared.entry.messageIdHeader = identity.messageIdHeader;
    prepared.entry.subject = mail.subject;
    prepared.entry.recipients = envelopeOf(mail);
    prepared.entry.created = now;
    prepared.entry.notBefore = now;
    prepared.entry.savedToSent = true;
    if (prepared.entry.recipients.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The mail has no recipient."));
    return prepared;
}

Result<OutboxId> storeNotice(storage::WriteContext& context, const PreparedMail& mail)
{
    if (const Status queued = storage::OutboxRepository(context.db).insert(mail.entry, mail.raw); !queued)
        return fail(queued.error());
    context.changes.outbox = true;
    return mail.entry.id;
}

namespace {

Status withdraw(storage::WriteContext& context, const domain::OutboxEntry& entry)
{
    storage::OutboxRepository outbox(context.db);
    if (const Status cancelled = outbox.cancel(entry.id); !cancelled)
        return cancelled;
    context.changes.outbox = true;
    storage::MessageRepository messages(context.db);
    const auto stored = messages.holding({entry.messageIdHeader});
    if (!stored)
        return fail(stored.error());
    const storage::MessagePlace place = stored->value(entry.messageIdHeader);
    if (!place.message.isValid())
        return {};
    context.changes.conversations.insert(place.conversation);
    if (const Status withdrawn = storage::search::SearchIndex(context.db).withdraw(place.message); !withdrawn)
        return withdrawn;
    if (const Status removed = messages.remove(place.message); !removed)
        return removed;
    return storage::ConversationRepository(context.db).recompute(place.conversation);
}

} // namespace

Status cancelOutgoing(storage::WriteContext& context, const OutboxId& id)
{
    storage::OutboxRepository outbox(context.db);
    const auto entry = outbox.find(id);
    if (!entry)
        return fail(entry.error());
    if (!*entry || !(*entry)->isWrittenHere)
        return callOffElsewhere(context, id);
    if (const Status called = callOffWaiting(context, **entry); !called)
        return called;
    return withdraw(context, **entry);
}

Status cancelWaiting(storage::WriteContext& context, const domain::OutboxEntry& entry)
{
    if (const Status free = storage::OutboxRepository(context.db).setTask(entry.id, {}); !free)
        return free;
    return withdraw(context, entry);
}

Status retryOutgoing(storage::WriteContext& context, const OutboxId& id)
{
    storage::OutboxRepository outbox(context.db);
    const auto entry = outbox.find(id);
    if (!entry)
        return fail(entry.error());
    if (!*entry || !(*entry)->isWrittenHere)
        return moveElsewhere(context, id, context.now);
    context.changes.outbox = true;
    if ((*entry)->conversation.isValid())
        context.changes.conversations.insert((*entry)->conversation);
    if (!(*entry)->task.isEmpty())
        if (const Status moved = moveWaiting(context, **entry, context.now); !moved)
            return moved;
    return outbox.retry(id, context.now);
}

} // namespace svarbord::engine
