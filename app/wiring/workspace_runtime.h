// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/engine.h"
#include "journal/journal.h"
#include "journal/local_transport.h"
#include "net/credential_store.h"
#include "services/account_service.h"
#include "services/contact_service.h"
#include "services/inbox_service.h"
#include "services/mail_service.h"
#include "services/safety_service.h"
#include "services/workspace.h"
#include "storage/store.h"

#include <memory>

namespace svarbord::app {

/// Where passwords are kept. CommandLine falls back from the keychain to the kernel's key storage, which forgets at
/// restart, and says so on standard error; neither ever writes a file.
enum class CredentialChoice { Keychain, CommandLine };

struct RuntimeOptions
{
    QString dataDir;
    CredentialChoice credentials = CredentialChoice::Keychain;
};

/// One open workspace with everything in it, built in the order in which the parts need each other and taken down
/// in reverse.
class WorkspaceRuntime
{
    SystemClock m_clock;
    std::unique_ptr<net::CredentialStore> m_credentials;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<journal::LocalTransport> m_transport;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<engine::Engine> m_engine;
    std::unique_ptr<services::Workspace> m_workspace;

public:
    /// Makes the folder and a workspace of this name with the present user as its first member. Conflict when there
    /// is one already.
    [[nodiscard]] static Status create(const QString& dataDir, const QString& name);
    /// Where .eml files come in while the engine runs.
    [[nodiscard]] static QString dropFolder(const QString& dataDir);
    /// Whether a workspace was made here.
    [[nodiscard]] static bool exists(const QString& dataDir);
    /// NotFound when there is none.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceRuntime>> open(const RuntimeOptions& options);
    ~WorkspaceRuntime();

    [[nodiscard]] engine::Engine& engine() { return *m_engine; }
    [[nodiscard]] storage::Store& store() { return *m_store; }

    std::unique_ptr<services::InboxService> inbox;
    std::unique_ptr<services::MailService> mail;
    std::unique_ptr<services::AccountService> accounts;
    std::unique_ptr<services::ContactService> contacts;
    std::unique_ptr<services::SafetyService> safety;

private:
    WorkspaceRuntime() = default;
};

} // namespace svarbord::app
