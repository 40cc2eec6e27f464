// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/session/session.h"

#include "base/log.h"
#include "imap/session/folder_roles.h"
#include "imap/session/response_errors.h"
#include "imap/wire/mailbox_name.h"

#include <QPointer>

#include <algorithm>

namespace svarbord::imap {

using domain::TransportSecurity;

Session::Session(std::unique_ptr<net::StreamSocket> socket, SessionOptions options, QObject* parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_connection(std::move(socket), m_options.connection)
{
    m_connection.setUntagged([this](Response&& response) { onUntagged(std::move(response)); });
    connect(&m_connection, &Connection::ended, this, [this](const Error& error) {
        const QPointer<Session> self(this);
        emit ended(error);
        if (!self || !m_idleWake)
            return;
        net::OneShot<bool> wake = *m_idleWake;
        wake.resolve(false); // whoever waited may let go of this session: nothing of ours is touched after it
    });
}

Session::~Session()
{
    close();
}

void Session::close()
{
    const QPointer<Session> self(this);
    m_connection.close();
    if (!self || !m_idleWake)
        return;
    net::OneShot<bool> wake = *m_idleWake;
    wake.resolve(false);
}

bool Session::has(QByteArrayView capability) const
{
    return m_capabilities.contains(capability.toByteArray());
}

bool Session::isEnabled(QByteArrayView capability) const
{
    return m_enabled.contains(capability.toByteArray());
}

Command Session::command(QByteArrayView words) const
{
    return Command({has("LITERAL+"), has("LITERAL-") || has("IMAP4REV2"), false}, words);
}

QCoro::Task<Status> Session::open(domain::Endpoint endpoint, net::TlsPolicy policy)
{
    const Answer greeting = co_await m_connection.open(endpoint, policy);
    if (!greeting)
        co_return fail(greeting.error());
    m_preAuthenticated = greeting->condition == Condition::PreAuth;
    if (endpoint.security == TransportSecurity::StartTls) {
        const Status upgraded = co_await upgrade();
        if (!upgraded)
            co_return fail(upgraded.error());
    }
    if (m_capabilitiesKnown)
        co_return Status{};
    Status learnt = co_await learnCapabilities();
    co_return learnt;
}

/// STARTTLS (RFC 9051 section 6.2.1). Whatever was said before it is forgotten.
QCoro::Task<Status> Session::upgrade()
{
    if (m_preAuthenticated) {
        const Error error{ErrorCode::TlsFailed, false,
                          tr("The mail server signs in before encryption begins, which cannot be trusted. Choose TLS "
                             "from the start in the account."),
                          QStringLiteral("PREAUTH with STARTTLS")};
        m_connection.fail(error);
        co_return svarbord::fail(error);
    }
    SendOptions options;
    options.holdAfterOk = true;
    net::OneShot<Answer> pending = m_connection.send(command("STARTTLS"), options);
    const Answer answer = co_await pending;
    if (!answer) {
        if (answer.error().code != ErrorCode::Rejected && answer.error().code != ErrorCode::ProtocolFailed)
            co_return fail(answer.error());
        const Error error{ErrorCode::TlsFailed, false,
                          tr("The mail server does not offer encryption on this port. Choose TLS from the start in the "
                             "account."),
                          answer.error().detail};
        m_connection.fail(error);
        co_return fail(error);
    }
    m_capabilities.clear();
    m_capabilitiesKnown = false;
    Status encrypted = co_await m_connection.startTls();
    co_return encrypted;
}

QCoro::Task<Status> Session::learnCapabilities()
{
    net::OneShot<Answer> pending = m_connection.send(command("CAPABILITY"));
    const Answer answer = co_await pending;
    if (!answer)
        co_return fail(answer.error());
    co_return Status{};
}

QCoro::Task<Status> Session::signIn(Credentials credentials)
{
    if (!m_preAuthenticated) {
        m_capabilitiesKnown = false;
        const Status accepted = co_await authenticate(std::move(credentials));
        if (!accepted)
            co_return fail(accepted.error());
        if (!m_capabilitiesKnown) {
            const Status learnt = co_await learnCapabilities();
            if (!learnt)
                co_return fail(learnt.error());
        }
    }
    co_await switchOnExtensions();
    if (!isOpen())
        co_return fail(ErrorCode::NetworkFailed, tr("The connection to the mail server was cut."), {}, true);
    co_return Status{};
}

QCoro::Task<Status> Session::authenticate(Credentials credentials)
{
    const SignInWay way = wayFor(credentials, [this](QByteArrayView name) { return has(name); });
    if (way.mechanism.isEmpty() && has("LOGINDISABLED"))
        co_return fail(ErrorCode::TlsFailed,
                       tr("The mail server wants an encrypted connection. Choose one in the account."),
                       QStringLiteral("LOGINDISABLED"));
    SendOptions options;
    options.signIn = true;
    // A refused token is explained in a challenge that wants an answer before the NO comes.
    options.continuation = [this, answer = way.toRefusal] { m_connection.writeLine(answer); };
    Command login = command(way.mechanism.isEmpty() ? QByteArrayView("LOGIN") : QByteArrayView("AUTHENTICATE"));
    if (way.mechanism.isEmpty())
        login.text(credentials.user.toUtf8()).secret(credentials.secret.toUtf8());
    else if (has("SASL-IR"))
        login.raw(" ").raw(way.mechanism).initialResponse(way.initial);
    else
        login.raw(" ").raw(way.mechanism).challengeAnswer(way.initial);
    net::OneShot<Answer> pending = m_connection.send(login, options);
    const Answer answer = co_await pending;
    if (!answer)
        co_return fail(answer.error());
    co_return Status{};
}

/// None of these is needed; a refusal is passed over.
QCoro::Task<void> Session::switchOnExtensions()
{
    if (has("ENABLE") && (has("QRESYNC") || has("CONDSTORE"))) {
        const bool qresync = has("QRESYNC");
        net::OneShot<Answer> pending = m_connection.send(command(qresync ? "ENABLE QRESYNC" : "ENABLE CONDSTORE"));
        const Answer enabled = co_await pending;
        if (!enabled)
            qCInfo(logImap) << "ENABLE refused:" << enabled.error().detail;
    }
    if (has("ID")) {
        net::OneShot<Answer> pending =
            m_connection.send(command("ID (\"name\" \"Svarbord\" \"version\" \"" SVARBORD_VERSION "\")"));
        const Answer identified = co_await pending;
        if (!identified)
            qCInfo(logImap) << "ID refused:" << identified.error().detail;
    }
    if (m_options.compress && has("COMPRESS=DEFLATE")) {
        SendOptions options;
        options.holdAfterOk = true;
        net::OneShot<Answer> pending = m_connection.send(command("COMPRESS DEFLATE"), options);
        const Answer compressed = co_await pending;
        if (compressed)
            m_connection.startCompression();
    }
}

QCoro::Task<void> Session::logout()
{
    if (!isOpen())
        co_return;
    m_connection.expectBye();
    net::OneShot<Answer> pending = m_connection.send(command("LOGOUT"));
    const Answer answer = co_await pending;
    if (!answer && answer.error().code != ErrorCode::Cancelled)
        qCDebug(logImap) << "LOGOUT:" << answer.error().detail;
    close();
}

QCoro::Task<Result<QList<MailboxListing>>> Session::list()
{
    const QString prefix = co_await personalPrefix();
    const bool extended = has("SPECIAL-USE") && (has("LIST-EXTENDED") || has("IMAP4REV2"));
    const QByteArray tail = extended ? QByteArray(" RETURN (SPECIAL-USE)") : QByteArray();
    Result<QList<ListResponse>> listed = co_await listRaw(tail);
    if (!listed && extended && isOpen())
        listed = co_await listRaw(QByteArray());
    if (!listed)
        co_return fail(listed.error());
    co_return mailboxesFrom(*listed, prefix);
}

QCoro::Task<QString> Session::personalPrefix()
{
    if (!has("NAMESPACE") && !has("IMAP4REV2"))
        co_return QString();
    m_namespace.reset();
    net::OneShot<Answer> pending = m_connection.send(command("NAMESPACE"));
    const Answer answer = co_await pending;
    const auto spaces = std::exchange(m_namespace, std::nullopt);
    if (!answer || !spaces || spaces->personal.isEmpty())
        co_return QString();
    co_return mailboxNameFromWire(spaces->personal.constFirst().prefix);
}

QCoro::Task<Result<QList<ListResponse>>> Session::listRaw(QByteArray tail)
{
    m_listed.clear();
    net::OneShot<Answer> pending = m_connection.send(command("LIST \"\" \"*\"").raw(tail));
    const Answer answer = co_await pending;
    if (!answer)
        co_return fail(answer.error());
    co_return std::exchange(m_listed, {});
}

QCoro::Task<Result<MailboxStatus>> Session::status(QString mailbox)
{
    m_status.reset();
    const bool modSeq = has("CONDSTORE") || has("QRESYNC");
    const Command ask = command("STATUS").mailbox(mailbox).raw(modSeq ? " (MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ)"
                                                                      : " (MESSAGES UIDNEXT UIDVALIDITY)");
    net::OneShot<Answer> pending = m_connection.send(ask);
    const Answer answer = co_await pending;
    if (!answer)
        co_return fail(answer.error());
    MailboxStatus told;
    for (const auto& [name, value] : std::exchange(m_status, std::nullopt).value_or(StatusItems()).items) {
        if (name == "MESSAGES")
            told.messages = static_cast<quint32>(value);
        else if (name == "UIDNEXT")
            told.uidNext = static_cast<quint32>(value);
        else if (name == "UIDVALIDITY")
            told.uidValidity = static_cast<quint32>(value);
        else if (name == "HIGHESTMODSEQ")
            told.highestModSeq = value;
    }
    co_return told;
}

QCoro::Task<Status> Session::createMailbox(QString name)
{
    net::OneShot<Answer> pending = m_connection.send(command("CREATE").mailbox(name));
    const Answer answer = co_await pending;
    if (!answer && answer.error().code != ErrorCode::Conflict)
        co_return fail(answer.error());
    co_return Status{};
}

Command Session::selectCommand(const QString& mailbox, SelectMode mode, const std::optional<ResyncPoint>& since) const
{
    Command select = command(mode == SelectMode::ReadOnly ? "EXAMINE" : "SELECT");
    select.mailbox(mailbox);
    if (since && isEnabled("QRESYNC") && since->uidValidity != 0 && since->highestModSeq != 0) {
        select.raw(" (QRESYNC (").raw(QByteArray::number(since->uidValidity)).raw(" ");
        select.raw(QByteArray::number(since->highestModSeq));
        if (!since->known.isEmpty())
            select.raw(" ").raw(toSequenceSet(since->known));
        select.raw("))");
    } else if (has("CONDSTORE") && !isEnabled("QRESYNC") && !isEnabled("CONDSTORE")) {
        select.raw(" (CONDSTORE)");
    }
    return select;
}

QCoro::Task<Result<SelectedMailbox>> Session::select(QString mailbox, SelectMode mode, std::optional<ResyncPoint> since)
{
    m_selecting = SelectedMailbox{};
    m_selecting->name = mailbox;
    m_waitForClosed = m_mailboxSelected;
    net::OneShot<Answer> pending = m_connection.send(selectCommand(mailbox, mode, since));
    const Answer answer = co_await pending;
    SelectedMailbox selected = std::exchange(m_selecting, std::nullopt).value_or(SelectedMailbox());
    m_mailboxSelected = answer.has_value();
    if (!answer)
        co_return fail(answer.error());
    if (answer->code == "READ-ONLY")
        selected.readOnly = true;
    selected.vanished = normalised(std::move(selected.vanished));
    m_changedBeforeIdle = false;
    m_exists = selected.exists;
    co_return selected;
}

QCoro::Task<Status> Session::uidFetch(QByteArray set, QByteArray items, QByteArray modifier)
{
    Command fetch = command("UID FETCH ").raw(set).raw(" ").raw(items);
    if (!modifier.isEmpty())
        fetch.raw(" ").raw(modifier);
    net::OneShot<Answer> pending = m_connection.send(fetch);
    const Answer answer = co_await pending;
    if (!answer)
        co_return svarbord::fail(answer.error());
    co_return Status{};
}

QCoro::Task<Result<UidRanges>> Session::uidSearch(QByteArray criteria)
{
    m_search = SearchResponse{};
    const bool extended = has("ESEARCH") || has("IMAP4REV2");
    net::OneShot<Answer> pending =
        m_connection.send(command(extended ? "UID SEARCH RETURN (ALL) " : "UID SEARCH ").raw(criteria));
    const Answer answer = co_await pending;
    const SearchResponse search = std::exchange(m_search, std::nullopt).value_or(SearchResponse());
    if (!answer)
        co_return fail(answer.error());
    co_return search.found;
}

QCoro::Task<Result<UidRanges>> Session::uidSearchHeader(QByteArray field, QString value)
{
    m_search = SearchResponse{};
    net::OneShot<Answer> pending = m_connection.send(command("UID SEARCH HEADER ").raw(field).text(value.toUtf8()));
    const Answer answer = co_await pending;
    const SearchResponse search = std::exchange(m_search, std::nullopt).value_or(SearchResponse());
    if (!answer)
        co_return fail(answer.error());
    co_return search.found;
}

QCoro::Task<Status> Session::uidStore(UidRanges uids, FlagChangeMode mode, QStringList flags)
{
    const Command store = command("UID STORE ")
                              .raw(toSequenceSet(uids))
                              .raw(mode == FlagChangeMode::Add ? " +FLAGS.SILENT (" : " -FLAGS.SILENT (")
                              .raw(flags.join(u' ').toLatin1())
                              .raw(")");
    net::OneShot<Answer> pending = m_connection.send(store);
    const Answer answer = co_await pending;
    if (!answer)
        co_return svarbord::fail(answer.error());
    co_return Status{};
}

QCoro::Task<Status> Session::uidMove(UidRanges uids, QString target)
{
    if (!has("MOVE") && !has("IMAP4REV2")) {
        Status moved = co_await copyAndExpunge(uids, target);
        co_return moved;
    }
    net::OneShot<Answer> pending = m_connection.send(command("UID MOVE ").raw(toSequenceSet(uids)).mailbox(target));
    const Answer answer = co_await pending;
    if (!answer)
        co_return svarbord::fail(answer.error());
    co_return Status{};
}

QCoro::Task<Status> Session::copyAndExpunge(UidRanges uids, QString target)
{
    const QByteArray set = toSequenceSet(uids);
    net::OneShot<Answer> copying = m_connection.send(command("UID COPY ").raw(set).mailbox(target));
    const Answer copied = co_await copying;
    if (!copied)
        co_return svarbord::fail(copied.error());
    Status removed = co_await uidRemove(uids);
    co_return removed;
}

QCoro::Task<Status> Session::uidRemove(UidRanges uids)
{
    const QStringList deleted(QStringLiteral("\\Deleted"));
    const Status marked = co_await uidStore(uids, FlagChangeMode::Add, deleted);
    if (!marked)
        co_return svarbord::fail(marked.error());
    // A plain EXPUNGE would also remove what somebody else marked: without UIDPLUS the marks stay.
    if (!has("UIDPLUS"))
        co_return Status{};
    net::OneShot<Answer> expunging = m_connection.send(command("UID EXPUNGE ").raw(toSequenceSet(uids)));
    const Answer expunged = co_await expunging;
    if (!expunged)
        co_return svarbord::fail(expunged.error());
    co_return Status{};
}

QCoro::Task<Result<quint32>> Session::append(QString mailbox, QByteArray mail, QStringList flags)
{
    Command append = command("APPEND").mailbox(mailbox);
    if (!flags.isEmpty())
        append.raw(" (").raw(flags.join(u' ').toLatin1()).raw(")");
    append.literal(mail);
    net::OneShot<Answer> pending = m_connection.send(append);
    const Answer answer = co_await pending;
    if (!answer)
        co_return fail(answer.error());
    if (answer->code != "APPENDUID")
        co_return 0U;
    co_return answer->arguments.split(' ').value(1).toUInt();
}

QCoro::Task<Status> Session::noop()
{
    net::OneShot<Answer> pending = m_connection.send(command("NOOP"));
    const Answer answer = co_await pending;
    if (!answer)
        co_return svarbord::fail(answer.error());
    co_return Status{};
}

QCoro::Task<Status> Session::idle(std::chrono::milliseconds limit)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + limit;
    while (!std::exchange(m_changedBeforeIdle, false) && !std::exchange(m_interrupted, false)) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0)
            break;
        const Result<bool> woken = co_await idleOnce(std::min(left, m_options.idleRenewal));
        if (!woken)
            co_return svarbord::fail(woken.error());
        if (*woken) {
            m_changedBeforeIdle = false;
            break;
        }
    }
    co_return Status{};
}

/// True when something happened or somebody interrupts, false when the time is over.
QCoro::Task<Result<bool>> Session::idleOnce(std::chrono::milliseconds limit)
{
    net::OneShot<bool> wake;
    m_idleWake = wake;
    SendOptions options;
    options.endless = true;
    options.answered = [wake]() mutable { wake.resolve(false); }; // refused, or ended by the server
    net::OneShot<Answer> pending = m_connection.send(command("IDLE"), options);
    QTimer timer;
    timer.setSingleShot(true);
    timer.callOnTimeout([wake]() mutable { wake.resolve(false); });
    timer.start(limit);
    const bool woken = co_await wake;
    m_idleWake.reset();
    if (!pending.isResolved())
        m_connection.finishIdle();
    const Answer answer = co_await pending;
    if (!answer)
        co_return fail(answer.error());
    co_return woken;
}

void Session::interruptIdle()
{
    if (m_idleWake)
        m_idleWake->resolve(true);
    else
        m_interrupted = true;
}

void Session::mailboxChanged()
{
    m_changedBeforeIdle = true;
    if (m_idleWake)
        m_idleWake->resolve(true);
}

} // namespace svarbord::imap
