// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QJsonObject>
#include <QString>
#include <QStringView>

namespace svarbord::domain {

/// A search somebody keeps as a view. Shared under its id; a private one only its owner sees.
struct SavedView
{
    static constexpr QStringView area = u"view";

    QString id;
    QString name;
    QString query; ///< as typed into the search field
    MemberId owner;
    bool shared = false;
    int position = 0; ///< smaller is higher

    bool operator==(const SavedView&) const = default;

    [[nodiscard]] bool isVisibleTo(const MemberId& member) const { return shared || owner == member; }
    [[nodiscard]] QJsonObject toJson() const
    {
        return {{QStringLiteral("name"), name},
                {QStringLiteral("query"), query},
                {QStringLiteral("owner"), owner.value},
                {QStringLiteral("shared"), shared},
                {QStringLiteral("position"), position}};
    }
    [[nodiscard]] static SavedView fromJson(const QString& id, const QJsonObject& object)
    {
        return {id,
                object[u"name"].toString(),
                object[u"query"].toString(),
                MemberId{object[u"owner"].toString()},
                object[u"shared"].toBool(),
                object[u"position"].toInt()};
    }
};

} // namespace svarbord::domain
