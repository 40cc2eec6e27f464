// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace svarbord::domain {

/// What the placeholders of signatures and saved replies stand for, by name: "contact.first_name".
using TokenValues = QHash<QString, QString>;

enum class TokenForm { Plain, Html };

/// Puts values in the place of {contact.first_name}; {contact.first_name|there} says what to write where nothing is
/// known. Tokens nobody knows stay as they are, so that their author sees them. Html: values are escaped.
[[nodiscard]] QString fillTokens(const QString& text, const TokenValues& values, TokenForm form);
/// The tokens of a text that values does not name, each once, without braces.
[[nodiscard]] QStringList unknownTokens(const QString& text, const TokenValues& values);

/// How a person is called: "Kari Anne Nordmann" and "Nordmann, Kari Anne" both give Kari and Nordmann.
struct NameParts
{
    QString full;
    QString first;
    QString last;
};
[[nodiscard]] NameParts namePartsOf(const QString& name);
/// Adds prefix.full_name, prefix.first_name and prefix.last_name.
void addName(TokenValues& values, const QString& prefix, const QString& name);

} // namespace svarbord::domain
