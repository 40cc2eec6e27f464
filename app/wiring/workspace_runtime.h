// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/engine.h"
#include "engine/once.h"
#include "engine/team_sync.h"
#include "journal/journal.h"
#include "net/credential_store.h"
#include "services/account_service.h"
#include "services/availability_service.h"
#include "services/contact_service.h"
#include "services/inbox_service.h"
#include "services/mail_service.h"
#include "services/overtaken_service.h"
#include "services/safety_service.h"
#include "services/team_service.h"
#include "services/workspace.h"
#include "storage/store.h"

#include <functional>
#include <memory>

namespace svarbord::app {

/// Where passwords are kept. CommandLine falls back from the keychain to the kernel's key storage, which forgets at
/// restart, and says so on standard error; neither ever writes a file.
enum class CredentialChoice { Keychain, CommandLine };

struct RuntimeOptions
{
    QString dataDir;
    CredentialChoice credentials = CredentialChoice::Keychain;
    engine::OncePolicy once{};
};

/// One open workspace with everything in it, built in the order in which the parts need each other and taken down
/// in reverse.
class WorkspaceRuntime
{
    SystemClock m_clock;
    std::unique_ptr<net::CredentialStore> m_credentials;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<engine::Engine> m_engine;
    std::unique_ptr<engine::TeamSync> m_team;
    std::unique_ptr<engine::Once> m_once;
    std::unique_ptr<services::Workspace> m_workspace;

public:
    /// Makes the folder and a workspace of this name with the present user as its first member. Conflict when there
    /// is one already.
    [[nodiscard]] static Status create(const QString& dataDir, const QString& name);
    /// Where .eml files come in while the engine runs.
    [[nodiscard]] static QString dropFolder(const QString& dataDir);
    /// Whether a workspace was made here.
    [[nodiscard]] static bool exists(const QString& dataDir);
    /// Whether opening it would first bring it up to date from an older version, which lasts where there is much mail.
    [[nodiscard]] static bool needsUpdate(const QString& dataDir);
    /// Does that. On any thread; progress is called there.
    [[nodiscard]] static Status update(const QString& dataDir, const std::function<void(int part, int of)>& progress);
    /// NotFound when there is none.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceRuntime>> open(const RuntimeOptions& options);
    ~WorkspaceRuntime();

    [[nodiscard]] engine::Engine& engine() { return *m_engine; }
    [[nodiscard]] storage::Store& store() { return *m_store; }
    /// To be started by who wants the workspace kept in step with its team.
    [[nodiscard]] engine::TeamSync& teamSync() { return *m_team; }
    /// To be started by who does what falls due: mail that was written to leave later, the ends of snoozes.
    [[nodiscard]] engine::Once& once() { return *m_once; }

    std::unique_ptr<services::InboxService> inbox;
    std::unique_ptr<services::MailService> mail;
    std::unique_ptr<services::AccountService> accounts;
    std::unique_ptr<services::ContactService> contacts;
    std::unique_ptr<services::SafetyService> safety;
    std::unique_ptr<services::OvertakenService> overtaken;
    std::unique_ptr<services::TeamService> team;
    std::unique_ptr<services::AvailabilityService> availability;

private:
    WorkspaceRuntime() = default;
};

} // namespace svarbord::app
