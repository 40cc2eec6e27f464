// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stable_hash.h"
#include "engine/intake.h"
#include "engine/mail_reading.h"
#include "engine/once.h"
#include "engine/outbox.h"
#include "engine/outgoing.h"
#include "engine/send_later.h"
#include "engine/waiting_acts.h"
#include "engine/wake_ups.h"
#include "journal/sharing.h"
#include "storage/account_repository.h"
#include "storage/conversation_repository.h"
#include "storage/lease_repository.h"
#include "storage/operation_repository.h"
#include "storage/outbox_repository.h"
#include "storage/shared_repository.h"
#include "support/patience.h"
#include "support/temporary_workspace.h"
#include "unit/journal/log_member.h"

#include <QCoroTask>
#include <QTest>

namespace svarbord::testing {

using namespace engine;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::OutboxState;
using storage::Database;
using storage::WriteContext;

/// All that the team has in common: a mail server with a log, a folder of waiting mail and one of sent mail, and the
/// customer's mailbox. Its clock is its own.
struct TeamServer
{
    QList<journal::LogEntry> log;
    QList<journal::LogFolder*> clients;
    QHash<QString, QByteArray> waiting;
    QStringList sentFolder;
    QList<QByteArray> copies; ///< in it
    QStringList delivered;
    Timestamp time = fromMs(1'794'000'000'000);
};

class TeamLog final : public journal::LogFolder
{
public:
    explicit TeamLog(TeamServer& server) : m_server(server) { server.clients.append(this); }
    ~TeamLog() override { m_server.clients.removeOne(this); }

    QFuture<Result<journal::LogPosition>> append(journal::LogAddition addition) override
    {
        using Answer = Result<journal::LogPosition>;
        if (!isReachable)
            return Future<Answer>::ready(fail(ErrorCode::NetworkFailed, u"offline"_s));
        m_server.log.append({m_server.log.size() + 1, addition.bytes, m_server.time});
        for (journal::LogFolder* client : std::as_const(m_server.clients))
            emit client->arrived();
        return Future<Answer>::ready(journal::LogPosition{1, m_server.log.size()});
    }
    QFuture<Result<journal::LogSlice>> entriesAfter(quint32, qint64 position, int limit) override
    {
        using Answer = Result<journal::LogSlice>;
        if (!isReachable)
            return Future<Answer>::ready(fail(ErrorCode::NetworkFailed, u"offline"_s));
        journal::LogSlice slice;
        slice.epoch = 1;
        slice.entries = m_server.log.sliced(position).first(std::min<qsizetype>(limit, m_server.log.size() - position));
        slice.end = position + slice.entries.size();
        slice.newest = m_server.log.size();
        slice.more = slice.end < slice.newest;
        return Future<Answer>::ready(slice);
    }
    void setReachable(bool reachable)
    {
        isReachable = reachable;
        if (reachable)
            emit arrived();
    }

    bool isReachable = true;

private:
    TeamServer& m_server;
};

class TeamMailbox final : public MailCarrier, public WaitingFolder
{
public:
    explicit TeamMailbox(TeamServer& server) : m_server(server) {}

    QCoro::Task<smtp::SubmissionOutcome> send(domain::Account, smtp::SubmissionMail mail) override
    {
        smtp::SubmissionOutcome outcome;
        outcome.error = Error{ErrorCode::NetworkFailed, true, u"offline"_s, {}};
        if (onSend)
            onSend();
        if (mayNotSend || !mail.beforeFinalDot())
            co_return outcome;
        const qsizetype at = mail.content.indexOf("Message-ID: <") + 13;
        const QString id = QString::fromLatin1(mail.content.mid(at, mail.content.indexOf('>', at) - at));
        m_server.delivered.append(id);
        outcome.acceptance = smtp::Acceptance::Accepted;
        outcome.error.reset();
        co_return outcome;
    }
    QCoro::Task<Result<bool>> sentHolds(domain::Account, QString messageId) override
    {
        if (isSentOutOfReach)
            co_return fail(ErrorCode::NetworkFailed, QStringLiteral("offline"));
        co_return Result<bool>(m_server.sentFolder.contains(messageId));
    }
    QCoro::Task<Status> appendToSent(domain::Account, QByteArray mail) override
    {
        const qsizetype at = mail.indexOf("Message-ID: <") + 13;
        m_server.sentFolder.append(QString::fromLatin1(mail.mid(at, mail.indexOf('>', at) - at)));
        m_server.copies.append(mail);
        co_return Status{};
    }
    Future<Status> putWaiting(AccountId, QString messageId, QByteArray mail) override
    {
        ++puts;
        if (refuses)
            return Future<Status>::ready(fail(ErrorCode::Rejected, u"the mailbox is full"_s));
        m_server.waiting.insert(messageId, mail);
        return Future<Status>::ready({});
    }
    Future<Result<imap::PartContent>> fetchWaiting(AccountId, QString messageId) override
    {
        using Answer = Result<imap::PartContent>;
        if (!m_server.waiting.contains(messageId))
            return Future<Answer>::ready(fail(ErrorCode::NotFound, u"not there"_s));
        return Future<Answer>::ready(imap::PartContent{m_server.waiting.value(messageId)});
    }
    Future<Status> removeWaiting(AccountId, QString messageId) override
    {
        if (refuses)
            return Future<Status>::ready(fail(ErrorCode::Rejected, u"not now"_s));
        m_server.waiting.remove(messageId);
        return Future<Status>::ready({});
    }

    bool mayNotSend = false;
    bool isSentOutOfReach = false;
    bool refuses = false; ///< to change what lies in the folder of waiting mail
    int puts = 0;         ///< tries to put a waiting mail into its folder
    std::function<void()> onSend;

private:
    TeamServer& m_server;
};

inline OncePolicy quick()
{
    OncePolicy policy;
    policy.lease = 5s;
    policy.margin = 1s;
    policy.look = 20ms;
    policy.rest = 50ms;
    return policy;
}

inline OutboxPolicy quickOutbox()
{
    OutboxPolicy policy;
    policy.secondLook = 20ms;
    policy.retryFirst = 20ms;
    return policy;
}

/// A member at a workstation of his own.
class Desk
{
public:
    template <typename F>
    auto write(F f)
    {
        auto outcome = m_workspace.write(std::move(f));
        if (!outcome)
            qFatal("%s %s", qPrintable(outcome.error().userText), qPrintable(outcome.error().detail));
        if constexpr (!std::is_void_v<typename decltype(outcome)::value_type>)
            return *std::move(outcome);
    }
    template <typename F>
    auto read(F f)
    {
        return m_workspace.store().read(f).value();
    }

    Desk(TeamServer& server, const QString& name, std::chrono::milliseconds skew = 0ms)
        : clock(server.time + skew),
          log(server),
          mailbox(server),
          member(m_workspace.store(), log, name)
    {
        m_account.address = u"support@firma.no"_s;
        m_account.smtp = {u"smtp.firma.no"_s, 587, domain::TransportSecurity::StartTls};
        m_account.id = write([this](WriteContext& context) {
            storage::required(storage::SettingsRepository(context.db).set(u"workspace.self"_s, member.member().value));
            return storage::AccountRepository(context.db).insert(m_account);
        });
        begin();
    }

    ~Desk() { end(); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    void begin()
    {
        m_outbox = std::make_unique<Outbox>(m_workspace.store(), clock, mailbox, quickOutbox());
        m_once = std::make_unique<Once>(m_workspace.store(), clock, quick());
        const auto later = std::make_shared<SendLater>(m_workspace.store(), mailbox);
        QObject::connect(later.get(), &SendLater::mayLeave, m_outbox.get(), &Outbox::wake);
        QObject::connect(m_once.get(), &Once::happened, m_once.get(), [this](const TaskEvent& event) {
            qInfo("%s: %d %s %s", qPrintable(member.member().value), static_cast<int>(event.what),
                  qPrintable(event.task.toText()), qPrintable(event.detail));
            failures += event.what == TaskEvent::What::Failed ? 1 : 0;
        });
        m_once->add(later);
        m_once->add(std::make_shared<WakeUps>());
        m_outbox->start();
        m_once->start();
    }
    /// The program dies, or is started again.
    void end()
    {
        m_once.reset();
        if (m_outbox)
            QCoro::waitFor(m_outbox->stop());
        settleDown();
        m_outbox.reset();
        member.end();
    }
    void restart()
    {
        member.begin(m_workspace.store(), log);
        begin();
    }
    void look() { m_once->look(); }
    /// What was asked of the database comes back before whoever asked goes.
    void settleDown()
    {
        for (int i = 0; i < 10; ++i) {
            write([](WriteContext&) { return Status{}; });
            QCoreApplication::processEvents();
        }
    }

    /// In a conversation it is an answer to all that is there.
    OutboxId queue(std::chrono::milliseconds delay, ConversationId conversation = {})
    {
        domain::OutgoingMail mail;
        mail.conversation = conversation;
        if (conversation.isValid())
            mail.mark = read(
                [&](Database& db) { return storage::OutboxRepository(db).markOf(conversation, clock.now() - 48h); });
        mail.account = m_account.id;
        mail.to = {{u"Ingrid"_s, u"ingrid@kunde.no"_s}};
        mail.subject = u"God jul"_s;
        mail.text = u"Sofaen kommer."_s;
        auto prepared =
            prepareOutgoing(mail, m_account, {member.member().value, {}}, {m_account.address}, clock.now(), delay);
        auto shared = std::make_shared<PreparedMail>(std::move(prepared.value()));
        return write([shared](WriteContext& context) { return storeOutgoing(context, *shared); });
    }
    [[nodiscard]] std::optional<domain::OutboxEntry> entry(const OutboxId& id)
    {
        return read([&](Database& db) { return storage::OutboxRepository(db).find(id); });
    }
    [[nodiscard]] Status cancel(const OutboxId& id)
    {
        return m_workspace.write([id](WriteContext& context) { return cancelOutgoing(context, id); });
    }
    ConversationId receive()
    {
        return takeIn(plainMail("ingrid@kunde.no", "a@kunde.no", "Sofa", "Hei"), storage::FolderRole::Inbox);
    }
    ConversationId takeIn(const QByteArray& mail, storage::FolderRole role)
    {
        IntakeSource source;
        source.account = m_account.id;
        source.role = role;
        source.ownAddresses = {m_account.address};
        auto mails = std::make_shared<std::vector<IncomingMail>>();
        mails->push_back(readRaw(mail, clock.now(), source));
        write([mails, source](WriteContext& context) { return Intake(context, source).take(*mails); });
        return mails->front().message.conversation;
    }
    [[nodiscard]] Timestamp snoozedUntil(ConversationId id)
    {
        return read([&](Database& db) { return storage::ConversationRepository(db).state(id); }).snoozedUntil;
    }
    [[nodiscard]] qsizetype wakes(ConversationId id)
    {
        const auto all = read([&](Database& db) { return storage::OperationRepository(db).inFoldingOrder(id); });
        return std::ranges::count_if(
            all, [](const storage::StoredOperation& stored) { return stored.operation.payload.contains(u"woke"_s); });
    }
    [[nodiscard]] qsizetype openTasks()
    {
        const auto leases = read([](Database& db) { return storage::LeaseRepository(db).all(); });
        return std::ranges::count_if(leases, [](const domain::Lease& lease) { return lease.isOpen(); });
    }
    /// Everybody sees that the server puts what it sends into Sent by itself.
    void serverKeepsCopies()
    {
        write([this](WriteContext& context) {
            const QString key = u"account.%1.keeps-sent-copies"_s.arg(m_account.id.value);
            return storage::SettingsRepository(context.db).set(key, u"1"_s);
        });
    }
    void move(const OutboxId& id, Timestamp at)
    {
        write([id, at](WriteContext& context) {
            const auto entry = storage::required(storage::OutboxRepository(context.db).find(id));
            return moveWaiting(context, *entry, at);
        });
    }
    void leave()
    {
        member.end();
        write([](WriteContext& context) { return journal::leaveLog(context); });
    }
    [[nodiscard]] qsizetype waitingKnown()
    {
        const QString area = domain::WaitingMail::area.toString();
        return read([&](Database& db) { return storage::SharedRepository(db).list(area); }).size();
    }
    [[nodiscard]] qsizetype claims()
    {
        return read([](Database& db) {
                   return storage::OperationRepository(db).pendingOf({domain::OperationKind::Claim});
               })
            .size();
    }
    [[nodiscard]] bool isHandedOver()
    {
        return read([](Database& db) { return storage::OperationRepository(db).pending(1); }).isEmpty();
    }

    ManualClock clock;
    int failures = 0; ///< to get ready for a task

private:
    TemporaryWorkspace m_workspace{clock};
    domain::Account m_account;

public:
    TeamLog log;
    TeamMailbox mailbox;
    journal::LogMember member;

private:
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Once> m_once;
};

/// Kari's team: she begins it and lets the others in.
struct Team
{
    TeamServer server;
    Desk kari{server, u"kari"_s};
    Desk ola{server, u"ola"_s};
    Desk per{server, u"per"_s};

    bool begin()
    {
        kari.member.found();
        if (!QTest::qWaitFor([this] { return kari.member.log().roster().isFounded(); }))
            return false;
        for (Desk* desk : {&ola, &per}) {
            desk->member.askToJoin();
            const auto asks = [this] { return kari.member.log().roster().requests.size() == 1; };
            if (!QTest::qWaitFor(asks))
                return false;
            kari.member.admit(desk->member);
            const auto isIn = [desk] { return desk->member.log().roster().isActive(desk->member.device()); };
            if (!QTest::qWaitFor(isIn))
                return false;
        }
        return true;
    }
    void advance(std::chrono::milliseconds time)
    {
        server.time += time;
        for (Desk* desk : {&kari, &ola, &per})
            desk->clock.advance(time);
    }
};

} // namespace svarbord::testing
