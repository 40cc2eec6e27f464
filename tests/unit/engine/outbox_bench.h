// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/intake.h"
#include "engine/mail_reading.h"
#include "engine/outbox.h"
#include "engine/outbox_records.h"
#include "engine/outgoing.h"
#include "storage/account_repository.h"
#include "storage/outbox_repository.h"
#include "support/temporary_workspace.h"

#include <QCoroTask>

#include <functional>

namespace svarbord::testing {

using namespace Qt::Literals::StringLiterals;
using namespace svarbord::engine;
using storage::WriteContext;

/// Plays the server: takes or refuses mail as told, and has a Sent folder.
class PlayedServer final : public MailCarrier
{
public:
    QList<smtp::Acceptance> answers; ///< one for each send; accepted when there is none left
    Error error{ErrorCode::Busy, true, u"later"_s, {}};
    QStringList delivered;
    QStringList sentFolder;
    bool online = true;
    bool copiesItself = false;
    int appends = 0;
    std::optional<Error> appendProblem;
    std::function<void()> whileSending;

    QCoro::Task<smtp::SubmissionOutcome> send(domain::Account, smtp::SubmissionMail mail) override
    {
        if (whileSending)
            whileSending();
        smtp::SubmissionOutcome outcome;
        outcome.acceptance = answers.isEmpty() ? smtp::Acceptance::Accepted : answers.takeFirst();
        if (outcome.acceptance != smtp::Acceptance::NotAccepted)
            mail.beforeFinalDot();
        if (outcome.acceptance == smtp::Acceptance::Accepted)
            take(mail);
        else
            outcome.error = error;
        co_return outcome;
    }

    QCoro::Task<Result<bool>> sentHolds(domain::Account, QString messageId) override
    {
        if (!online)
            co_return fail(ErrorCode::NetworkFailed, u"offline"_s, {}, true);
        co_return Result<bool>(sentFolder.contains(messageId));
    }

    QCoro::Task<Status> appendToSent(domain::Account, QByteArray mail) override
    {
        if (!online)
            co_return fail(ErrorCode::NetworkFailed, u"offline"_s, {}, true);
        if (appendProblem)
            co_return std::unexpected(*appendProblem);
        ++appends;
        sentFolder.append(idOf(mail));
        co_return Status{};
    }

    void take(const smtp::SubmissionMail& mail)
    {
        delivered.append(idOf(mail.content));
        if (copiesItself)
            sentFolder.append(idOf(mail.content));
    }

    static QString idOf(const QByteArray& mail)
    {
        const qsizetype at = mail.indexOf("Message-ID: <") + 13;
        return QString::fromLatin1(mail.mid(at, mail.indexOf('>', at) - at));
    }
};

class Bench
{
public:
    ManualClock clock{fromMs(1'794'000'000'000)};
    TemporaryWorkspace workspace{clock};
    PlayedServer server;
    OutboxPolicy policy;
    std::unique_ptr<Outbox> outbox = std::make_unique<Outbox>(workspace.store(), clock, server, policy);

    Bench()
    {
        const auto made = workspace.write([this](WriteContext& context) -> Status {
            m_account.address = u"support@firma.no"_s;
            m_account.smtp = {u"smtp.firma.no"_s, 587, domain::TransportSecurity::StartTls};
            m_account.id = storage::AccountRepository(context.db).insert(m_account).value();
            return {};
        });
        if (!made)
            qFatal("no account");
    }

    OutboxId queue(std::chrono::milliseconds delay = std::chrono::milliseconds{0})
    {
        return queue(domain::OutgoingMail{}, delay);
    }

    OutboxId queue(domain::OutgoingMail mail, std::chrono::milliseconds delay)
    {
        mail.account = m_account.id;
        mail.to = {{u"Kari"_s, u"kari@kunde.no"_s}};
        mail.subject = u"Svar"_s;
        mail.text = u"Sofaen kommer."_s;
        auto prepared = prepareOutgoing(mail, m_account, {u"Anna"_s, {}}, {u"support@firma.no"_s}, clock.now(), delay);
        if (!prepared)
            qFatal("%s", qPrintable(prepared.error().detail));
        auto shared = std::make_shared<PreparedMail>(std::move(*prepared));
        return workspace.write([shared](WriteContext& context) { return storeOutgoing(context, *shared); }).value();
    }

    /// A mail comes in; gives its conversation.
    ConversationId receive(const QByteArray& id, const QByteArray& headers = {})
    {
        return take(storage::FolderRole::Inbox, plainMail("kari@kunde.no", id, "Sofa", "Hei", headers));
    }

    ConversationId take(storage::FolderRole role, const QByteArray& raw)
    {
        IntakeSource source;
        source.account = m_account.id;
        source.role = role;
        source.ownAddresses = {u"support@firma.no"_s};
        auto mails = std::make_shared<std::vector<IncomingMail>>();
        mails->push_back(readRaw(raw, clock.now(), source));
        const auto taken =
            workspace.write([mails, source](WriteContext& context) { return Intake(context, source).take(*mails); });
        if (!taken)
            qFatal("%s", qPrintable(taken.error().detail));
        return mails->front().message.conversation;
    }

    domain::ThreadMark markOf(ConversationId conversation)
    {
        return workspace.store()
            .read([&](storage::Database& db) {
                return storage::OutboxRepository(db).markOf(conversation, clock.now() - std::chrono::hours{48});
            })
            .value();
    }

    void switchAccount(bool on)
    {
        m_account.enabled = on;
        const auto done = workspace.write(
            [this](WriteContext& context) { return storage::AccountRepository(context.db).update(m_account); });
        if (!done)
            qFatal("the account does not change");
    }

    /// Another process takes over.
    void restart() { outbox = std::make_unique<Outbox>(workspace.store(), clock, server, policy); }

    OutboxReport flush() { return QCoro::waitFor(outbox->flush()).value_or(OutboxReport{}); }

    domain::OutboxEntry entry(const OutboxId& id)
    {
        const auto found =
            workspace.store().read([&](storage::Database& db) { return storage::OutboxRepository(db).find(id); });
        return found && *found ? **found : domain::OutboxEntry{};
    }

private:
    domain::Account m_account;
};

} // namespace svarbord::testing
