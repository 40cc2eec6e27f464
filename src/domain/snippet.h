// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringView>

namespace svarbord::domain {

/// A saved reply, with a text for each language it was written in. Shared under its id.
struct Snippet
{
    static constexpr QStringView area = u"snippet";

    QString id;
    QString name;
    QString shortcut;             ///< typed as "/shortcut"; letters, digits, '-' and '_', at most 32
    QMap<QString, QString> texts; ///< clean HTML with tokens, by BCP 47 language

    bool operator==(const Snippet&) const = default;

    /// The text in the language of the conversation, or the nearest there is: Norwegian for Danish and the other way
    /// round, then Swedish, then English.
    [[nodiscard]] QString textFor(const QString& language) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Snippet fromJson(const QString& id, const QJsonObject& object);
    [[nodiscard]] static bool isShortcut(const QString& text);
};

/// "nb" for "no", "nn" and "nb-NO"; the primary subtag of everything else.
[[nodiscard]] QString writingLanguage(const QString& language);

} // namespace svarbord::domain
