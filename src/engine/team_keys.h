// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "journal/signing.h"

#include <QString>

/// Where it is kept which team a workspace belongs to, and the key it signs with.
namespace svarbord::engine::team {

inline const QString accountKey = QStringLiteral("team.account");
inline const QString deviceKey = QStringLiteral("journal.device");
inline const QString epochKey = QStringLiteral("log.epoch");

/// Of a device's secret key in the keychain.
[[nodiscard]] inline QString keyName(const DeviceId& device)
{
    return QStringLiteral("signing:") + device.value;
}
[[nodiscard]] inline QString secretOf(const journal::SigningKeys& keys)
{
    return QString::fromLatin1(keys.secretKey.toBase64());
}
/// The second half of an Ed25519 secret key is the public one.
[[nodiscard]] inline journal::SigningKeys keysFrom(const QString& secret)
{
    const QByteArray whole = QByteArray::fromBase64(secret.toLatin1());
    return {whole.last(std::min<qsizetype>(whole.size(), 32)), whole};
}

} // namespace svarbord::engine::team
