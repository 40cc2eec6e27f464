// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/workspace_runtime.h"

#include "engine/own_place.h"
#include "engine/send_later.h"
#include "engine/wake_ups.h"
#include "net/token_credentials.h"
#include "storage/database.h"
#include "storage/member_repository.h"
#include "storage/migrations.h"
#include "storage/settings_repository.h"
#include "wiring/local_credentials.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace svarbord::app {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::app::WorkspaceRuntime)
};

QString databaseFile(const QString& dataDir)
{
    return dataDir + u"/workspace.sqlite"_s;
}

/// The person at this machine, by the account they are signed in with.
domain::Member presentUser()
{
    QString login = qEnvironmentVariable("USER");
    QString name;
#ifdef Q_OS_UNIX
    if (const passwd* entry = getpwuid(geteuid())) {
        login = QString::fromLocal8Bit(entry->pw_name);
        name = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    }
#endif
    static const QRegularExpression unsafe(u"[^a-z0-9._-]"_s);
    domain::Member member;
    member.id = MemberId{login.toLower().remove(unsafe)};
    if (!member.id.isValid())
        member.id = MemberId{u"me"_s};
    member.name = name.isEmpty() ? member.id.value : name;
    member.role = domain::Role::Administrator;
    return member;
}

struct Identity
{
    MemberId self;
    QString name;
};

Result<Identity> readIdentity(const storage::Store& store)
{
    return store.read([](storage::Database& db) -> Result<Identity> {
        storage::SettingsRepository settings(db);
        const auto name = settings.value(u"workspace.name"_s);
        const auto self = settings.value(u"workspace.self"_s);
        if (!name || !self)
            return fail(name ? self.error() : name.error());
        if (!*name || !*self)
            return fail(ErrorCode::NotFound, Text::tr("This folder holds no workspace yet."));
        return Identity{MemberId{**self}, **name};
    });
}

Status writeIdentity(storage::WriteContext& context, const QString& name)
{
    storage::SettingsRepository settings(context.db);
    const auto present = settings.value(u"workspace.name"_s);
    if (!present)
        return fail(present.error());
    if (*present)
        return fail(ErrorCode::Conflict, Text::tr("There is a workspace in this folder already: %1").arg(**present));
    const domain::Member member = presentUser();
    if (const Status put = storage::MemberRepository(context.db).put(member); !put)
        return put;
    if (const Status set = settings.set(u"workspace.self"_s, member.id.value); !set)
        return set;
    return settings.set(u"workspace.name"_s, name);
}

std::unique_ptr<net::CredentialStore> credentialStore(CredentialChoice choice,
                                                      std::shared_ptr<std::atomic_bool> untilRestart)
{
    if (choice == CredentialChoice::Keychain)
        return std::make_unique<LocalCredentials>(
            [untilRestart = std::move(untilRestart)] { return untilRestart->load(); });
    return std::make_unique<LocalCredentials>([] {
        std::fputs("svarbordctl: no keychain is running; the password is kept in the kernel's key storage until the "
                   "next restart\n",
                   stderr);
        return true;
    });
}

std::unique_ptr<engine::Once> onceFor(storage::Store& store, engine::Engine& engine, const Clock& clock,
                                      const engine::OncePolicy& policy)
{
    auto once = std::make_unique<engine::Once>(store, clock, policy);
    const auto later = std::make_shared<engine::SendLater>(store, engine);
    QObject::connect(later.get(), &engine::SendLater::mayLeave, &engine, &engine::Engine::wakeOutbox);
    QObject::connect(later.get(), &engine::SendLater::leftElsewhere, &engine, &engine::Engine::syncNow);
    QObject::connect(later.get(), &engine::SendLater::settledElsewhere, &engine, &engine::Engine::sendGivenUp);
    once->add(later);
    once->add(std::make_shared<engine::WakeUps>());
    return once;
}

} // namespace

QString WorkspaceRuntime::dropFolder(const QString& dataDir)
{
    return QDir(dataDir).absoluteFilePath(u"drop"_s);
}

bool WorkspaceRuntime::exists(const QString& dataDir)
{
    return QFile::exists(databaseFile(dataDir));
}

Status WorkspaceRuntime::create(const QString& dataDir, const QString& name)
{
    const SystemClock clock;
    auto store = storage::Store::open(dataDir, clock);
    if (!store)
        return fail(store.error());
    QFuture<Status> written =
        (*store)->write([name](storage::WriteContext& context) { return writeIdentity(context, name); });
    written.waitForFinished();
    return written.result();
}

bool WorkspaceRuntime::needsUpdate(const QString& dataDir)
{
    return storage::mayNeedUpdate(databaseFile(dataDir));
}

Status WorkspaceRuntime::update(const QString& dataDir, const std::function<void(int part, int of)>& progress)
{
    const auto database = storage::Database::open(databaseFile(dataDir), storage::Database::Mode::ReadWrite);
    if (!database)
        return fail(database.error());
    return storage::migrate(**database, storage::migrations(), progress);
}

Result<std::unique_ptr<WorkspaceRuntime>> WorkspaceRuntime::open(const RuntimeOptions& options)
{
    if (!exists(options.dataDir))
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no workspace in %1. Make one with: svarbordctl workspace init --name NAME")
                        .arg(QDir::toNativeSeparators(options.dataDir)));
    std::unique_ptr<WorkspaceRuntime> runtime(new WorkspaceRuntime);
    auto store = storage::Store::open(options.dataDir, runtime->m_clock);
    if (!store)
        return fail(store.error());
    runtime->m_store = std::move(*store);
    if (const auto arrived = engine::arriveAt(*runtime->m_store, engine::ownPlace(options.dataDir)); !arrived)
        return fail(arrived.error());
    const auto identity = readIdentity(*runtime->m_store);
    if (!identity)
        return fail(identity.error());
    const auto untilRestart = std::make_shared<std::atomic_bool>(false);
    runtime->m_credentials =
        std::make_unique<net::TokenCredentials>(credentialStore(options.credentials, untilRestart), runtime->m_clock);
    runtime->m_journal = std::make_unique<journal::Journal>(*runtime->m_store);
    engine::EngineOptions engineOptions;
    engineOptions.dropFolder = dropFolder(options.dataDir);
    runtime->m_engine =
        std::make_unique<engine::Engine>(*runtime->m_store, *runtime->m_credentials, runtime->m_clock, engineOptions);
    runtime->m_team =
        std::make_unique<engine::TeamSync>(*runtime->m_store, *runtime->m_engine, runtime->m_clock, options.dataDir);
    runtime->m_once = onceFor(*runtime->m_store, *runtime->m_engine, runtime->m_clock, options.once);
    runtime->m_workspace = std::make_unique<services::Workspace>(services::Workspace{
        *runtime->m_store, *runtime->m_journal, *runtime->m_engine, runtime->m_clock, identity->self, identity->name});
    if (options.credentials == CredentialChoice::Keychain)
        runtime->m_workspace->secretsUntilRestart = untilRestart;
    runtime->inbox = std::make_unique<services::InboxService>(*runtime->m_workspace);
    runtime->mail = std::make_unique<services::MailService>(*runtime->m_workspace);
    runtime->accounts = std::make_unique<services::AccountService>(*runtime->m_workspace);
    runtime->contacts = std::make_unique<services::ContactService>(*runtime->m_workspace);
    runtime->safety = std::make_unique<services::SafetyService>(*runtime->m_workspace);
    runtime->overtaken = std::make_unique<services::OvertakenService>(*runtime->m_workspace);
    runtime->team = std::make_unique<services::TeamService>(*runtime->m_workspace, *runtime->m_team);
    runtime->availability = std::make_unique<services::AvailabilityService>(*runtime->m_workspace);
    return runtime;
}

WorkspaceRuntime::~WorkspaceRuntime() = default;

} // namespace svarbord::app
