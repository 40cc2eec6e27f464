// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/stable_hash.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace svarbord {

qint64 stableHash(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const QByteArrayView part : parts) {
        const auto length = qToBigEndian(static_cast<quint64>(part.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof length));
        hash.addData(part);
    }
    const auto number = static_cast<qint64>(qFromBigEndian<quint64>(hash.result().constData()) >> 1U);
    return number == 0 ? 1 : number;
}

QByteArray contentHash(QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(content);
    return hash.result();
}

} // namespace svarbord
