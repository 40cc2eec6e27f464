// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/credential_store.h"

namespace svarbord::net {

/// The desktop's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential Manager) by QtKeychain.
/// There is no fallback to a file: without a keychain the calls fail with Unsupported.
class KeychainCredentialStore final : public CredentialStore
{
public:
    /// service names the program in the keychain's own windows.
    explicit KeychainCredentialStore(QString service = QStringLiteral("Svarbord"));

    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Status> write(QString key, QString secret) override;
    QCoro::Task<Status> remove(QString key) override;

private:
    QString m_service;
};

} // namespace svarbord::net
