// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/sign_in_provider.h"

#include <QByteArray>

#include <optional>

namespace svarbord::net {

/// What a provider gave after somebody signed in: a token that opens the mailbox for an hour, and the one that gets
/// the next. Kept whole in the keychain, as one secret.
struct OAuthGrant
{
    QString accessToken;
    QString refreshToken;
    Timestamp expires{};
    QUrl tokenAddress;
    QString clientId;
    QString clientSecret;

    /// Not within the minute.
    [[nodiscard]] bool isFresh(Timestamp now) const;
    [[nodiscard]] QString toSecret() const;
    /// Nothing where the secret is a bare token or a password.
    [[nodiscard]] static std::optional<OAuthGrant> fromSecret(const QString& secret);
};

/// The secret itself, or the access token within it.
[[nodiscard]] QString accessTokenOf(const QString& secret);

/// RFC 7636: what proves that the one who redeems the code is the one who asked for it.
struct Pkce
{
    QByteArray verifier;
    QByteArray challenge; ///< S256
    [[nodiscard]] static Pkce make();
};

/// The page to open. redirect is the loopback address that is listened on.
[[nodiscard]] QUrl signInPage(const domain::SignInProvider& provider, const QString& address, const QUrl& redirect,
                              const QByteArray& challenge, const QByteArray& state);
/// The bodies of the two requests to the token address (RFC 6749, 4.1.3 and 6).
[[nodiscard]] QByteArray codeRequest(const domain::SignInProvider& provider, const QString& code, const QUrl& redirect,
                                     const QByteArray& verifier);
[[nodiscard]] QByteArray refreshRequest(const OAuthGrant& grant);
/// Reads the answer to either; before lends what the answer need not repeat. Unauthorized when the provider refuses.
[[nodiscard]] Result<OAuthGrant> readTokenAnswer(const QByteArray& body, const OAuthGrant& before, Timestamp now);

} // namespace svarbord::net
