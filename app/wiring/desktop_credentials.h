// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/credential_store.h"

#include <atomic>
#include <memory>

namespace svarbord::app {

/// The keychain. Where none is running, and only after the person was asked and agreed, the kernel's key storage, which
/// forgets at restart; never a file.
class DesktopCredentials final : public net::CredentialStore
{
public:
    explicit DesktopCredentials(std::shared_ptr<std::atomic_bool> untilRestart);
    ~DesktopCredentials() override;

    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Status> write(QString key, QString secret) override;
    QCoro::Task<Status> remove(QString key) override;

private:
    std::shared_ptr<std::atomic_bool> m_untilRestart;
    std::unique_ptr<net::CredentialStore> m_keychain;
    std::unique_ptr<net::CredentialStore> m_kernel;
};

} // namespace svarbord::app
