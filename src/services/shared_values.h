// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/operation.h"
#include "storage/shared_repository.h"
#include "storage/store.h"

#include <QFuture>
#include <QJsonValue>

#include <algorithm>

namespace svarbord::services {

struct Workspace;

/// The decision on a shared value for the whole team; Null removes it.
[[nodiscard]] domain::Operation sharing(const Workspace& workspace, QStringView area, const QString& key,
                                        const QJsonValue& value);
/// Decides it, as an act of its own.
QFuture<Status> share(Workspace& workspace, QStringView area, const QString& key, const QJsonValue& value);

/// Everything the team shares of this kind, by name.
template <typename T>
Result<QList<T>> sharedValues(const storage::Store& store)
{
    const auto stored =
        store.read([](storage::Database& db) { return storage::SharedRepository(db).list(T::area.toString()); });
    if (!stored)
        return fail(stored.error());
    QList<T> found;
    for (auto entry = stored->cbegin(); entry != stored->cend(); ++entry)
        found.append(T::fromJson(entry.key(), entry.value()));
    std::sort(found.begin(), found.end(),
              [](const T& a, const T& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return found;
}

} // namespace svarbord::services
