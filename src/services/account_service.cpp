// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/account_service.h"

#include "base/when_done.h"
#include "domain/group.h"
#include "engine/browser_sign_in.h"
#include "engine/engine.h"
#include "engine/open_since.h"
#include "engine/outbox_records.h"
#include "engine/server_finder.h"
#include "services/shared_values.h"
#include "services/workspace.h"
#include "storage/account_repository.h"
#include "storage/ledger_repository.h"
#include "storage/member_repository.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using storage::Database;
using storage::WriteContext;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::AccountService)
};

QString stepName(engine::ConnectionCheck::Step step, const domain::Account& account)
{
    using enum engine::ConnectionCheck::Step;
    switch (step) {
    case ImapReach:
        return Text::tr("Reach %1 for receiving (IMAP)").arg(account.imap.host);
    case ImapSignIn:
        return Text::tr("Sign in to receive mail");
    case ImapFolders:
        return Text::tr("List folders");
    case SmtpReach:
        return Text::tr("Reach %1 for sending (SMTP)").arg(account.smtp.host);
    case SmtpEncrypt:
        return Text::tr("Encrypt the connection for sending");
    case SmtpSignIn:
        return Text::tr("Sign in to send mail");
    }
    return {};
}

ConnectionReport reportOf(const QList<engine::ConnectionCheck>& checks, const domain::Account& account)
{
    ConnectionReport report;
    for (const engine::ConnectionCheck& check : checks)
        report.steps.append({stepName(check.step, account), check.outcome});
    return report;
}

/// What comes of next(outcome), which is called on owner's thread. Cancelled where owner is gone by then.
template <typename U, typename T, typename F>
QFuture<U> after(QObject* owner, const QFuture<T>& first, F next)
{
    auto promise = std::make_shared<QPromise<U>>();
    promise->start();
    whenDone(first, owner, [owner, promise, next = std::move(next)](const T& outcome) {
        whenDone(next(outcome), owner, [promise](const U& last) {
            promise->addResult(last);
            promise->finish();
        });
    });
    return promise->future();
}

Status requireValid(const domain::Member& member)
{
    static const QRegularExpression idForm(u"^[a-z0-9._-]{1,64}$"_s);
    if (!idForm.match(member.id.value).hasMatch())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("A member's short name has lower-case letters, digits, dots and dashes only."));
    return {};
}

} // namespace

AccountService::AccountService(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace.engine, &engine::Engine::accountStatusChanged, this, &AccountService::statusChanged);
    connect(&workspace.store, &storage::Store::changed, this, [this](const domain::ChangeSet& changes) {
        if (changes.shared)
            emit rulesChanged();
    });
}

AccountService::~AccountService()
{
    cancelSignIn();
}

QFuture<std::optional<domain::FoundServers>> AccountService::findServers(const QString& address)
{
    if (!m_finder)
        m_finder = std::make_unique<engine::ServerFinder>();
    return m_finder->find(address);
}

QFuture<Result<QString>> AccountService::signIn(const domain::SignInProvider& provider, const QString& address,
                                                const std::function<void(const QUrl&)>& openPage)
{
    cancelSignIn();
    m_signedIn = std::make_shared<QPromise<Result<QString>>>();
    m_signedIn->start();
    const QFuture<Result<QString>> future = m_signedIn->future();
    m_signIn = std::make_unique<engine::BrowserSignIn>(provider, address, m_workspace.clock);
    // Not within its own signal: it is deleted then.
    connect(
        m_signIn.get(), &engine::BrowserSignIn::signedIn, this, [this](const QString& secret) { endSignIn(secret); },
        Qt::QueuedConnection);
    connect(
        m_signIn.get(), &engine::BrowserSignIn::refused, this, [this](const Error& error) { endSignIn(fail(error)); },
        Qt::QueuedConnection);
    const Result<QUrl> page = m_signIn->start();
    if (page)
        openPage(*page);
    else
        endSignIn(fail(page.error()));
    return future;
}

void AccountService::cancelSignIn()
{
    if (m_signIn)
        endSignIn(fail(ErrorCode::Cancelled, {}));
}

void AccountService::endSignIn(const Result<QString>& secret)
{
    m_signIn.reset();
    if (const auto promise = std::exchange(m_signedIn, nullptr)) {
        promise->addResult(secret);
        promise->finish();
    }
}

Result<QList<domain::Account>> AccountService::accounts() const
{
    return m_workspace.store.read([](Database& db) { return storage::AccountRepository(db).list(); });
}

QFuture<Result<ConnectionReport>> AccountService::test(const domain::Account& account, const QString& password)
{
    return m_workspace.engine.testAccount(account, password)
        .andThen([account](const QList<engine::ConnectionCheck>& checks) -> Result<ConnectionReport> {
            return reportOf(checks, account);
        });
}

QFuture<Result<AccountId>> AccountService::add(const domain::Account& account, const QString& password, int openDays,
                                               Audience audience)
{
    if (const Status allowed = mayConnect(account.address, audience); !allowed)
        return QtFuture::makeReadyFuture(Result<AccountId>(fail(allowed.error())));
    auto inserted = m_workspace.store.write([account, openDays](WriteContext& context) -> Result<AccountId> {
        context.changes.accounts = true;
        const auto id = storage::AccountRepository(context.db).insert(account);
        if (!id || openDays <= 0)
            return id;
        const Timestamp since = context.now - std::chrono::days{openDays};
        if (const Status set = engine::setOpenSince(context.db, *id, since); !set)
            return fail(set.error());
        return id;
    });
    // On this object's thread: the engine is told on the thread it lives on.
    return after<Result<AccountId>>(this, inserted, [=, this](const Result<AccountId>& id) {
        if (!id)
            return QtFuture::makeReadyFuture(id);
        domain::Account stored = account;
        stored.id = *id;
        return after<Result<AccountId>>(
            this, m_workspace.engine.storeSecret(account, password),
            [this, stored, audience](const Status& kept) { return settle(stored, audience, kept); });
    });
}

/// An account without its password would only fail later: it goes again when the keychain refused. The engine is told
/// last, so that the first mail finds out whose it is.
QFuture<Result<AccountId>> AccountService::settle(const domain::Account& account, Audience audience,
                                                  const Status& secretStored)
{
    const QFuture<Status> claimed =
        secretStored ? claim(account, audience) : QtFuture::makeReadyFuture(Status(secretStored));
    return after<Result<AccountId>>(
        this, claimed, [this, id = account.id](const Status& settled) -> QFuture<Result<AccountId>> {
            if (settled) {
                m_workspace.engine.accountsChanged();
                return QtFuture::makeReadyFuture(Result<AccountId>(id));
            }
            return m_workspace.store
                .write([id](WriteContext& context) {
                    context.changes.accounts = true;
                    return storage::AccountRepository(context.db).remove(id);
                })
                .andThen([error = settled.error()](const Status&) -> Result<AccountId> { return fail(error); });
        });
}

QFuture<Status> AccountService::update(const domain::Account& account, const QString& newPassword)
{
    const auto before =
        m_workspace.store.read([&](Database& db) { return storage::AccountRepository(db).find(account.id); });
    if (!before)
        return QtFuture::makeReadyFuture(Status(fail(before.error())));
    const bool moves = domain::ChannelRules::keyOf(before->address) != domain::ChannelRules::keyOf(account.address);
    if (moves) {
        const bool personal = rules(before->address).value_or(domain::ChannelRules{}).isPersonal();
        if (const Status allowed = mayConnect(account.address, personal ? Audience::Self : Audience::Team); !allowed)
            return QtFuture::makeReadyFuture(allowed);
    }
    const QFuture<Status> stored = newPassword.isEmpty() ? m_workspace.engine.moveSecret(*before, account)
                                                         : m_workspace.engine.storeSecret(account, newPassword);
    const QFuture<Status> kept =
        after<Status>(this, stored, [this, before = *before, account](const Status& secretKept) {
            return secretKept ? keep(before, account) : QtFuture::makeReadyFuture(Status(secretKept));
        });
    return after<Status>(this, kept, [this](const Status& updated) {
        m_workspace.engine.accountsChanged();
        return QtFuture::makeReadyFuture(Status(updated));
    });
}

QFuture<Status> AccountService::keep(const domain::Account& before, const domain::Account& account)
{
    const QFuture<Status> stored = m_workspace.store.write([account](WriteContext& context) {
        context.changes.accounts = true;
        return storage::AccountRepository(context.db).update(account);
    });
    return after<Status>(this, stored, [this, before, account](const Status& updated) {
        return updated ? follow(before, account) : QtFuture::makeReadyFuture(Status(updated));
    });
}

QFuture<Status> AccountService::remove(AccountId id)
{
    const auto account = m_workspace.store.read([&](Database& db) { return storage::AccountRepository(db).find(id); });
    if (!account)
        return QtFuture::makeReadyFuture(Status(fail(account.error())));
    const QString problem =
        Text::tr("%1 is not connected any more: edit the mail and send it again.").arg(account->address);
    const QFuture<Status> removed = m_workspace.store.write([id, problem](WriteContext& context) {
        context.changes.accounts = true;
        const Status failed = engine::failMailOf(context, id, problem);
        return failed ? storage::AccountRepository(context.db).remove(id) : failed;
    });
    const QFuture<Status> released = after<Status>(this, removed, [this, account = *account](const Status& outcome) {
        if (!outcome)
            return QtFuture::makeReadyFuture(Status(outcome));
        m_workspace.engine.accountsChanged();
        return release(account);
    });
    return after<Status>(this, released, [this, account = *account](const Status& outcome) {
        return outcome ? m_workspace.engine.forgetSecret(account) : QtFuture::makeReadyFuture(Status(outcome));
    });
}

bool AccountService::canKeepSecretsUntilRestart() const
{
    return m_workspace.secretsUntilRestart && !*m_workspace.secretsUntilRestart;
}

void AccountService::keepSecretsUntilRestart()
{
    if (m_workspace.secretsUntilRestart)
        *m_workspace.secretsUntilRestart = true;
}

void AccountService::syncNow()
{
    m_workspace.engine.syncNow();
}

Result<QList<domain::Member>> AccountService::members() const
{
    return m_workspace.store.read([](Database& db) { return storage::MemberRepository(db).list(); });
}

Result<QList<domain::Member>> AccountService::assignees() const
{
    auto all = members();
    const auto groups = sharedValues<domain::Group>(m_workspace.store);
    if (!groups)
        return fail(groups.error());
    if (all)
        for (const domain::Group& group : *groups)
            all->append(group.asAssignee());
    return all;
}

QFuture<Status> AccountService::addMember(const domain::Member& member)
{
    if (const Status valid = requireValid(member); !valid)
        return QtFuture::makeReadyFuture(valid);
    return m_workspace.store.write([member](WriteContext& context) -> Status {
        storage::MemberRepository members(context.db);
        const auto present = members.find(member.id);
        if (!present)
            return fail(present.error());
        if (*present)
            return fail(ErrorCode::Conflict, Text::tr("There is a member with this short name already."));
        context.changes.members = true;
        return members.put(member);
    });
}

MemberId AccountService::self() const
{
    return m_workspace.self;
}

Result<domain::LedgerSummary> AccountService::ledger() const
{
    return m_workspace.store.read([](Database& db) { return storage::LedgerRepository(db).summary(); });
}

QString AccountService::workspaceName() const
{
    return m_workspace.name;
}

} // namespace svarbord::services
