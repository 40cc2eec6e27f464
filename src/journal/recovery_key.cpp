// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/recovery_key.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QCryptographicHash>

namespace svarbord::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

// Crockford's: no I, L, O, U. 260 bits hold the 32 bytes, one group more the check.
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int bitsPerLetter = 5;
constexpr qsizetype keyLetters = 52;
constexpr qsizetype checkLetters = 4;
constexpr qsizetype groupLetters = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::journal)
};

QString lettersOf(const QByteArray& bytes, qsizetype letters)
{
    QString text;
    quint32 kept = 0;
    int bits = 0;
    for (const char byte : bytes) {
        kept = (kept << 8) | static_cast<quint8>(byte);
        bits += 8;
        while (bits >= bitsPerLetter && text.size() < letters) {
            bits -= bitsPerLetter;
            text += alphabet.at((kept >> bits) & 31U);
        }
        kept &= (1U << bits) - 1;
    }
    if (bits > 0 && text.size() < letters)
        text += alphabet.at((kept << (bitsPerLetter - bits)) & 31U);
    return text;
}

QString checkOf(const QByteArray& seed)
{
    return lettersOf(QCryptographicHash::hash("recovery" + seed, QCryptographicHash::Sha256), checkLetters);
}

std::unexpected<Error> mistyped()
{
    return fail(ErrorCode::InvalidInput,
                Text::tr("This is not a recovery key. Compare it with the paper, letter by letter."));
}

Result<QByteArray> seedFrom(const QString& letters)
{
    QByteArray seed;
    quint32 kept = 0;
    int bits = 0;
    for (const QChar letter : letters) {
        const qsizetype value = alphabet.indexOf(letter);
        if (value < 0)
            return mistyped();
        kept = (kept << bitsPerLetter) | static_cast<quint32>(value);
        bits += bitsPerLetter;
        if (bits >= 8) {
            bits -= 8;
            seed.append(static_cast<char>((kept >> bits) & 0xffU));
        }
        kept &= (1U << bits) - 1;
    }
    return seed;
}

Result<SigningKeys> keysFrom(const QByteArray& seed)
{
    if (sodium_init() < 0 || seed.size() != static_cast<qsizetype>(crypto_sign_SEEDBYTES))
        return fail(ErrorCode::Internal, Text::tr("The recovery key could not be made."));
    SigningKeys keys{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(keys.publicKey.data()),
                             reinterpret_cast<unsigned char*>(keys.secretKey.data()),
                             reinterpret_cast<const unsigned char*>(seed.constData()));
    return keys;
}

} // namespace

Result<RecoveryKey> makeRecoveryKey()
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Internal, Text::tr("The recovery key could not be made."));
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), static_cast<std::size_t>(seed.size()));
    auto keys = keysFrom(seed);
    if (!keys)
        return fail(keys.error());
    const QString letters = lettersOf(seed, keyLetters) + checkOf(seed);
    QString code;
    for (qsizetype i = 0; i < letters.size(); i += groupLetters)
        code += (i == 0 ? QString() : u"-"_s) + letters.mid(i, groupLetters);
    return RecoveryKey{*std::move(keys), code};
}

Result<SigningKeys> keysFromRecoveryCode(const QString& code)
{
    QString letters;
    for (const QChar typed : code.toUpper()) {
        if (typed == u'O')
            letters += u'0';
        else if (typed == u'I' || typed == u'L')
            letters += u'1';
        else if (typed.isLetterOrNumber())
            letters += typed;
    }
    if (letters.size() != keyLetters + checkLetters)
        return mistyped();
    const auto seed = seedFrom(letters.first(keyLetters));
    if (!seed)
        return fail(seed.error());
    // The last letter of the key holds a single bit: the others of it have to be as they were written.
    if (lettersOf(*seed, keyLetters) + checkOf(*seed) != letters)
        return mistyped();
    return keysFrom(*seed);
}

DeviceId recoveryDevice(const QByteArray& publicKey)
{
    return DeviceId{
        u"recovery-"_s +
        QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().left(16))};
}

QString recoveryDeviceName()
{
    return Text::tr("Recovery key");
}

} // namespace svarbord::journal
