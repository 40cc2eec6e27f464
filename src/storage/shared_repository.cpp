// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/shared_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"

#include <QJsonDocument>

namespace svarbord::storage {

namespace {

QJsonObject objectFrom(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

Result<std::optional<QJsonObject>> SharedRepository::find(const QString& area, const QString& key)
{
    return guarded([&]() -> std::optional<QJsonObject> {
        Query query = m_db.query("SELECT value FROM shared WHERE area = ? AND key = ?");
        if (!query.with(area, key).next())
            return std::nullopt;
        return objectFrom(query.text(0));
    });
}

Result<QMap<QString, QJsonObject>> SharedRepository::list(const QString& area)
{
    return guarded([&] {
        QMap<QString, QJsonObject> values;
        Query query = m_db.query("SELECT key, value FROM shared WHERE area = ?");
        query.with(area);
        while (query.next())
            values.insert(query.text(0), objectFrom(query.text(1)));
        return values;
    });
}

Status SharedRepository::put(const QString& area, const QString& key, const std::optional<QJsonObject>& value)
{
    return guarded([&] {
        if (!value) {
            m_db.query("DELETE FROM shared WHERE area = ? AND key = ?").with(area, key).run();
            return;
        }
        const QString json = QString::fromUtf8(QJsonDocument(*value).toJson(QJsonDocument::Compact));
        m_db.query("INSERT INTO shared VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value")
            .with(area, key, json)
            .run();
    });
}

} // namespace svarbord::storage
