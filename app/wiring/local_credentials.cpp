// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/local_credentials.h"

#include "net/kernel_key_store.h"
#include "net/keychain_credential_store.h"

namespace svarbord::app {

LocalCredentials::LocalCredentials(std::function<bool()> mayKeepUntilRestart)
    : m_mayKeepUntilRestart(std::move(mayKeepUntilRestart)),
      m_keychain(std::make_unique<net::KeychainCredentialStore>()),
      m_kernel(std::make_unique<net::KernelKeyStore>())
{}

LocalCredentials::~LocalCredentials() = default;

QCoro::Task<Result<QString>> LocalCredentials::read(QString key)
{
    Result<QString> secret = co_await m_keychain->read(key);
    if (!secret && (secret.error().code == ErrorCode::Unsupported || secret.error().code == ErrorCode::NotFound)) {
        Result<QString> kept = co_await m_kernel->read(key);
        if (kept)
            co_return kept;
    }
    co_return secret;
}

QCoro::Task<Status> LocalCredentials::write(QString key, QString secret)
{
    const Status written = co_await m_keychain->write(key, secret);
    if (written || written.error().code != ErrorCode::Unsupported || !m_mayKeepUntilRestart())
        co_return written;
    const Status kept = co_await m_kernel->write(key, secret);
    co_return kept;
}

QCoro::Task<Status> LocalCredentials::remove(QString key)
{
    const Status kept = co_await m_kernel->remove(key);
    const Status removed = co_await m_keychain->remove(key);
    if (!removed && removed.error().code == ErrorCode::Unsupported)
        co_return kept;
    co_return removed;
}

} // namespace svarbord::app
