// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/credential_store.h"

namespace svarbord::net {

/// Keeps secrets in the Linux kernel's key storage of this user (user-keyring(7)): never on disk, gone with the next
/// restart. For the command line on machines where no keychain runs; InvalidInput past 32 KiB, Unsupported where the
/// kernel refuses.
class KernelKeyStore final : public CredentialStore
{
public:
    QCoro::Task<Result<QString>> read(QString key) override;
    QCoro::Task<Status> write(QString key, QString secret) override;
    QCoro::Task<Status> remove(QString key) override;
};

} // namespace svarbord::net
