// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/account_service.h"

#include "engine/browser_sign_in.h"
#include "engine/engine.h"
#include "engine/open_since.h"
#include "engine/server_finder.h"
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
        .then([account](const QList<engine::ConnectionCheck>& checks) -> Result<ConnectionReport> {
            return reportOf(checks, account);
        });
}

QFuture<Result<AccountId>> AccountService::add(const domain::Account& account, const QString& password, int openDays)
{
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
    return inserted
        .then(this,
              [this, account, password](const Result<AccountId>& id) -> QFuture<Result<AccountId>> {
                  if (!id)
                      return QtFuture::makeReadyFuture(id);
                  return m_workspace.engine.storeSecret(account, password)
                      .then(this, [this, id = *id](const Status& stored) { return settle(id, stored); })
                      .unwrap();
              })
        .unwrap();
}

/// An account without its password would only fail later: it goes again when the keychain refused.
QFuture<Result<AccountId>> AccountService::settle(AccountId id, const Status& secretStored)
{
    if (secretStored) {
        m_workspace.engine.accountsChanged();
        return QtFuture::makeReadyFuture(Result<AccountId>(id));
    }
    return m_workspace.store
        .write([id](WriteContext& context) {
            context.changes.accounts = true;
            return storage::AccountRepository(context.db).remove(id);
        })
        .then([error = secretStored.error()](const Status&) -> Result<AccountId> { return fail(error); });
}

QFuture<Status> AccountService::update(const domain::Account& account, const QString& newPassword)
{
    const auto before =
        m_workspace.store.read([&](Database& db) { return storage::AccountRepository(db).find(account.id); });
    if (!before)
        return QtFuture::makeReadyFuture(Status(fail(before.error())));
    auto stored = newPassword.isEmpty() ? m_workspace.engine.moveSecret(*before, account)
                                        : m_workspace.engine.storeSecret(account, newPassword);
    return stored
        .then(this,
              [this, account](const Status& kept) -> QFuture<Status> {
                  if (!kept)
                      return QtFuture::makeReadyFuture(kept);
                  return m_workspace.store.write([account](WriteContext& context) {
                      context.changes.accounts = true;
                      return storage::AccountRepository(context.db).update(account);
                  });
              })
        .unwrap()
        .then(this, [this](const Status& updated) {
            m_workspace.engine.accountsChanged();
            return updated;
        });
}

QFuture<Status> AccountService::remove(AccountId id)
{
    const auto account = m_workspace.store.read([&](Database& db) { return storage::AccountRepository(db).find(id); });
    if (!account)
        return QtFuture::makeReadyFuture(Status(fail(account.error())));
    return m_workspace.store
        .write([id](WriteContext& context) {
            context.changes.accounts = true;
            return storage::AccountRepository(context.db).remove(id);
        })
        .then(this,
              [this, account = *account](const Status& removed) -> QFuture<Status> {
                  if (!removed)
                      return QtFuture::makeReadyFuture(removed);
                  m_workspace.engine.accountsChanged();
                  return m_workspace.engine.forgetSecret(account);
              })
        .unwrap();
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
