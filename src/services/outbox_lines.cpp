// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/waiting_acts.h"
#include "journal/rights.h"
#include "services/mail_service.h"
#include "services/workspace.h"
#include "storage/account_repository.h"
#include "storage/lease_repository.h"
#include "storage/outbox_repository.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"
#include "storage/shared_repository.h"
#include "storage/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::services {

using domain::OutboxEntry;
using domain::OutboxState;
using domain::WaitingMail;
using storage::Database;
using storage::required;

namespace {

/// How long somebody reads in the outbox what became of a mail that is over.
constexpr std::chrono::hours toldFor{24 * 7};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::OutboxLines)
};

bool isOver(const OutboxEntry& entry)
{
    return entry.state == OutboxState::Sent || entry.state == OutboxState::Cancelled;
}

/// What could not be put into the Sent folder is tried again, and told elsewhere.
bool hasToBeRead(const OutboxEntry& entry, Timestamp now)
{
    const bool isSettled = entry.state == OutboxState::Cancelled || entry.savedToSent;
    return isSettled && !entry.problem.isEmpty() && now - std::max(entry.created, entry.notBefore) < toldFor;
}

QString nameOf(const domain::Roster& roster, const MemberId& id)
{
    const domain::RosterMember* member = roster.member(id);
    return member ? member->member.name : Text::tr("a colleague");
}

OutboxLine lineOf(Database& db, const WaitingMail& mail, const domain::Roster& roster, bool mayDecide)
{
    OutboxLine line;
    OutboxEntry& entry = line.entry;
    entry.id = mail.id;
    entry.conversation = mail.conversation;
    entry.messageIdHeader = mail.messageIdHeader;
    entry.subject = mail.subject;
    entry.recipients = mail.recipients;
    entry.notBefore = mail.at;
    entry.task = mail.task().toText();
    entry.isWrittenHere = false;
    const auto account = engine::accountOf(db, mail);
    line.isAccountHere = account && account->enabled;
    entry.account = account ? account->id : AccountId{};
    line.writer = nameOf(roster, mail.author);
    line.account = mail.account;
    line.mayDecide = mayDecide;
    const domain::Lease lease = required(storage::LeaseRepository(db).find(mail.task()));
    if (const auto* device = lease.isOpen() ? roster.device(lease.holder) : nullptr)
        line.sender = nameOf(roster, device->member);
    return line;
}

Result<QList<OutboxLine>> linesOf(Database& db, Timestamp now)
{
    QList<OutboxLine> lines;
    for (const OutboxEntry& entry : required(storage::OutboxRepository(db).list())) {
        if (!entry.isWrittenHere)
            continue;
        if (isOver(entry) && !hasToBeRead(entry, now))
            continue;
        OutboxLine line{.entry = entry, .writer = {}, .sender = {}, .account = {}};
        const auto account = storage::AccountRepository(db).find(entry.account);
        line.isAccountOff = account && !account->enabled;
        line.account = line.isAccountOff ? account->address : QString();
        lines.append(line);
    }
    const domain::Roster roster = required(storage::RosterRepository(db).load());
    const bool mayDecide = journal::mayAnswer(db).has_value();
    QList<OutboxLine> elsewhere;
    const auto waiting = required(storage::SharedRepository(db).list(WaitingMail::area.toString()));
    for (auto value = waiting.cbegin(); value != waiting.cend(); ++value) {
        const auto mail = WaitingMail::fromJson(value.key(), value.value());
        const bool isOpen = mail && required(storage::LeaseRepository(db).find(mail->task())).isOpen();
        const auto row = isOpen ? required(storage::OutboxRepository(db).find(mail->id)) : std::nullopt;
        if (isOpen && (!row || !row->isWrittenHere))
            elsewhere.append(lineOf(db, *mail, roster, mayDecide));
    }
    std::ranges::sort(elsewhere, {}, [](const OutboxLine& line) { return line.entry.notBefore; });
    return lines + elsewhere;
}

} // namespace

QString mailboxIsOff(const OutboxLine& line, Timestamp now)
{
    if (!line.isAccountOff || line.entry.state != OutboxState::Queued || line.entry.notBefore > now)
        return {};
    return Text::tr("Waits: %1 is switched off here. It leaves when you switch the mailbox on in the settings. Edit it "
                    "to send it from another.")
        .arg(line.account);
}

Result<QList<OutboxLine>> MailService::outboxLines() const
{
    return m_workspace.store.read([now = m_workspace.clock.now()](Database& db) { return linesOf(db, now); });
}

QFuture<Status> MailService::noteRead(const OutboxId& id)
{
    return m_workspace.store.write([id](storage::WriteContext& context) -> Status {
        storage::OutboxRepository outbox(context.db);
        const auto entry = required(outbox.find(id));
        if (!entry || !isOver(*entry))
            return {};
        context.changes.outbox = true;
        return outbox.finish(id, entry->state);
    });
}

} // namespace svarbord::services
