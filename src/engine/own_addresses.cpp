// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/own_addresses.h"

#include "storage/account_repository.h"

namespace svarbord::engine {

Result<QSet<QString>> ownAddresses(storage::Database& db)
{
    const auto accounts = storage::AccountRepository(db).list();
    if (!accounts)
        return fail(accounts.error());
    QSet<QString> own;
    for (const domain::Account& account : *accounts) {
        own.insert(account.address.trimmed().toLower());
        if (account.user.contains(u'@'))
            own.insert(account.user.trimmed().toLower());
    }
    return own;
}

} // namespace svarbord::engine
