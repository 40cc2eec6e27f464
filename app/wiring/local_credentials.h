// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/credential_store.h"

#include <functional>
#include <memory>

namespace svarbord::app {

/// The keychain. Where none is running, and the person agrees, the kernel's key storage, which forgets at restart;
/// never a file.
class LocalCredentials final : public net::CredentialStore
{
public:
    /// Called on the network thread for each secret that no keychain takes.
    explicit LocalCredentials(std::function<bool()> mayKeepUntilRestart);
    ~LocalCredentials() override;

    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Status> write(QString key, QString secret) override;
    QCoro::Task<Status> remove(QString key) override;

private:
    std::function<bool()> m_mayKeepUntilRestart;
    std::unique_ptr<net::CredentialStore> m_keychain;
    std::unique_ptr<net::CredentialStore> m_kernel;
};

} // namespace svarbord::app
