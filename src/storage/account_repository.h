// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"

#include <QList>

namespace svarbord::storage {

class Database;

/// The connected mail accounts. Passwords are never here.
class AccountRepository
{
public:
    explicit AccountRepository(Database& db) : m_db(db) {}

    [[nodiscard]] Result<QList<domain::Account>> list();
    [[nodiscard]] Result<domain::Account> find(AccountId id);
    /// NotFound when no account has this address (compared without case).
    [[nodiscard]] Result<domain::Account> findByAddress(const QString& address);
    /// Conflict when the address is connected already.
    [[nodiscard]] Result<AccountId> insert(const domain::Account& account);
    [[nodiscard]] Status update(const domain::Account& account);
    /// Forgets the account, its folders and their ledger; messages and conversations stay.
    [[nodiscard]] Status remove(AccountId id);

private:
    Database& m_db;
};

} // namespace svarbord::storage
