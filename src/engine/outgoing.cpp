// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/outgoing.h"

#include "base/stable_hash.h"
#include "base/uuid7.h"
#include "engine/intake.h"
#include "engine/mail_reading.h"
#include "mime/build_mail.h"
#include "storage/conversation_repository.h"
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

Result<OutboxId> storeOutgoing(storage::WriteContext& context, PreparedMail& mail)
{
    std::vector<IncomingMail> shown;
    shown.push_back(std::move(mail.shown));
    if (const auto taken = Intake(context, mail.source).take(shown); !taken)
        return fail(taken.error());
    mail.entry.conversation = shown.front().message.conversation;
    if (const Status queued = storage::OutboxRepository(context.db).insert(mail.entry, mail.raw, mail.composed);
        !queued)
        return fail(queued.error());
    context.changes.outbox = true;
    return mail.entry.id;
}

Status cancelOutgoing(storage::WriteContext& context, const OutboxId& id)
{
    storage::OutboxRepository outbox(context.db);
    const auto entry = outbox.find(id);
    if (!entry)
        return fail(entry.error());
    if (!*entry)
        return fail(ErrorCode::NotFound, Text::tr("This mail is not in the outbox any more."));
    if (const Status cancelled = outbox.cancel(id); !cancelled)
        return cancelled;
    context.changes.outbox = true;
    storage::MessageRepository messages(context.db);
    const auto stored = messages.holding({(*entry)->messageIdHeader});
    if (!stored)
        return fail(stored.error());
    const storage::MessagePlace place = stored->value((*entry)->messageIdHeader);
    if (!place.message.isValid())
        return {};
    context.changes.conversations.insert(place.conversation);
    if (const Status withdrawn = storage::search::SearchIndex(context.db).withdraw(place.message); !withdrawn)
        return withdrawn;
    if (const Status removed = messages.remove(place.message); !removed)
        return removed;
    return storage::ConversationRepository(context.db).recompute(place.conversation);
}

Status retryOutgoing(storage::WriteContext& context, const OutboxId& id)
{
    storage::OutboxRepository outbox(context.db);
    const auto entry = outbox.find(id);
    if (!entry)
        return fail(entry.error());
    if (!*entry)
        return fail(ErrorCode::NotFound, Text::tr("This mail is not in the outbox any more."));
    context.changes.outbox = true;
    if ((*entry)->conversation.isValid())
        context.changes.conversations.insert((*entry)->conversation);
    return outbox.retry(id, context.now);
}

} // namespace svarbord::engine
