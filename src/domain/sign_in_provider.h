// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace svarbord::domain {

/// Where somebody signs in with their browser instead of giving a password here (OAuth 2, RFC 8252).
struct SignInProvider
{
    QUrl authorization; ///< the page the browser opens
    QUrl token;         ///< where its answer is exchanged
    QStringList scopes;
    QString clientId;
    QString clientSecret; ///< some providers give desktop programs one, which is no secret; may be empty

    [[nodiscard]] bool isComplete() const
    {
        return authorization.isValid() && !authorization.host().isEmpty() && token.isValid() &&
               !token.host().isEmpty() && !clientId.isEmpty();
    }
    bool operator==(const SignInProvider&) const = default;
};

} // namespace svarbord::domain
