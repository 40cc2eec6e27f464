// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/operation.h"

#include <QByteArray>

namespace svarbord::journal {

/// An Ed25519 key pair (RFC 8032). The secret key is for the keychain; it never enters the database.
struct SigningKeys
{
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 64 bytes
};

[[nodiscard]] Result<SigningKeys> makeSigningKeys();
/// Fills in the signature over the canonical form.
[[nodiscard]] Status sign(domain::Operation& operation, const QByteArray& secretKey);
[[nodiscard]] bool verify(const domain::Operation& operation, const QByteArray& publicKey);

/// The signature alone, 64 bytes. A type of its own keeps it apart from what it signs.
struct Signature
{
    QByteArray bytes;
};
[[nodiscard]] Result<Signature> signatureOf(const QByteArray& message, const QByteArray& secretKey);
[[nodiscard]] bool verify(const QByteArray& message, const Signature& signature, const QByteArray& publicKey);

} // namespace svarbord::journal
