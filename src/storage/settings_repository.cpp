// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

Result<std::optional<QString>> SettingsRepository::value(const QString& key)
{
    return guarded([&]() -> std::optional<QString> {
        Query query = m_db.query("SELECT value FROM setting WHERE key = ?");
        if (!query.with(key).next())
            return std::nullopt;
        return query.text(0);
    });
}

Result<QString> SettingsRepository::value(const QString& key, const QString& fallback)
{
    return guarded([&] { return required(value(key)).value_or(fallback); });
}

Status SettingsRepository::set(const QString& key, const QString& value)
{
    return guarded([&] {
        m_db.query("INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value")
            .with(key, value)
            .run();
    });
}

Status SettingsRepository::remove(const QString& key)
{
    return guarded([&] { m_db.query("DELETE FROM setting WHERE key = ?").with(key).run(); });
}

} // namespace svarbord::storage
