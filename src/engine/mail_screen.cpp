// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mail_screen.h"

#include "domain/blocked_sender.h"
#include "mime/header_block.h"
#include "mime/header_text.h"
#include "storage/account_repository.h"
#include "storage/inbox_repository.h"
#include "storage/outbox_repository.h"
#include "storage/shared_repository.h"

namespace svarbord::engine {

namespace {

QStringList valuesOf(const QByteArray& headers, const QString& name)
{
    QStringList values;
    const QByteArray wanted = name.toLatin1();
    const mime::HeaderBlock block(headers);
    for (const mime::HeaderBlock::Field& field : block.fields())
        if (field.name.compare(wanted, Qt::CaseInsensitive) == 0)
            values += mime::decodeHeaderText(field.value);
    return values;
}

} // namespace

Result<MailScreen> MailScreen::load(storage::Database& db, AccountId account)
{
    storage::SharedRepository shared(db);
    const auto blocked = shared.list(domain::BlockedSender::area.toString());
    if (!blocked)
        return fail(blocked.error());
    const auto filters = shared.list(domain::MailFilter::area.toString());
    if (!filters)
        return fail(filters.error());
    auto notices = storage::OutboxRepository(db).notices();
    if (!notices)
        return fail(notices.error());
    auto inboxes = storage::InboxRepository(db).plan();
    if (!inboxes)
        return fail(inboxes.error());
    MailScreen screen;
    screen.m_inboxes = *std::move(inboxes);
    screen.m_notices = *std::move(notices);
    if (account.isValid()) {
        const auto mailbox = storage::AccountRepository(db).find(account);
        if (!mailbox)
            return fail(mailbox.error());
        screen.m_address = mailbox->address.toLower();
    }
    screen.m_blockedSenders = QSet<QString>(blocked->keyBegin(), blocked->keyEnd());
    for (auto entry = filters->cbegin(); entry != filters->cend(); ++entry) {
        domain::MailFilter filter = domain::MailFilter::fromJson(entry.key(), entry.value());
        if (filter.inbox.isValid()) {
            const auto inbox = screen.m_inboxes.standingFor(filter.inbox);
            if (!inbox)
                continue; // it is for nothing that is there
            filter.inbox = *inbox;
        }
        screen.m_filters += filter;
    }
    return screen;
}

Screening MailScreen::judge(const IncomingMail& mail) const
{
    using Fate = Screening::Fate;
    if (m_notices.contains(mail.message.messageIdHeader))
        return {Fate::Ignored, QStringLiteral("summary of Svarbord")};
    if (mail.message.direction != domain::Direction::Inbound)
        return {};
    const domain::MailTraits traits{mail.message.from, mail.message.subject,
                                    m_inboxes.inboxOf(m_address, mail.message.date),
                                    [&mail](const QString& name) { return valuesOf(mail.headers, name); }};
    if (const domain::MailFilter* filter = domain::decidingFilter(m_filters, traits)) {
        if (filter->effect == domain::MailFilter::Effect::Allow)
            return {};
        const bool ignored = filter->effect == domain::MailFilter::Effect::Ignore;
        return {ignored ? Fate::Ignored : Fate::Spam, filter->reason()};
    }
    if (m_blockedSenders.contains(mail.message.from.key()))
        return {Fate::Spam, QStringLiteral("blocked sender")};
    return {};
}

} // namespace svarbord::engine
