// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringView>

namespace svarbord::domain {

/// Who the customer reads as the sender.
enum class FromName {
    AgentAndCompany, ///< "Kari Nordmann, Fjellsport"
    Company,         ///< "Fjellsport"
};

/// How an account's mail is signed, the same for the whole team. Shared under the account's address.
struct SenderStyle
{
    static constexpr QStringView area = u"sender";

    FromName fromName = FromName::AgentAndCompany;
    QString signatureHtml; ///< with tokens; empty: none
    QString signatureText; ///< the same for plain mail

    bool operator==(const SenderStyle&) const = default;

    /// The key under which the team shares the style of this address.
    [[nodiscard]] static QString keyOf(const QString& address) { return address.trimmed().toLower(); }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static SenderStyle fromJson(const QJsonObject& object);
};

/// The name in From. Where the agent or the company has no name, the other stands alone.
[[nodiscard]] QString senderName(FromName style, const QString& agent, const QString& company);

} // namespace svarbord::domain
