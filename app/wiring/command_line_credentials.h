// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/credential_store.h"

#include <memory>

namespace svarbord::app {

/// The keychain where there is one, else the kernel's key storage, with one line on standard error when that is
/// written to. For the command line on machines without a desktop.
class CommandLineCredentials final : public net::CredentialStore
{
public:
    CommandLineCredentials();
    ~CommandLineCredentials() override;

    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Status> write(QString key, QString secret) override;
    QCoro::Task<Status> remove(QString key) override;

private:
    std::unique_ptr<net::CredentialStore> m_keychain;
    std::unique_ptr<net::CredentialStore> m_kernel;
};

} // namespace svarbord::app
