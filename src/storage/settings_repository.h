// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace svarbord::storage {

class Database;

/// Small named values of the workspace: its name, this device, counters. Keys look like "workspace.name".
class SettingsRepository
{
public:
    explicit SettingsRepository(Database& db) : m_db(db) {}

    [[nodiscard]] Result<std::optional<QString>> value(const QString& key);
    [[nodiscard]] Result<QString> value(const QString& key, const QString& fallback);
    [[nodiscard]] Status set(const QString& key, const QString& value);
    [[nodiscard]] Status remove(const QString& key);

private:
    Database& m_db;
};

} // namespace svarbord::storage
