// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/signing.h"

#include "journal/canonical_form.h"

#include <sodium.h>

#include <QCoreApplication>

namespace svarbord::journal {

namespace {

bool ready()
{
    static const bool ok = sodium_init() >= 0;
    return ok;
}

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

std::unexpected<Error> cannotSign(const char* detail)
{
    return fail(ErrorCode::Internal, QCoreApplication::translate("journal", "The decision could not be signed."),
                QString::fromLatin1(detail));
}

} // namespace

Result<SigningKeys> makeSigningKeys()
{
    if (!ready())
        return cannotSign("libsodium does not start");
    SigningKeys keys{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_keypair(bytes(keys.publicKey), bytes(keys.secretKey));
    return keys;
}

Result<Signature> signatureOf(const QByteArray& message, const QByteArray& secretKey)
{
    if (!ready())
        return cannotSign("libsodium does not start");
    if (secretKey.size() != static_cast<qsizetype>(crypto_sign_SECRETKEYBYTES))
        return cannotSign("not a secret key");
    Signature signature{QByteArray(crypto_sign_BYTES, '\0')};
    crypto_sign_detached(bytes(signature.bytes), nullptr, bytes(message),
                         static_cast<unsigned long long>(message.size()), bytes(secretKey));
    return signature;
}

bool verify(const QByteArray& message, const Signature& signature, const QByteArray& publicKey)
{
    if (!ready() || publicKey.size() != static_cast<qsizetype>(crypto_sign_PUBLICKEYBYTES) ||
        signature.bytes.size() != static_cast<qsizetype>(crypto_sign_BYTES))
        return false;
    return crypto_sign_verify_detached(bytes(signature.bytes), bytes(message),
                                       static_cast<unsigned long long>(message.size()), bytes(publicKey)) == 0;
}

Status sign(domain::Operation& operation, const QByteArray& secretKey)
{
    Result<Signature> signature = signatureOf(canonicalForm(operation), secretKey);
    if (!signature)
        return fail(signature.error());
    operation.signature = signature->bytes;
    return {};
}

bool verify(const domain::Operation& operation, const QByteArray& publicKey)
{
    return verify(canonicalForm(operation), Signature{operation.signature}, publicKey);
}

} // namespace svarbord::journal
