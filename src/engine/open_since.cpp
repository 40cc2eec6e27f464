// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/open_since.h"

#include "storage/settings_repository.h"

namespace svarbord::engine {

namespace {

QString keyOf(AccountId account)
{
    return QStringLiteral("account.%1.open-since").arg(account.value);
}

} // namespace

Result<std::optional<Timestamp>> openSince(storage::Database& db, AccountId account)
{
    const auto value = storage::SettingsRepository(db).value(keyOf(account));
    if (!value)
        return fail(value.error());
    if (!*value)
        return std::optional<Timestamp>{};
    return std::optional(fromMs((*value)->toLongLong()));
}

Status setOpenSince(storage::Database& db, AccountId account, Timestamp since)
{
    return storage::SettingsRepository(db).set(keyOf(account), QString::number(toMs(since)));
}

} // namespace svarbord::engine
