// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace svarbord::storage {

class Database;

/// What members decided for all of them that belongs to no conversation: signatures, saved replies, macros. Changed by
/// operations only (OperationKind::SetShared).
class SharedRepository
{
public:
    explicit SharedRepository(Database& db) : m_db(db) {}

    [[nodiscard]] Result<std::optional<QJsonObject>> find(const QString& area, const QString& key);
    /// Everything in an area by its key.
    [[nodiscard]] Result<QMap<QString, QJsonObject>> list(const QString& area);
    /// Nothing removes it.
    [[nodiscard]] Status put(const QString& area, const QString& key, const std::optional<QJsonObject>& value);

private:
    Database& m_db;
};

} // namespace svarbord::storage
