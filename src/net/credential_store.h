// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"

#include <QCoroTask>

#include <QHash>
#include <QString>

namespace svarbord::net {

/// Where passwords and tokens are kept; the program's own files never hold them.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    /// NotFound when there is none, Unauthorized when the keychain is locked or refused.
    virtual QCoro::Task<Result<QString>> read(QString key) = 0;
    virtual QCoro::Task<Status> write(QString key, QString secret) = 0;
    /// Ok also when there was none.
    virtual QCoro::Task<Status> remove(QString key) = 0;
    /// The whole secret under another key, as it is kept.
    virtual QCoro::Task<Status> move(QString from, QString to);
};

/// The key of an account's password or token: kind, address and server, so that a secret never goes to another server
/// than the one it was given for.
[[nodiscard]] QString credentialKey(const domain::Account& account);

/// Forgets everything with the process: for tests and for passwords piped to the command line.
class InMemoryCredentialStore final : public CredentialStore
{
public:
    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Status> write(QString key, QString secret) override;
    QCoro::Task<Status> remove(QString key) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace svarbord::net
